// SPDX-License-Identifier: MPL-2.0
#include "form/unit_list.hpp"

#include "form/rows_text.hpp"
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
                    return;
                }
        for (std::size_t row = first_; row < cells_.size(); ++row)
            for (std::size_t column = 0; column < cells_[row].size(); ++column)
                if (text::has_letters(cells_[row][column]) && !is_cross_column(column)) {
                    unit_column_ = column;
                    return;
                }
    }

    void take(std::size_t row) {
        const auto& line = cells_[row];
        if (unit_column_ >= line.size() || !text::has_letters(line[unit_column_]))
            return;
        UnitForms unit{std::string(text::trim(line[unit_column_])),
                       std::vector<bool>(forms_.size(), !list_.crosses)};
        if (!known_.insert(text::fold(unit.unit)).second) {
            list_.twice.push_back(unit.unit);
            return;
        }
        for (const auto& [form, column] : column_of_) {
            const std::string cell = column < line.size() ? line[column] : std::string();
            const auto fills = cross(cell);
            unit.fills[form] = fills.value_or(false);
            if (!fills)
                list_.unclear.push_back(unit.unit + ": " + cell);
        }
        list_.units.push_back(std::move(unit));
    }

    const Cells& cells_;
    const std::vector<FormNames>& forms_;
    const TableWords& words_;
    std::map<std::size_t, std::size_t> column_of_; ///< by form
    std::size_t unit_column_ = 0, first_ = 0;
    std::set<std::string> known_;
    UnitList list_;
};

} // namespace

UnitList units_in(const Cells& cells, const std::vector<FormNames>& forms, const TableWords& words) {
    return Table(cells, forms, words).read();
}

UnitList units_in(std::string_view lines, std::size_t forms) {
    UnitList list;
    std::set<std::string> known;
    for (std::string& name : names_in(lines)) {
        if (!known.insert(text::fold(name)).second)
            list.twice.push_back(std::move(name));
        else
            list.units.push_back({std::move(name), std::vector<bool>(forms, true)});
    }
    return list;
}

std::string lines_of(const UnitList& list) {
    std::string lines;
    for (const UnitForms& unit : list.units)
        lines += (lines.empty() ? "" : "\n") + unit.unit;
    return lines;
}

} // namespace kehoach::form
