// SPDX-License-Identifier: MPL-2.0
// Pictures of the workbook of results and of who has sent what, for people to look at: <build>/pictures.
#include "pictures.hxx"
#include "shown_result.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

using namespace kehoach;
using namespace kehoach::test;

TEST_F(Pictures, OfWhoHasSentWhat) {
    told([] {
        const auto result = shown_result();
        fill_the_screen(result);
        ask_units(result, "2026-11-20");
        show_receipts(result);
        AtTheDialog board(result, "ReceiptBoard");
        ASSERT_TRUE(board.window().is());
        take("board.png");
        choose_line(board.window(), "Xã Bình");
        take("board-versions.png");
        choose_line(board.window(), "Xã Cường");
        choose_line(board.window(), words("dialog.board.says.extended"));
        type(board.field("dialog.board.day"), "32/11/2026");
        press(board.button("dialog.board.put"));
        take("board-fault.png");
        type(board.field("dialog.board.day"), "30/11/2026");
        type(board.field("dialog.board.number"), "12-CV/HU");
        press(board.button("dialog.board.put"));
        take("board-extended.png");
        press(board.button("dialog.board.asked"));
        ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(board.window()); }));
        ASSERT_TRUE(display().keys(keys_of("xa moi")));
        take("board-asked.png");
        press(board.button("dialog.board.back"));
        EXPECT_TRUE(wait_until("the unit that was typed", [&] { return reads(board.window(), "xa moi"); }));
        take("board-typed.png");
        press(board.button("dialog.board.ok"));
        board.result();
        take("board-sheet.png");
    });
}

TEST_F(Pictures, OfReminders) {
    told([] {
        const auto result = shown_result();
        fill_the_screen(result);
        ask_units(result, "2026-11-20");
        AtTheDialog reminders(result, "Reminders");
        ASSERT_TRUE(reminders.window().is());
        take("reminders.png");
        reminders.cancel();
    });
}

TEST_F(Pictures, OfAResultBroughtUpToDate) {
    told([] {
        const auto result = shown_result();
        fill_the_screen(result);
        std::filesystem::copy_file(folder_of_returns() / "Xã An.ods", folder_of_returns() / "Xã Em.ods");
        Dispatched refresh(result, "org.kehoach:Refresh");
        const auto question = window_reading(words("result.ask.fresh", {{"count", "1"}}));
        ASSERT_TRUE(question.is());
        take("refresh-question.png");
        press(all(question, css::accessibility::AccessibleRole::PUSH_BUTTON).front()); // yes
        press(dialog_button("OK"));
        refresh.get();
        show_sheet(result, words("log.sheet"));
        take("log-sheet.png");
    });
}

TEST_F(Pictures, OfHeadsSideBySide) {
    told([] {
        const auto result = shown_result();
        fill_the_screen(result);
        send_without_mark("Xã Cường", {{"C3", "Cây còn sống"}, {"E3", "Ghi chú"}, {"E4", "trồng lại"}});
        send_without_mark("Xã Em", {{"E3", "Người lập"}});
        Dispatched refresh(result, "org.kehoach:Refresh");
        const auto question = window_reading(words("result.ask.fresh", {{"count", "2"}}));
        ASSERT_TRUE(question.is());
        press(all(question, css::accessibility::AccessibleRole::PUSH_BUTTON).front()); // yes
        const auto window = dialog_titled("dialog.heads.title");
        ASSERT_TRUE(window.is());
        take("heads.png");
        choose_line(window, words("dialog.heads.there.column", {{"place", "B"}, {"head", "Số cây"}}));
        take("heads-taken.png");
        choose_line(window, words("dialog.heads.there.column", {{"place", "C"}, {"head", "Cây còn sống"}}));
        press(dialog_button(words("dialog.heads.confirm")));
        take("heads-second.png");
        press(dialog_button(words("dialog.heads.ok")));
        EXPECT_TRUE(window_reading(words("result.heads.left", {{"count", "1"}})).is());
        take("heads-left.png");
        press(dialog_button("OK"));
        refresh.get();
    });
}
