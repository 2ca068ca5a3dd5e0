// SPDX-License-Identifier: MPL-2.0
#include "plan/task_rows.hpp"

#include "form/form_spec.hpp"
#include "plan/joined_lines.hpp"
#include "plan/read_tasks.hpp"
#include "plan/task_parts.hpp"
#include "plan/text_table.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace kehoach::plan {

namespace {

std::vector<TaskColumn> columns_of(const TableFact& fact, const TaskWords& words) {
    std::vector<TaskColumn> columns;
    const auto leaves = form::leaves(fact.columns);
    if (fact.flat || static_cast<int>(leaves.size()) != fact.leaves)
        return columns;
    for (const auto* leaf : leaves)
        columns.push_back(words.column(text::fold(leaf->title)));
    const bool tells = std::ranges::find(columns, TaskColumn::what) != columns.end() &&
                       std::ranges::find(columns, TaskColumn::owner) != columns.end();
    if (!tells)
        columns.clear();
    return columns;
}

class Rows {
public:
    Rows(const document::Document& document, const Plan& plan, const TaskWords& words)
        : document_(document), plan_(plan), words_(words) {
        for (std::size_t i = 0; i < plan.deadlines.size(); ++i)
            deadlines_.emplace(plan.deadlines[i].line, i);
    }

    std::vector<TaskFact> read(const TableFact& table) {
        rows_.clear();
        for (auto i = table.first; i <= table.last; ++i)
            if (document_.paragraphs[plan_.lines[i].paragraph].bookmark == task_table_mark)
                return {};
        const auto columns = columns_of(table, words_);
        for (auto i = table.first; !columns.empty() && i <= table.last; ++i)
            if (plan_.lines[i].role == Role::table_row)
                read_line(table, i, columns);
        std::vector<TaskFact> tasks;
        for (auto& [row, task] : rows_)
            if (!task.what.empty())
                tasks.push_back(std::move(task));
        const bool asks = std::ranges::any_of(tasks, [](const auto& one) { return !one.owners.empty(); });
        return asks ? tasks : std::vector<TaskFact>();
    }

private:
    void read_line(const TableFact& table, std::size_t line, const std::vector<TaskColumn>& columns) {
        const std::string_view text = plan_.lines[line].text.text;
        if (table.table < 0) {
            for (const auto& piece : pieces_of_row(text))
                take(static_cast<int>(line), line, piece, columns);
            return;
        }
        if (const auto& cell = document_.paragraphs[plan_.lines[line].paragraph].cell)
            take(cell->row, line, {0, text.size(), static_cast<std::size_t>(cell->column)}, columns);
    }

    void take(int row, std::size_t line, const RowPiece& piece, const std::vector<TaskColumn>& columns) {
        const auto says = piece.column < columns.size() ? columns[piece.column] : TaskColumn::none;
        const std::string_view text = plan_.lines[line].text.text;
        const auto words = tidy(text.substr(piece.start, piece.end - piece.start));
        if (says == TaskColumn::none || text::letters_and_digits(words).empty())
            return;
        auto [found, fresh] = rows_.try_emplace(row);
        auto& task = found->second;
        task.in_table = true;
        const auto add = [&](std::string& to) { to += (to.empty() ? "" : " ") + words; };
        if (says == TaskColumn::what) {
            if (task.what.empty()) {
                task.line = line;
                task.start = piece.start;
                task.end = piece.end;
            }
            add(task.what);
        } else if (says == TaskColumn::product)
            add(task.product);
        else if (says == TaskColumn::time)
            take_time(task, line, piece, words);
        else
            take_names(says == TaskColumn::owner ? task.owners : task.with, line, piece);
    }

    void take_time(TaskFact& task, std::size_t line, const RowPiece& piece, const std::string& words) const {
        const auto [first, last] = deadlines_.equal_range(line);
        for (auto at = first; at != last; ++at) {
            const auto start = plan_.deadlines[at->second].deadline.start;
            if (start >= piece.start && start < piece.end)
                task.deadlines.push_back(at->second);
        }
        if (task.deadlines.empty())
            task.when += (task.when.empty() ? "" : " ") + words;
    }

    void take_names(std::vector<Fact>& to, std::size_t line, const RowPiece& piece) const {
        const std::string_view text = plan_.lines[line].text.text;
        for (const auto& name : names_in(words_, text, {piece.start, piece.end})) {
            Fact fact{tidy(text.substr(name.start, name.end - name.start)), {}, line, name.start, name.end};
            fact.written = text.substr(name.start, name.end - name.start);
            if (!fact.value.empty())
                to.push_back(std::move(fact));
        }
    }

    const document::Document& document_;
    const Plan& plan_;
    const TaskWords& words_;
    std::multimap<std::size_t, std::size_t> deadlines_; ///< by line
    std::map<int, TaskFact> rows_;
};

} // namespace

std::vector<TaskFact> task_rows(const document::Document& document, const Plan& plan,
                                const TaskWords& words) {
    Rows rows(document, plan, words);
    std::vector<TaskFact> tasks;
    for (const auto& table : plan.tables)
        if (!plan.lines[table.first].part.starts_with("attachment:")) {
            auto found = rows.read(table);
            std::ranges::move(found, std::back_inserter(tasks));
        }
    return tasks;
}

} // namespace kehoach::plan
