// SPDX-License-Identifier: MPL-2.0
#include "plan/table_body.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using plan::TableRow;

bool is_filled(const TableRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return !text::trim(cell).empty(); });
}

/// Running number or year of a row; 0: it has none.
int ordinal_of(const TableRow& row, const text::Pattern& pattern) {
    const auto match = pattern.find(text::trim(row.cells.front()));
    if (!match)
        return 0;
    return text::number_at(text::trim(row.cells.front()), (*match)[1]);
}

/// The one row of sums where rows that are counted on stand behind it. Sums of parts are several, and a sum
/// of all may stand first.
const TableRow* total_between(const std::vector<TableRow>& rows, const text::Pattern& ordinal) {
    const TableRow *total = nullptr, *before = nullptr, *behind = nullptr;
    for (const auto& row : rows) {
        if (!is_filled(row))
            continue;
        if (row.total) {
            if (total != nullptr)
                return nullptr;
            total = &row;
        } else if (total == nullptr) {
            before = &row;
        } else if (behind == nullptr) {
            behind = &row;
        }
    }
    if (before == nullptr || behind == nullptr)
        return nullptr;
    const int last = ordinal_of(*before, ordinal), next = ordinal_of(*behind, ordinal);
    return last > 0 && (next == last + 1 || next == last - 1) ? total : nullptr;
}

} // namespace

// The row of sums stands among the rows it adds up.
Test make_total_last(Parameters& parameters) {
    const auto ordinal = parameters.pattern("ordinal");
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        bool any = false;
        for (const auto& table : subject.plan.tables) {
            if (table.total.empty())
                continue;
            any = true;
            const auto rows = plan::table_body(subject.document, subject.plan, table);
            if (const auto* total = total_between(rows, *ordinal))
                hits.push_back(hit_at(subject, whole(subject, total->line), {{"found", table.total}}));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
