// SPDX-License-Identifier: MPL-2.0
#include "form/align.hpp"
#include "form/check_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

bool is_fixed(const GridCell& cell) {
    const bool label = cell.role == CellRole::row_label || cell.role == CellRole::group_label;
    return cell.role == CellRole::header || cell.role == CellRole::given || (label && !cell.text.empty());
}

class Heads {
public:
    explicit Heads(FilledForm& form) : form_(form), filled_(form.filled()), grid_(form.grid()) {}

    void run() {
        changed();
        if (!filled_.columns_at.empty())
            columns();
        if (!filled_.rows_at.empty())
            rows();
        for (const AddedLine& line : filled_.added_columns)
            added(form_.fault_beside(head_row(), line.at, "form.column-added", false), line,
                  line.instead_of < 0 ? std::string() : form_.leaf(line.instead_of).title);
        for (const AddedLine& line : filled_.added_rows)
            added(form_.fault_beside(line.at, label_column(), "form.row-added", false), line,
                  line.instead_of < 0 ? std::string() : form_.row_name(line.instead_of));
    }

private:
    int head_row() const { return std::max(0, form_.sheet_row(grid_.header_first)); }
    int label_column() const { return std::max(0, form_.sheet_column(grid_.key_column)); }

    /// A title that differs means that the form is not the one that was sent out.
    void changed() {
        std::map<std::pair<int, int>, const GridCell*> now;
        for (const GridCell& cell : filled_.grid.cells)
            now[{cell.row, cell.column}] = &cell;
        for (const GridCell& cell : grid_.cells) {
            const auto found = now.find({cell.row, cell.column});
            if (is_fixed(cell) && found != now.end() && form_.has(cell.row, cell.column) &&
                !text::same_wording(found->second->text, cell.text))
                tell(cell, found->second->text);
        }
    }

    /// Another name says that it is another form; a word beside the name can be put back.
    void tell(const GridCell& cell, const std::string& now) {
        const bool beside = cell.role == CellRole::given;
        FormFault* const fault = form_.fault(
            cell.row, cell.column, beside ? "form.given-changed" : "form.header-changed", now, cell.text);
        if (fault != nullptr && beside)
            fault->repairs.push_back(
                {"form.repair.given",
                 false,
                 {{form_.sheet_row(cell.row), form_.sheet_column(cell.column), cell.text, false}}});
    }

    void columns() {
        for (int column = 0; column < grid_.columns; ++column)
            if (form_.sheet_column(column) < 0 && !replaced(filled_.added_columns, column))
                say(form_.fault_beside(head_row(), near_place(filled_.columns_at, column),
                                       "form.column-missing", true),
                    form_.column_name(column), {}, {}, {});
        for (const std::size_t moved : out_of_order(filled_.columns_at))
            say(form_.fault_beside(head_row(), filled_.columns_at[moved], "form.column-moved", false),
                form_.column_name(static_cast<int>(moved)), {}, {}, {});
    }

    void rows() {
        const int end = grid_.body_first + grid_.body_rows + (grid_.total_row >= 0 ? 1 : 0);
        for (int row = grid_.body_first; row < end; ++row)
            if (form_.sheet_row(row) < 0 && !replaced(filled_.added_rows, row))
                say(form_.fault_beside(near_place(filled_.rows_at, row), label_column(), "form.row-missing",
                                       true),
                    {}, form_.row_name(row), {}, {});
        const auto body = filled_.rows_at.begin() + grid_.body_first;
        for (const std::size_t moved : out_of_order({body, body + grid_.body_rows})) {
            const int row = grid_.body_first + static_cast<int>(moved);
            say(form_.fault_beside(form_.sheet_row(row), label_column(), "form.row-moved", false), {},
                form_.row_name(row), {}, {});
        }
    }

    static bool replaced(const std::vector<AddedLine>& lines, int of_form) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const AddedLine& line) { return line.instead_of == of_form; });
    }

    /// Of what stands before it in the form and is still there.
    static int near_place(const std::vector<int>& places, int of_form) {
        while (of_form > 0 && places[static_cast<std::size_t>(of_form)] < 0)
            --of_form;
        return std::max(0, places[static_cast<std::size_t>(of_form)]);
    }

    /// Another head where the form has its own is told as that, and what stands under it is not the form's.
    static void added(FormFault& fault, const AddedLine& line, std::string expected) {
        if (line.instead_of >= 0) {
            fault.key = "form.header-changed";
            fault.error = true;
        }
        say(fault, {}, {}, line.label, std::move(expected));
    }

    static void say(FormFault& fault, std::string column, std::string row, std::string value,
                    std::string expected) {
        fault.arguments.emplace_back("column", std::move(column));
        fault.arguments.emplace_back("row", std::move(row));
        fault.arguments.emplace_back("value", std::move(value));
        fault.arguments.emplace_back("expected", std::move(expected));
    }

    FilledForm& form_;
    const Filled& filled_;
    const Grid& grid_;
};

} // namespace

void check_heads(FilledForm& form) {
    Heads(form).run();
}

} // namespace kehoach::form
