// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "grammar/document_number.hpp"
#include "text/breaks.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::grammar {

/// A document named in a text: Quyết định số 1327-QĐ/TU, ngày 28/8/2013 của Ban Thường vụ Tỉnh ủy.
struct Citation {
    std::size_t start = 0, end = 0; ///< bytes, from the type name (or "số") to the end of the number
    std::string type_name; ///< Quyết định, as written or shared with the one before; empty where absent
    DocumentNumber number;
    std::optional<WrittenDate> date;
    bool comma_before_date = false;
    std::string issuer;      ///< after "của", as far as it can be told
    bool short_form = false; ///< Chỉ thị 05: a number without a code
};
std::vector<Citation> find_citations(std::string_view text);
/// The same, of a text whose breaks are known.
std::vector<Citation> find_citations(std::string_view text, text::Breaks breaks);

/// Whether words behind an issuer say what its document is about: "về …", "một số vấn đề …", a title in
/// quotes.
bool begins_subject(std::string_view words);

} // namespace kehoach::grammar
