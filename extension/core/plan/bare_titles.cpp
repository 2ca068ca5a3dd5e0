// SPDX-License-Identifier: MPL-2.0
#include "plan/bare_titles.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

bool is_bare_title(const Reading& reading, std::size_t i) {
    constexpr std::size_t longest = 160, shortest = 8;
    const auto& here = reading.sights[i];
    const auto next = reading.next_filled(i + 1);
    if (!here.capitals || here.clean.size() > longest || here.clean.size() < shortest ||
        here.clean.find(' ') == std::string_view::npos || next >= reading.size() || here.table >= 0)
        return false;
    constexpr std::string_view strange = ".;,!?\"(";
    const bool sentence = strange.find(here.clean.back()) != std::string_view::npos ||
                          here.clean.front() == '"' || here.clean.starts_with("“") ||
                          here.clean.front() == '(';
    return !sentence && !stands_over_table(reading, i) && !is_post(here.clean) &&
           !begins_body_name(here.head) && !is_person_in_capitals(here.clean) &&
           !reading.sights[next].capitals;
}

bool is_title_of_part(const Reading& reading, std::size_t i) {
    constexpr std::size_t longest = 200;
    constexpr std::string_view ends = ".;:";
    const auto& here = reading.sights[i];
    if (here.before == Reading::npos || here.clean.size() > longest ||
        ends.find(here.clean.back()) != std::string_view::npos)
        return false;
    const auto& above = reading.plan.lines[here.before];
    if (above.role != Role::heading_1 || above.part != reading.plan.lines[i].part)
        return false;
    if (!above.label)
        return here.capitals && reading.sights[here.before].capitals && !here.after_gap;
    return above.label->marker <= grammar::Marker::section &&
           reading.sights[here.before].clean.size() <= above.label->length &&
           text::starts_capital(here.clean);
}

bool stands_over_table(const Reading& reading, std::size_t i) {
    const auto next = reading.next_filled(i + 1);
    if (next >= reading.size())
        return false;
    const auto role = reading.plan.lines[next].role;
    return reading.sights[next].in_data_table ||
           (reading.sights[next].decided && (role == Role::table_header || role == Role::table_row));
}

} // namespace kehoach::plan
