// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"

namespace kehoach::faces {

/// A list of a window whose lines are rows of a table, with the heads in its label. (The office's own control for
/// tables ends the office where a screen reader listens.)
class DialogTable {
public:
    struct Column {
        std::string title;
        int share = 1; ///< of the width
    };
    /// `list`, with the label before it.
    DialogTable(Dialog& dialog, std::string list);

    void set_columns(std::vector<Column> columns);
    /// Cells row by row; the row of that number is chosen, -1: none. Nobody is called for that.
    void set_rows(const std::vector<std::vector<std::string>>& rows, int chosen);
    /// -1: none.
    int chosen() const;
    void on_choose(std::function<void()> action);

private:
    std::string line(const std::vector<std::string>& cells) const;
    std::string cut(const std::string& words, int room) const;
    int start_of(std::size_t column) const;

    Dialog& dialog_;
    const std::string list_;
    std::vector<Column> columns_;
    bool filling_ = false;
};

} // namespace kehoach::faces
