// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "faces/dialog.hxx"
#include "session/receipt_board.hxx"

namespace kehoach::faces {

/// The page of the window of receipts that says of whom what is asked, and by when.
class BoardAsked {
public:
    BoardAsked(const Call& call, Dialog& dialog, session::ReceiptBoard& board);

    void show();
    /// What stands in the fields; throws Refused where a day is none.
    void take();

private:
    void take_deadline();
    void take_plan();
    void take_sheet();
    void take_last();
    form::UnitList typed() const;
    void show_said(const form::UnitList& list);
    void take_whose();
    void show_files();
    void show_whose();
    const returns::ReturnFile* file() const;
    void attempt(const std::function<void()>& action);
    void show_deadlines();

    const Call& call_;
    Dialog& dialog_;
    session::ReceiptBoard& board_;
    std::string lines_;   ///< units as they were shown
    std::string said_of_; ///< units of which it was said that names stand there twice
};

/// A day that a person typed, of this year where no year is written, as ISO; empty for nothing. Throws Refused
/// where it is none.
std::string typed_day(const std::string& typed);

} // namespace kehoach::faces
