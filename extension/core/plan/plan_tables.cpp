// SPDX-License-Identifier: MPL-2.0
#include "plan/plan_tables.hpp"

#include "plan/blank_forms.hpp"
#include "plan/table_grid.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::plan {

namespace {

constexpr std::string_view names[] = {"blank-form", "blank", "filled", "tasks", "letterhead", "signature"};

bool heads_letter(Role role) {
    return role == Role::party_title || role == Role::national_title || role == Role::issuer ||
           role == Role::issuer_parent || role == Role::number || role == Role::place_date;
}

/// Of a table that stands as lines of text: that its cells are parted is all that tells them.
bool is_blank(const form::TextGrid& grid) {
    constexpr int few = 4; // a sum, an example
    int all = 0, filled = 0;
    for (const form::TextCell& cell : grid.cells) {
        const int first_free = grid.columns > 2 ? 2 : 1;
        if (cell.row < grid.header_rows || cell.column < first_free)
            continue;
        ++all;
        filled += text::letters_and_digits(cell.text).empty() ? 0 : 1;
    }
    return filled * few <= all;
}

bool waits(const document::Document& document, const Plan& plan, const TableFact& fact) {
    return fact.table >= 0 ? is_blank_form(document, plan, fact)
                           : fact.flat || is_blank(table_grid(document, plan, fact));
}

bool is_of_tasks(const TableFact& fact, const form::TableWords& words) {
    bool task = false, owner = false;
    for (const form::Column* leaf : form::leaves(fact.columns)) {
        const std::string head = text::fold(leaf->title);
        task = task || words.task.begins(head);
        owner = owner || words.owner.begins(head);
    }
    return task && owner;
}

class Tables {
public:
    Tables(const document::Document& document, const Plan& plan, const form::TableWords& words)
        : document_(document), plan_(plan), words_(words) {}

    std::vector<PlanTable> all() {
        for (std::size_t i = 0; i < plan_.tables.size(); ++i)
            add_fact(i);
        add_arranging();
        std::ranges::stable_sort(made_, {}, &PlanTable::first);
        propose();
        return std::move(made_);
    }

private:
    void add_fact(std::size_t index) {
        const TableFact& fact = plan_.tables[index];
        const std::string& part = plan_.lines[fact.first].part;
        TableUse use = TableUse::filled;
        if (waits(document_, plan_, fact))
            use = part.starts_with("appendix:") ? TableUse::blank_form : TableUse::blank;
        else if (is_of_tasks(fact, words_))
            use = TableUse::tasks;
        made_.push_back({use, index, fact.first, part});
        if (fact.table >= 0)
            known_.insert(fact.table);
    }

    /// Tables without lines between their cells, whatever they hold.
    void add_arranging() {
        for (std::size_t line = 0; line < plan_.lines.size(); ++line) {
            const auto& cell = document_.paragraphs[plan_.lines[line].paragraph].cell;
            if (cell && known_.insert(cell->table).second)
                made_.push_back({use_of(cell->table), std::nullopt, line, plan_.lines[line].part});
        }
    }

    TableUse use_of(int table) const {
        TableUse use = TableUse::filled;
        for (const Line& line : plan_.lines) {
            const auto& cell = document_.paragraphs[line.paragraph].cell;
            if (!cell || cell->table != table)
                continue;
            if (heads_letter(line.role))
                return TableUse::letterhead;
            if (is_ending(line.role))
                use = TableUse::signature;
        }
        return use;
    }

    void propose() {
        const bool in_appendices =
            std::ranges::find(made_, TableUse::blank_form, &PlanTable::use) != made_.end();
        for (PlanTable& one : made_)
            one.proposed = one.use == (in_appendices ? TableUse::blank_form : TableUse::blank);
    }

    const document::Document& document_;
    const Plan& plan_;
    const form::TableWords& words_;
    std::vector<PlanTable> made_;
    std::set<int> known_; ///< in Document::tables
};

} // namespace

std::string_view name(TableUse use) {
    return names[static_cast<std::size_t>(use)];
}

std::vector<PlanTable> plan_tables(const document::Document& document, const Plan& plan,
                                   const form::TableWords& words) {
    return Tables(document, plan, words).all();
}

} // namespace kehoach::plan
