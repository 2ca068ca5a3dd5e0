// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/text_table.hpp"
#include "plan/wording.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Rows of equal tabs that make a table of text: fewer columns need more rows to be believed.
constexpr std::size_t fewest_rows = 2, fewest_rows_of_two = 3;

bool is_form(const Sight& sight) {
    return (sight.decided && !sight.empty) || is_recipients_title(sight.head) ||
           has_authority_mark(sight.clean) || is_copy_mark(sight.clean, sight.head);
}

/// Who signs with a post alone, beside an empty cell: nothing else is in the table, and no grid is.
bool is_signature_alone(const Reading& reading, int table) {
    std::optional<document::CellPlace> cell;
    bool post = false, named = false;
    for (std::size_t i = reading.body_first; i < reading.size(); ++i) {
        const auto& sight = reading.sights[i];
        if (sight.table != table || sight.empty)
            continue;
        const auto& here = reading.document.paragraphs[reading.plan.lines[i].paragraph].cell;
        if ((!post && !is_post(sight.clean)) || (cell && here != cell))
            return false;
        cell = here;
        post = true;
        named = named || is_person(sight.clean);
    }
    return named;
}

std::vector<bool> data_tables(const Reading& reading) {
    const auto& tables = reading.document.tables;
    std::vector<bool> data(tables.size(), true);
    for (std::size_t t = 0; t < tables.size(); ++t)
        data[t] = tables[t].rows * tables[t].columns > 1 &&
                  !(tables[t].rows == 1 && is_signature_alone(reading, static_cast<int>(t)));
    for (const auto& sight : reading.sights) {
        const auto table = static_cast<std::size_t>(sight.table);
        if (sight.table >= 0 && table < data.size() && is_form(sight))
            data[table] = false;
    }
    return data;
}

/// Heads that came without rows: "TT", "Nội dung", "Số tiền" and nothing under them.
bool heads_alone(const Sight& sight) {
    return sight.tabs >= 2 && begins_table_head(sight.head);
}

/// Lines with the same number of tabs: rows, or a letterhead or ending laid out with tabs.
void mark_run(Reading& reading, const std::vector<std::size_t>& run) {
    const auto& first = reading.sights[run.front()];
    const auto fewest = heads_alone(first) ? 1 : first.tabs == 1 ? fewest_rows_of_two : fewest_rows;
    if (first.tabs == 0 || run.size() < fewest)
        return;
    const auto any = [&](auto test) {
        return std::any_of(run.begin(), run.end(), [&](std::size_t i) { return test(reading.sights[i]); });
    };
    // Tabs before the first word only indent.
    const auto parts_cells = [](const Sight& sight) {
        return sight.clean.find('\t') != std::string_view::npos;
    };
    if (any(is_form) || !any(parts_cells))
        return;
    for (const auto i : run)
        reading.sights[i].in_data_table = true;
}

/// "3", "II": a row of which only the number is left.
bool is_bare_ordinal(std::string_view clean) {
    constexpr std::size_t longest = 4;
    return !clean.empty() && clean.size() <= longest &&
           (clean.find_first_not_of("0123456789") == std::string_view::npos ||
            clean.find_first_not_of("IVX") == std::string_view::npos);
}

/// The line `first` and those behind it with as many tabs, noise left out. Under heads that begin with TT
/// rows may be ragged: empty cells at their end leave no tabs.
std::vector<std::size_t> run_from(const Reading& reading, std::size_t first) {
    const auto& head = reading.sights[first];
    std::vector<std::size_t> run{first};
    for (auto i = reading.neighbour(first); i < reading.size(); i = reading.neighbour(i)) {
        const auto& sight = reading.sights[i];
        const bool ragged = heads_alone(head) && (sight.tabs > 0 || is_bare_ordinal(sight.clean)) &&
                            !begins_table_head(sight.head) && !is_form(sight);
        const bool two = head.tabs == 1 && begins_table_head(head.head) && sight.label_tab;
        if (sight.table >= 0 || (sight.tabs != head.tabs && !ragged && !two))
            break;
        run.push_back(i);
    }
    return run;
}

/// | TT | Nội dung |
void mark_markdown(Reading& reading) {
    for (auto i = reading.body_first; i < reading.size(); ++i) {
        auto& sight = reading.sights[i];
        if (sight.table < 0 && !sight.decided && is_markdown_row(sight.clean))
            sight.in_data_table = true;
    }
}

} // namespace

void mark_data_tables(Reading& reading) {
    const auto data = data_tables(reading);
    for (auto& sight : reading.sights)
        if (sight.table >= 0)
            sight.in_data_table = static_cast<std::size_t>(sight.table) < data.size() &&
                                  data[static_cast<std::size_t>(sight.table)];
    mark_markdown(reading);
    for (auto first = reading.body_first; first < reading.size();) {
        if (reading.sights[first].table >= 0 || reading.sights[first].tabs == 0) {
            ++first;
            continue;
        }
        const auto run = run_from(reading, first);
        mark_run(reading, run);
        first = run.back() + 1;
    }
}

} // namespace kehoach::plan
