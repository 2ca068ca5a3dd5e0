// SPDX-License-Identifier: MPL-2.0
#include "plan/ending_lines.hpp"

#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// Bytes of a line of a list or above a signature.
constexpr std::size_t longest_line = 100;

bool may_name_recipient(const Reading& reading, std::size_t line, std::string_view left) {
    const auto& sight = reading.sights[line];
    return !reading.plan.lines[line].label && !sight.in_data_table && sight.table < 0 && !left.empty() &&
           left.size() <= longest_line && !has_authority_mark(left) && !is_post(left) && !is_person(left);
}

} // namespace

std::optional<document::CellPlace> cell_of(const Reading& reading, std::size_t line) {
    return reading.document.paragraphs[reading.plan.lines[line].paragraph].cell;
}

bool is_drafter_code(std::string_view clean) {
    const auto open = clean.find('(');
    const auto close = clean.find_last_not_of('.');
    if (open == std::string_view::npos || open == 0 || close < open + 2 || clean[close] != ')')
        return false;
    constexpr std::size_t longest = 12;
    const auto copies = clean.substr(open + 1, close - open - 1);
    return open <= longest && text::upper(clean.substr(0, open)) == clean.substr(0, open) &&
           copies.find_first_not_of("0123456789") == std::string_view::npos;
}

std::size_t end_of_bare_list(const Reading& reading, std::size_t title) {
    constexpr int most_lines = 24;
    auto i = reading.next_filled(title + 1);
    for (int count = 0; count < most_lines && i < reading.size(); ++count, i = reading.next_filled(i + 1)) {
        const auto left = ending_columns(reading.sights[i].clean, true).left;
        if (!may_name_recipient(reading, i, left))
            return 0;
        if (is_filing(text::fold(left)))
            return i;
    }
    return 0;
}

bool dates_a_form(const Reading& reading, std::size_t line) {
    const auto& here = reading.sights[line];
    if (here.clean.size() > longest_line || reading.plan.lines[line].label || !is_place_date(here.head))
        return false;
    const auto next = reading.next_filled(line + 1);
    return next < reading.size() && !reading.sights[next].in_data_table &&
           (has_authority_mark(reading.sights[next].clean) || is_post(reading.sights[next].clean));
}

} // namespace kehoach::plan
