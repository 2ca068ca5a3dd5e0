// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::form {

/// Cells from row `first` to `last` of a column, all from 0.
struct Span {
    int column = 0, first = 0, last = 0;
};
std::string reference(const Span& span);

/// The formulas of a form, with English names and ';'. Where nothing is typed they show nothing, so that
/// a blank form prints blank.
std::string sum_formula(const std::vector<Span>& parts);
/// The one taken off the other; both may be several cells.
std::string difference_formula(const std::vector<Span>& parts, const std::vector<Span>& less);
/// Which cells such a formula takes off; none where it is another.
std::vector<std::pair<int, int>> taken_off(std::string_view formula);
std::string ratio_formula(const Span& numerator, const Span& denominator);
std::string pair_ratio_formula(const Span& pair);
/// What a sum or share of pairs shows where one of them is no pair, as in 31/40 người: leaving it out would
/// give a figure that looks right.
inline constexpr std::string_view unread_pairs = "?";
/// Adds the two numbers of "a/b" cells apart.
std::string pair_sum_formula(const std::vector<Span>& pairs);
/// Whether a formula goes through the cells of ranges one by one: some programs (gnumeric) do that in array
/// formulas only.
bool is_over_ranges(std::string_view formula);
/// The parts together are more than the whole. Empty cells count as nothing; so does a whole that is empty.
std::string over_condition(const std::vector<Span>& parts, const Span& whole);
/// The first number of "a/b" is more than the second; false where the cell holds something else.
std::string pair_over_condition(const Span& pair);
/// A date of another year than the one in `year`.
std::string other_year_condition(const Span& date, const Span& year);
/// Whether a formula takes figures from another file, as in ='file:///nam-truoc.ods'#$Sheet1.B7.
bool names_other_file(std::string_view formula);
/// A text as it stands in a formula.
std::string quoted(std::string_view text);
/// What a cell "a/b" must be: two numbers, the first not above the second.
std::string pair_condition(const Span& pair);

/// Cells (row, column) that a formula names, each once, in their order; ranges give both ends.
std::vector<std::pair<int, int>> references(std::string_view formula);

} // namespace kehoach::form
