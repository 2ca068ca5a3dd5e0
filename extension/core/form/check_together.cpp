// SPDX-License-Identifier: MPL-2.0
#include "form/check_together.hpp"

#include "form/check_parts.hpp"

#include <deque>
#include <set>

namespace kehoach::form {

namespace {

struct ColumnTotal {
    int row = 0; ///< where it stands, or the column begins
    double first = 0, second = 0;
    bool pair = false;

    Said said() const { return pair ? Said::pair(first, second) : Said(first); }
};

bool adds_up(ColumnKind kind) {
    return kind == ColumnKind::count || kind == ColumnKind::money || kind == ColumnKind::pair;
}

/// Free rows that nobody uses belong to nothing.
bool is_used(const FilledForm& form, int row) {
    if (!form.body_row(row).label.empty())
        return true;
    for (int column = 0; column < form.grid().columns; ++column)
        if (const CellValue* value = form.at(row, column); value && !value->is_formula)
            return true;
    return false;
}

std::optional<ColumnTotal> total_of(const FilledForm& form, int column) {
    const Grid& grid = form.grid();
    if (!adds_up(form.leaf(column).kind) || form.sheet_column(column) < 0 ||
        !form.filled().added_rows.empty())
        return std::nullopt;
    ColumnTotal total{grid.body_first};
    total.pair = form.leaf(column).kind == ColumnKind::pair;
    for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row) {
        if (!form.is_item(row) || !is_used(form, row))
            continue;
        const Entry entry = form.entry(row, column);
        if (!form.has(row, column) || entry.says == Says::nothing || entry.says == Says::unreadable)
            return std::nullopt;
        total.first += entry.first;
        total.second += entry.second;
    }
    if (grid.total_row >= 0 && form.has(grid.total_row, column))
        total.row = grid.total_row;
    return total;
}

/// Of a pair in two cells both.
std::vector<int> columns_of(const FilledForm& form, const std::string& key) {
    std::vector<int> columns;
    for (const char* const part : {"", ".part", ".whole"})
        if (const auto column = form.column_of(key + part))
            columns.push_back(*column);
    return columns;
}

class Together {
public:
    Together(const FilledForms& forms, const FigureWords& words) {
        for (const auto& [spec, filled] : forms)
            forms_.emplace_back(spec, filled, words);
    }

    std::vector<std::vector<FormFault>> run() {
        for (std::size_t form = 0; form < forms_.size(); ++form)
            for (const CellRule& rule : forms_[form].spec().rules)
                if (const auto other = the_form(rule.form))
                    compare(form, *other, rule);
        std::vector<std::vector<FormFault>> found;
        for (FilledForm& form : forms_)
            found.push_back(form.take());
        return found;
    }

private:
    std::optional<std::size_t> the_form(const std::string& id) const {
        std::optional<std::size_t> found;
        for (std::size_t at = 0; at < forms_.size() && !id.empty(); ++at) {
            if (forms_[at].spec().id != id)
                continue;
            if (found)
                return std::nullopt;
            found = at;
        }
        return found;
    }

    void compare(std::size_t form, std::size_t other, const CellRule& rule) {
        const auto here = columns_of(forms_[form], rule.parts.front()),
                   there = columns_of(forms_[other], rule.whole);
        for (std::size_t i = 0; here.size() == there.size() && i < here.size(); ++i) {
            const std::set<std::pair<std::size_t, int>> both{{form, here[i]}, {other, there[i]}};
            if (compared_.insert(both).second) // two forms may each name the other
                compare(forms_[form], here[i], forms_[other], there[i]);
        }
    }

    static void compare(FilledForm& form, int column, const FilledForm& other, int other_column) {
        const auto here = total_of(form, column), there = total_of(other, other_column);
        if (!here || !there || here->pair != there->pair ||
            (near(here->first, there->first) && near(here->second, there->second)))
            return;
        if (FormFault* fault =
                form.fault(here->row, column, "form.totals-differ", here->said(), there->said())) {
            const FormSpec& spec = other.spec();
            fault->arguments.emplace_back("form", spec.code.empty() ? spec.title : spec.code);
            fault->arguments.emplace_back(
                "other", address(other.sheet_row(there->row), other.sheet_column(other_column)));
        }
    }

    std::deque<FilledForm> forms_;
    std::set<std::set<std::pair<std::size_t, int>>> compared_;
};

} // namespace

std::vector<std::vector<FormFault>> check_together(const FilledForms& forms, const FigureWords& words) {
    return Together(forms, words).run();
}

} // namespace kehoach::form
