// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// Something a form asks for that cannot be drawn: where (pointer below the form), what was expected.
struct Flaw {
    std::string path, expected, found;
};

/// Keys that repeat, shares and sums of columns that are not there or hold no numbers, sums of themselves,
/// rows without bounds. Empty: `layout` can draw it.
std::vector<Flaw> flaws(const FormSpec& spec);

} // namespace kehoach::form
