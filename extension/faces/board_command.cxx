// SPDX-License-Identifier: MPL-2.0
#include "faces/board_command.hxx"

#include "faces/board_dialog.hxx"
#include "office/text.hxx"
#include "session/kept_units.hxx"

namespace kehoach::faces {

namespace {

void take_arguments(const Call& call, session::ReceiptBoard& board) {
    if (call.has("Plan"))
        board.ask_as(session::plan_asks(call.context, call.model, board.forms(), call.text("Plan")));
    if (call.has("Units")) {
        std::string lines;
        for (const std::string& unit : call.texts("Units"))
            lines += unit + "\n";
        board.ask(session::typed_units(call.context, lines, board.forms().size()));
    }
    if (call.has("UnitsFile"))
        board.ask(session::units_in_file(call.context, call.text("UnitsFile"), board.forms()));
    if (call.has("Report"))
        board.set_report(call.text("Report"));
    session::tell(call.context, board,
                  {call.text("Deadlines"), call.text("Marks"), call.text("Received"), call.text("Choose"),
                   call.text("Whose")});
}

} // namespace

css::uno::Any receipt_board(const Call& call) {
    session::ReceiptBoard board(call.context, call.model);
    if (!call.interactive)
        take_arguments(call, board);
    else if (!ask_of_receipts(call, board))
        return {};
    board.write();
    return css::uno::Any(office::ustring(session::to_json(board, session::ResultWords(call.context, {}))));
}

} // namespace kehoach::faces
