// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"
#include "plan/table_body.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/leaves.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/written_number.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace kehoach::rules {

namespace {

using plan::TableRow;

/// The rows that are added up, and the one row of their sums above or below all of them.
struct Summed {
    std::vector<const TableRow*> rows;
    const TableRow* total = nullptr;
    bool counted = false; ///< the rows bear numbers one behind the other
};

bool is_filled(const TableRow& row) {
    return std::ranges::any_of(row.cells, [](const auto& cell) { return !text::trim(cell).empty(); });
}

int ordinal_of(const TableRow& row, const text::Pattern& pattern) {
    static constexpr std::array<std::string_view, 12> roman{"I",   "II",   "III", "IV", "V",  "VI",
                                                            "VII", "VIII", "IX",  "X",  "XI", "XII"};
    const auto cell = text::trim(row.cells.front());
    if (const auto* const at = std::ranges::find(roman, cell); at != roman.end())
        return static_cast<int>(at - roman.begin()) + 1;
    const auto match = pattern.find(cell);
    if (!match)
        return 0;
    return text::number_at(cell, (*match)[1]);
}

/// Rows without numbers are all names: none begins with a mark or a word of parts.
bool are_names(const std::vector<const TableRow*>& rows, const text::Pattern& ordinal,
               const text::Pattern& part) {
    return std::ranges::all_of(rows, [&](const TableRow* row) {
        const auto name = text::trim(row->cells.front());
        return text::starts_capital(name) && ordinal_of(*row, ordinal) == 0 && !part.find(name);
    });
}

/// Rows that are counted on one by one, or names: parts of rows and groups of rows are in no sum, or twice.
std::optional<Summed> summed(const std::vector<TableRow>& all, const text::Pattern& ordinal,
                             const text::Pattern& part) {
    constexpr std::size_t fewest = 2;
    Summed found;
    std::vector<const TableRow*> filled;
    for (const auto& row : all)
        if (is_filled(row))
            filled.push_back(&row);
    for (const auto* row : filled) {
        if (row->total && (found.total != nullptr || (row != filled.front() && row != filled.back())))
            return std::nullopt;
        if (row->total)
            found.total = row;
        else
            found.rows.push_back(row);
    }
    if (found.total == nullptr || found.rows.size() < fewest)
        return std::nullopt;
    found.counted = true;
    for (std::size_t i = 0; i < found.rows.size(); ++i)
        if (const int at = ordinal_of(*found.rows[i], ordinal);
            at == 0 || (i > 0 && at != ordinal_of(*found.rows[i - 1], ordinal) + 1))
            found.counted = false;
    return found.counted || are_names(found.rows, ordinal, part) ? std::optional(found) : std::nullopt;
}

/// What one column says and what its rows make.
struct Sum {
    double said = 0, made = 0;
    int decimals = 0;
    bool holds() const {
        return std::abs(said - made) < 1.5 * std::pow(10.0, -decimals) * (decimals > 0 ? 1 : 0.3);
    }
};

std::optional<Sum> sum_of(const Summed& table, std::size_t column) {
    const auto said = written_number(table.total->cells[column]);
    if (!said)
        return std::nullopt;
    Sum sum{said->value, 0, said->decimals};
    for (const auto* row : table.rows) {
        const auto number = written_number(row->cells[column]);
        if (!number)
            return std::nullopt; // left empty, or no number: nobody can tell
        sum.made += number->value;
        sum.decimals = std::max(sum.decimals, number->decimals);
    }
    return sum;
}

/// The columns whose sums are wrong: where none is right, it may be no sum at all that the row says; rows
/// without numbers need one that is.
std::vector<std::pair<std::size_t, Sum>> wrong_in(const Summed& table, const std::vector<Leaf>& leaves,
                                                  const text::Pattern& no_sum) {
    std::vector<std::pair<std::size_t, Sum>> wrong;
    std::size_t right = 0;
    for (std::size_t column = 1; column < leaves.size(); ++column) {
        if (no_sum.find(leaves[column].column->title))
            continue;
        const auto sum = sum_of(table, column);
        if (sum && sum->holds())
            ++right;
        else if (sum)
            wrong.emplace_back(column, *sum);
    }
    if (wrong.size() > (table.counted ? std::max<std::size_t>(right, 1) : right))
        wrong.clear();
    return wrong;
}

} // namespace

// A row of sums against the rows above it.
Test make_table_sums(Parameters& parameters) {
    const auto ordinal = parameters.pattern("ordinal"), no_sum = parameters.pattern("no_sum"),
               part = parameters.pattern("part");
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        bool any = false;
        for (const auto& table : subject.plan.tables) {
            if (table.total.empty())
                continue;
            const auto leaves = leaves_of(table.columns);
            const auto rows = plan::table_body(subject.document, subject.plan, table);
            const auto parts = rows.empty() || rows.front().cells.size() != leaves.size()
                                   ? std::nullopt
                                   : summed(rows, *ordinal, *part);
            if (!parts)
                continue;
            any = true;
            for (const auto& [column, sum] : wrong_in(*parts, leaves, *no_sum))
                if (!is_enough(hits))
                    hits.push_back(hit_at(subject, whole(subject, parts->total->lines[column]),
                                          {{"column", leaves[column].column->title},
                                           {"found", form::plain(sum.said)},
                                           {"expected", form::plain(std::round(sum.made * 1000) / 1000)}}));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
