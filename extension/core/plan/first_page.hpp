// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>

namespace kehoach::plan {

/// The first page of a composed document as a picture (SVG, in mm): every line where it will stand, set by
/// the widths of Times New Roman. For looking at while the fields are filled in: fast, and true to a line or
/// so.
struct FirstPage {
    std::string svg;
    bool goes_on = false; ///< the text is longer: what is missing is not lost, but on the next page
};
FirstPage first_page(const document::Document& document);

} // namespace kehoach::plan
