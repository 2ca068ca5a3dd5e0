// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "faces/dialog_table.hxx"
#include "session/receipt_board.hxx"

namespace kehoach::faces {

/// What a person says of the return that is chosen in the window of receipts: a mark, a day, which of its versions
/// holds.
class BoardMarks {
public:
    /// `changed` is called whenever something was said.
    BoardMarks(const Call& call, Dialog& dialog, session::ReceiptBoard& board, std::function<void()> changed);

    /// Of this return from now on; an empty unit: of none.
    void show(const std::string& unit, const std::string& column);

private:
    /// What can be said of a return, in the order of the list.
    enum Says { returned, exempt, extended, paper, pdf, picture, report, received };

    void attempt(const std::function<void()>& action);
    void show_fields();
    void show_versions();
    void put();
    void browse();
    void choose();
    const returns::Mark* mark_of(returns::Mark::Kind kind) const;
    std::string column_for_marks() const;
    std::vector<std::string> names_of(const returns::Question& question) const;

    const Call& call_;
    Dialog& dialog_;
    session::ReceiptBoard& board_;
    const std::function<void()> changed_;
    DialogTable versions_;
    std::string unit_, column_;
};

} // namespace kehoach::faces
