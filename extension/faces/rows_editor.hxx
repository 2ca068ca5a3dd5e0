// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"

#include <functional>
#include <string>
#include <vector>

namespace kehoach::faces {

/// A list of rows and the fields of the one that is chosen: what is typed is in the row at once. Buttons
/// NAMEAdd, NAMERemove, NAMEUp, NAMEDown beside the list NAME.
class RowsEditor {
public:
    using Row = std::vector<std::string>; ///< parallel to the fields
    struct Ways {
        /// The line of a row in the list; `at` from 0.
        std::function<std::string(const Row&, std::size_t at)> line;
        /// A row to begin with.
        std::function<Row()> fresh;
        /// What follows in the row from the field that was typed in.
        std::function<void(Row&, std::size_t field)> derive = [](Row&, std::size_t) {};
        std::function<void()> changed;
        /// Whether a field says anything of the row.
        std::function<bool(const Row&, std::size_t field)> has = [](const Row&, std::size_t) { return true; };
    };

    RowsEditor(Dialog& dialog, std::string name, std::vector<std::string> fields, Ways ways);

    const std::vector<Row>& rows() const { return rows_; }
    void set_rows(std::vector<Row> rows);

private:
    void add();
    void remove();
    void move(int by);
    void typed(std::size_t field);
    void show(int position);
    void show_lines();
    int chosen() const { return dialog_.choice(name_); }

    Dialog& dialog_;
    const std::string name_;
    const std::vector<std::string> fields_;
    const Ways ways_;
    std::vector<Row> rows_;
    bool showing_ = false; ///< the program writes into the fields, not the person
};

} // namespace kehoach::faces
