// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <string>

namespace kehoach::form {

/// What of a form a picture shows.
struct PictureWish {
    int rows = 3;                           ///< of the body, at most; more are told by dots
    int marked_first = 0, marked_count = 0; ///< leaves that stand out
};

/// Title, heads, the first rows and the total of a form, as they are drawn, as SVG text.
std::string picture(const FormSpec& spec, const PictureWish& wish = {});

} // namespace kehoach::form
