// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "text/breaks.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::grammar {

/// A binding time in running text. Read here only as far as rules of form and the analysis need it:
/// trước (ngày), chậm nhất, xong trước, trong tháng, đến hết ngày with a written date.
struct Deadline {
    std::size_t start = 0, end = 0; ///< bytes
    std::string kind;               ///< before, within, until, recurring
    Date date;                      ///< as written; nothing of it where recurring
    std::string precision;          ///< day, month, quarter (month is its last), year
};
std::vector<Deadline> find_deadlines(std::string_view text);
/// The same, of a text whose breaks are known.
std::vector<Deadline> find_deadlines(std::string_view text, text::Breaks breaks);

} // namespace kehoach::grammar
