// SPDX-License-Identifier: MPL-2.0
#include "form/unit_list.hpp"

#include "form/rows_text.hpp"
#include "form/unit_line.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace kehoach::form {

namespace {

using Cells = std::vector<std::vector<std::string>>;

bool is_form(const std::string& head, const FormNames& form) {
    return text::has_letters(head) &&
           (text::same_wording(head, form.sheet) || text::same_wording(head, form.code) ||
            text::same_wording(head, form.title));
}

std::optional<bool> cross(const std::string& cell) {
    static const std::set<std::string> yes{"x", "1", "v", "✓", "✔", "☑", "có", "true"};
    static const std::set<std::string> no{"", "0", "-", "–", "☐", "không", "false"};
    const std::string folded = text::fold(cell);
    if (yes.contains(folded) || no.contains(folded))
        return yes.contains(folded);
    return std::nullopt;
}

/// Takes names once; old names of one that stands there already are added to those it has.
class Taken {
public:
    explicit Taken(UnitList& list) : list_(list) {}

    void take(UnitForms unit) {
        const auto [at, is_new] = known_.emplace(text::fold(unit.unit), list_.units.size());
        if (is_new)
            return list_.units.push_back(std::move(unit));
        UnitForms& there = list_.units[at->second];
        if (there.was.empty() || unit.was.empty())
            return list_.twice.push_back(std::move(unit.unit));
        for (std::string& old : unit.was)
            if (std::ranges::find(there.was, old) == there.was.end())
                there.was.push_back(std::move(old));
    }

private:
    UnitList& list_;
    std::map<std::string, std::size_t> known_; ///< by text::fold
};

class Table {
public:
    Table(const Cells& cells, const std::vector<FormNames>& forms, const TableWords& words)
        : cells_(cells), forms_(forms), words_(words) {}

    UnitList read() {
        find_heads();
        find_unit_column();
        for (std::size_t row = first_; row < cells_.size(); ++row)
            take(row);
        return std::move(list_);
    }

private:
    /// The first row that names a form heads the table.
    void find_heads() {
        for (std::size_t row = 0; row < cells_.size() && column_of_.empty(); ++row)
            for (std::size_t column = 0; column < cells_[row].size(); ++column)
                for (std::size_t form = 0; form < forms_.size(); ++form)
                    if (is_form(cells_[row][column], forms_[form]) && column_of_.emplace(form, column).second)
                        first_ = row + 1;
        list_.crosses = !column_of_.empty();
    }

    bool is_cross_column(std::size_t column) const {
        return std::any_of(column_of_.begin(), column_of_.end(),
                           [&](const auto& one) { return one.second == column; });
    }

    void find_unit_column() {
        for (std::size_t row = 0; row < cells_.size(); ++row)
            for (std::size_t column = 0; column < cells_[row].size(); ++column)
                if (words_.units.is(text::fold(cells_[row][column])) && !is_cross_column(column)) {
                    unit_column_ = column;
                    first_ = std::max(first_, row + 1);
                    find_columns_beside(cells_[row]);
                    return;
                }
        for (std::size_t row = first_; row < cells_.size(); ++row)
            for (std::size_t column = 0; column < cells_[row].size(); ++column)
                if (text::has_letters(cells_[row][column]) && !is_cross_column(column)) {
                    unit_column_ = column;
                    return;
                }
    }

    /// Heads of what else is told of a unit stand in the row of the head of units.
    void find_columns_beside(const std::vector<std::string>& heads) {
        for (std::size_t column = 0; column < heads.size(); ++column) {
            const std::string head = text::fold(heads[column]);
            for (const auto& [words, at] : {std::pair(&words_.unit_also, &also_), std::pair(&words_.unit_was, &was_),
                                            std::pair(&words_.unit_from, &from_), std::pair(&words_.unit_to, &to_)})
                if (column != unit_column_ && !is_cross_column(column) && words->is(head))
                    *at = column;
        }
    }

    std::string beside(const std::vector<std::string>& line, std::optional<std::size_t> column) const {
        return column && *column < line.size() ? std::string(text::trim(line[*column])) : std::string();
    }

    std::string day(const UnitForms& unit, const std::string& cell) {
        const auto day = day_in_cell(cell);
        if (!day)
            list_.faulty.push_back({"unit-list.no-day", unit.unit + ": " + cell});
        return day.value_or(std::string());
    }

    void take(std::size_t row) {
        const auto& line = cells_[row];
        if (unit_column_ >= line.size() || !text::has_letters(line[unit_column_]))
            return;
        UnitForms unit{std::string(text::trim(line[unit_column_])),
                       std::vector<bool>(forms_.size(), !list_.crosses)};
        unit.also = names_in_cell(beside(line, also_));
        unit.was = names_in_cell(beside(line, was_));
        unit.from = day(unit, beside(line, from_));
        unit.to = day(unit, beside(line, to_));
        for (const auto& [form, column] : column_of_) {
            const std::string cell = column < line.size() ? line[column] : std::string();
            const auto fills = cross(cell);
            unit.fills[form] = fills.value_or(false);
            if (!fills)
                list_.unclear.push_back(unit.unit + ": " + cell);
        }
        taken_.take(std::move(unit));
    }

    const Cells& cells_;
    const std::vector<FormNames>& forms_;
    const TableWords& words_;
    std::map<std::size_t, std::size_t> column_of_; ///< by form
    std::size_t unit_column_ = 0, first_ = 0;
    std::optional<std::size_t> also_, was_, from_, to_;
    UnitList list_;
    Taken taken_{list_};
};

} // namespace

UnitList units_in(const Cells& cells, const std::vector<FormNames>& forms, const TableWords& words) {
    return Table(cells, forms, words).read();
}

UnitList units_in(std::string_view lines, std::size_t forms) {
    UnitList list;
    Taken taken(list);
    for (std::string& name : names_in(lines))
        taken.take({std::move(name), std::vector<bool>(forms, true)});
    return list;
}

UnitList units_in(std::string_view lines, std::size_t forms, const TableWords& words) {
    UnitList list;
    Taken taken(list);
    for (const std::string& line : names_in(lines)) {
        LineOfUnit read = unit_in_line(line, words);
        if (!read.fault.empty())
            list.faulty.push_back({std::move(read.fault), line});
        if (read.unit.unit.empty())
            continue;
        read.unit.fills.assign(forms, true);
        taken.take(std::move(read.unit));
    }
    return list;
}

std::string lines_of(const UnitList& list, const TableWords& words) {
    std::string lines;
    for (const UnitForms& unit : list.units)
        lines += (lines.empty() ? "" : "\n") + line_of(unit, words);
    return lines;
}

void keep_to_day(UnitList& list, const std::string& day) {
    std::erase_if(list.units, [&](const UnitForms& unit) {
        const bool ended = !unit.to.empty() && unit.to < day, ahead = !unit.from.empty() && day < unit.from;
        if (ended || ahead)
            (ended ? list.ended : list.ahead).push_back(unit.unit);
        return ended || ahead;
    });
}

} // namespace kehoach::form
