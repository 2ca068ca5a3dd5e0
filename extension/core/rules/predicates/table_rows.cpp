// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/dominant.hpp"
#include "rules/kinds/measure.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace kehoach::rules {

namespace {

using plan::Role;
using plan::TableFact;

const document::Table* table_of(const TableFact& fact, const Subject& subject) {
    const auto number = static_cast<std::size_t>(fact.table);
    return fact.table >= 0 && number < subject.document.tables.size() ? &subject.document.tables[number]
                                                                      : nullptr;
}

Hit hit_on(const TableFact& fact, const Subject& subject, Arguments arguments) {
    arguments.emplace_back("table", fact.label.empty() ? fact.title : fact.label);
    return hit_at(subject, whole(subject, fact.first), std::move(arguments));
}

/// Sheets a table begins and ends on; nothing where the pages are not laid out.
std::optional<std::pair<int, int>> sheets_of(const TableFact& fact, const Subject& subject) {
    std::optional<std::pair<int, int>> sheets;
    for (const auto& paragraph : subject.document.paragraphs) {
        if (!paragraph.cell || paragraph.cell->table != fact.table || !paragraph.laid)
            continue;
        if (!sheets)
            sheets = std::pair(paragraph.laid->page, paragraph.laid->end_page);
        sheets->second = std::max(sheets->second, paragraph.laid->end_page);
    }
    return sheets;
}

/// Only a table that surely goes over a page needs its head again.
Outcome head(const Subject& subject, int from) {
    std::vector<Hit> hits;
    bool any = false;
    for (const auto& fact : subject.plan.tables) {
        const auto* table = table_of(fact, subject);
        if (table == nullptr)
            continue;
        const auto sheets = sheets_of(fact, subject);
        if (sheets ? sheets->first == sheets->second : table->rows < from)
            continue;
        any = true;
        if (table->header_rows == 0)
            hits.push_back(hit_on(fact, subject, {{"found", std::to_string(table->rows)}}));
    }
    return any ? met_without(std::move(hits)) : not_applicable();
}

bool is_one_row(const document::Table& table, const document::CellPlace& place) {
    return std::none_of(table.cells.begin(), table.cells.end(), [&](const document::Cell& cell) {
        return cell.row == place.row && cell.column == place.column && cell.row_span > 1;
    });
}

/// The first line of the first row that goes over a page. One that is longer than a page has to.
std::optional<std::size_t> split_row(const TableFact& fact, const document::Table& table,
                                     const Subject& subject) {
    std::map<int, int> begins;
    for (std::size_t i = 0; i < subject.plan.lines.size(); ++i) {
        const auto& paragraph = subject.document.paragraphs[subject.plan.lines[i].paragraph];
        if (!paragraph.cell || paragraph.cell->table != fact.table || !paragraph.laid ||
            !is_one_row(table, *paragraph.cell))
            continue;
        const int begin = begins.try_emplace(paragraph.cell->row, paragraph.laid->page).first->second;
        if (paragraph.laid->end_page == begin + 1)
            return i;
    }
    return std::nullopt;
}

/// That rows may be split is no fault: where one is, only laid-out pages tell.
Outcome split(const Subject& subject) {
    std::vector<Hit> hits;
    bool any = false;
    for (const auto& fact : subject.plan.tables) {
        const auto* table = table_of(fact, subject);
        if (table == nullptr)
            continue;
        any = true;
        if (const auto line = table->rows_may_split ? split_row(fact, *table, subject) : std::nullopt) {
            const auto span = whole(subject, *line);
            hits.push_back(hit_at(subject, span,
                                  {{"found", std::string(words_at(subject, span))},
                                   {"table", fact.label.empty() ? fact.title : fact.label}}));
        }
    }
    return any ? met_without(std::move(hits)) : not_applicable();
}

/// Columns of rows that are text: cells stand between tabs.
std::map<std::size_t, std::size_t> cells_of_rows(const TableFact& fact, const Subject& subject) {
    std::map<std::size_t, std::size_t> counts;
    for (auto i = fact.first; i <= fact.last && i < subject.plan.lines.size(); ++i) {
        const auto& line = subject.plan.lines[i];
        if (line.role == Role::table_row)
            ++counts[1 + static_cast<std::size_t>(
                             std::count(line.text.text.begin(), line.text.text.end(), '\t'))];
    }
    return counts;
}

Outcome columns(const Subject& subject) {
    std::vector<Hit> hits;
    bool any = false;
    for (const auto& fact : subject.plan.tables) {
        if (fact.table >= 0 || fact.leaves <= 0 || fact.flat)
            continue;
        const auto counts = cells_of_rows(fact, subject);
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        // One row says nothing: its empty cells may have been lost.
        if (most == counts.end() || most->second < 2)
            continue;
        any = true;
        if (most->first != static_cast<std::size_t>(fact.leaves))
            hits.push_back(
                hit_on(fact, subject,
                       {{"found", std::to_string(most->first)}, {"expected", std::to_string(fact.leaves)}}));
    }
    return any ? met_without(std::move(hits)) : not_applicable();
}

bool is_cell(Role role) {
    return role == Role::table_row || role == Role::table_total;
}

Outcome sizes(const Subject& subject) {
    std::vector<Hit> hits;
    bool any = false;
    for (const auto& fact : subject.plan.tables) {
        std::set<double> found;
        for (auto i = fact.first; i <= fact.last && i < subject.plan.lines.size(); ++i)
            if (is_cell(subject.plan.lines[i].role))
                if (const auto size = dominant(subject, i, &document::CharLook::size_pt))
                    found.insert(*size);
        any = any || !found.empty();
        std::string shown_sizes;
        for (const auto size : found)
            shown_sizes += (shown_sizes.empty() ? "" : ", ") + shown(size);
        if (found.size() > 1)
            hits.push_back(hit_on(fact, subject, {{"found", shown_sizes}}));
    }
    return any ? met_without(std::move(hits)) : not_applicable();
}

} // namespace

Test make_table_rows(Parameters& parameters) {
    const auto check = parameters.one_of("check", {"head", "split", "columns", "sizes"});
    const auto from = parameters.whole_or("from", 1);
    return [=](const Subject& subject) -> Outcome {
        if (subject.plan.tables.empty())
            return not_applicable();
        if (check == "head")
            return head(subject, from);
        if (check == "split")
            return split(subject);
        return check == "columns" ? columns(subject) : sizes(subject);
    };
}

} // namespace kehoach::rules
