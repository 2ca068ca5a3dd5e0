// SPDX-License-Identifier: MPL-2.0
#include "rules/table_times.hpp"

#include "form/form_spec.hpp"
#include "plan/text_table.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::rules {

namespace {

/// What each column says, by how its head begins; empty where none says what is to be done.
std::vector<std::string> columns_of(const plan::TableFact& table, const ActWords& words) {
    std::vector<std::string> columns;
    const auto leaves = form::leaves(table.columns);
    if (table.flat || static_cast<int>(leaves.size()) != table.leaves)
        return columns;
    for (const auto* leaf : leaves) {
        const auto* says = words.columns.at_head(text::trim(leaf->title));
        columns.push_back(says == nullptr ? std::string() : *says);
    }
    if (std::ranges::find(columns, "what") == columns.end())
        columns.clear();
    return columns;
}

class Rows {
public:
    Rows(const Subject& subject, const ActWords& words, std::vector<TableTime>& found)
        : subject_(subject), words_(words), found_(found) {}

    void read(std::size_t table) {
        const auto& fact = subject_.plan.tables[table];
        const auto columns = columns_of(fact, words_);
        rows_.clear();
        table_ = table;
        for (auto i = fact.first; !columns.empty() && i <= fact.last; ++i)
            if (subject_.plan.lines[i].role == plan::Role::table_row)
                read_line(fact, i, columns);
        for (const auto& [row, cells] : rows_)
            for (auto at = cells.first_time; at < cells.last_time; ++at)
                if (!cells.what.empty())
                    found_.push_back({&subject_.plan.deadlines[at], table_, cells.who, cells.what});
    }

private:
    struct Cells {
        std::string who, what;
        std::size_t first_time = 0, last_time = 0; ///< in Plan::deadlines
    };

    void read_line(const plan::TableFact& fact, std::size_t line, const std::vector<std::string>& columns) {
        const auto& text = subject_.plan.lines[line].text.text;
        if (fact.table < 0) {
            for (const auto& piece : plan::pieces_of_row(text))
                take(static_cast<int>(line), line, piece, columns);
            return;
        }
        const auto& cell = subject_.document.paragraphs[subject_.plan.lines[line].paragraph].cell;
        if (cell)
            take(cell->row, line, {0, text.size(), static_cast<std::size_t>(cell->column)}, columns);
    }

    void take(int row, std::size_t line, const plan::RowPiece& piece,
              const std::vector<std::string>& columns) {
        if (piece.column >= columns.size() || columns[piece.column].empty())
            return;
        auto& cells = rows_[row];
        const auto& says = columns[piece.column];
        const auto text = text::trim(std::string_view(subject_.plan.lines[line].text.text)
                                         .substr(piece.start, piece.end - piece.start));
        if (says == "time")
            take_times(cells, line, piece);
        else if (says == "what" && text.find_first_not_of("0123456789. ") == std::string_view::npos)
            return; // "Bước" with its number
        else if (says == "what" || says == "owner") {
            auto& to = says == "what" ? cells.what : cells.who;
            to += (to.empty() ? "" : " ") + std::string(text);
        }
    }

    void take_times(Cells& cells, std::size_t line, const plan::RowPiece& piece) const {
        const auto& all = subject_.plan.deadlines;
        const auto from = std::ranges::lower_bound(all, line, {}, &plan::DeadlineFact::line);
        const auto end = std::ranges::upper_bound(from, all.end(), line, {}, &plan::DeadlineFact::line);
        const auto within = [&](const plan::DeadlineFact& one) {
            return one.deadline.start >= piece.start && one.deadline.end <= piece.end;
        };
        const auto first = std::find_if(from, end, within);
        if (first == end)
            return;
        const auto last = std::find_if_not(first, end, within);
        cells.first_time = static_cast<std::size_t>(first - all.begin());
        cells.last_time = static_cast<std::size_t>(last - all.begin());
    }

    const Subject& subject_;
    const ActWords& words_;
    std::vector<TableTime>& found_;
    std::size_t table_ = 0;
    std::map<int, Cells> rows_;
};

} // namespace

std::vector<TableTime> table_times(const Subject& subject, const ActWords& words) {
    std::vector<TableTime> found;
    Rows rows(subject, words, found);
    for (std::size_t i = 0; i < subject.plan.tables.size(); ++i)
        if (!subject.plan.lines[subject.plan.tables[i].first].part.starts_with("attachment:"))
            rows.read(i);
    std::ranges::stable_sort(found, {}, [](const TableTime& one) { return one.fact; });
    return found;
}

const TableTime* RowsBeside::of(const plan::DeadlineFact* fact) {
    while (at_ < rows_.size() && rows_[at_].fact < fact)
        ++at_;
    return at_ < rows_.size() && rows_[at_].fact == fact ? &rows_[at_] : nullptr;
}

} // namespace kehoach::rules
