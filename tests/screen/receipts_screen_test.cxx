// SPDX-License-Identifier: MPL-2.0
// The window of who has sent what.
#include "draft_ground.hxx"
#include "office/text.hxx"
#include "panel.hxx"
#include "shown_result.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::StartsWith;
namespace role = css::accessibility::AccessibleRole;

namespace {

bool lists(const Seen& window, const std::string& unit, const std::string& said) {
    for (const auto& item : all(window, role::LIST_ITEM))
        if (name_of(item).starts_with(unit) && name_of(item).find(said) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST(ReceiptsWindow, TakesAMarkInOneStepAndOneUndoTakesItBack) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        ask_units(result, "2020-11-20");
        Dispatched done(result, "org.kehoach:ReceiptBoard");
        const auto window = dialog_titled("dialog.board.title");
        ASSERT_TRUE(window.is());
        EXPECT_FALSE(is_enabled(button(window, "dialog.board.put"))) << "no row is chosen";
        choose_line(window, "Xã Cường");
        choose_line(window, words("dialog.board.says.exempt"));
        type(field(window, "dialog.board.number"), "12-CV/HU");
        press(button(window, "dialog.board.put"));
        EXPECT_TRUE(wait_until("the mark", [&] { return lists(window, "Xã Cường", words("board.standing.exempt")); }));
        choose_line(window, "Xã An");
        choose_line(window, words("dialog.board.says.extended"));
        type(field(window, "dialog.board.day"), "32/11/2026");
        press(button(window, "dialog.board.put"));
        EXPECT_TRUE(reads(window, words("board.no-day", {{"day", "32/11/2026"}})));
        EXPECT_NE(receipt_text(result, "B4"), words("receipts.exempt")) << "nothing is written before the end";
        press(button(window, "dialog.board.ok"));
        EXPECT_EQ(done.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_EQ(receipt_text(result, "B4"),
                  words("receipts.number", {{"what", words("receipts.exempt")}, {"number", "12-CV/HU"}}));
        EXPECT_EQ(undo_manager(result)->getAllUndoActionTitles().getLength(), 1);
        undo_manager(result)->undo();
        EXPECT_EQ(receipt_text(result, "B4"), words("receipts.late", {{"what", words("receipts.not-in")}}));
    });
}

TEST(ReceiptsWindow, LaysVersionsSideBySideAndProposesNone) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        Dispatched done(result, "org.kehoach:ReceiptBoard");
        const auto window = dialog_titled("dialog.board.title");
        ASSERT_TRUE(window.is());
        choose_line(window, "Xã An");
        const auto holds = [&] { return find(window, role::COMBO_BOX, words("dialog.board.holds")); };
        EXPECT_FALSE(holds().is() && is_shown(holds()));
        choose_line(window, "Xã Bình");
        EXPECT_TRUE(wait_until("the versions", [&] { return holds().is() && is_shown(holds()); }));
        EXPECT_TRUE(lists(window, "2024", "22") && lists(window, "2024", "23"));
        EXPECT_TRUE(reads(holds(), words("dialog.board.not-chosen")));
        choose_line(window, "gửi lại/Xã Bình.ods");
        EXPECT_TRUE(
            wait_until("the choice", [&] { return !lists(window, "Xã Bình", words("board.standing.twice")); }));
        press(button(window, "dialog.board.ok"));
        done.get();
        EXPECT_THAT(receipt_text(result, "B3"), StartsWith(words("receipts.right", {{"day", ""}})));
        EXPECT_THAT(cell_text(result, "B7"), testing::Ne("")) << "its figures count";
    });
}

TEST(ReceiptsWindow, TakesWhoseAFileIs) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        Dispatched board(result, "org.kehoach:ReceiptBoard");
        const auto window = dialog_titled("dialog.board.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.board.asked"));
        type(field(window, "dialog.board.whose"), "Xã Cường");
        press(button(window, "dialog.board.give"));
        EXPECT_TRUE(wait_until("that it was taken", [&] {
            return reads(window, words("board.given", {{"file", "Xã An.ods"}, {"unit", "Xã Cường"}}));
        }));
        press(button(window, "dialog.board.ok"));
        board.get();
        EXPECT_EQ(receipt_text(result, "A3"), "Xã Cường") << receipt_text(result, "A2");
    });
}

TEST(ReceiptsWindow, IsLeftWithoutATrace) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        const auto before = receipt_text(result, "B2");
        Dispatched done(result, "org.kehoach:ReceiptBoard");
        const auto window = dialog_titled("dialog.board.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.board.asked"));
        type(field(window, "dialog.board.report"), "Báo cáo");
        press(button(window, "dialog.board.back"));
        EXPECT_TRUE(wait_until("the report", [&] { return lists(window, "Xã An", "Báo cáo"); }));
        press(button(window, "dialog.cancel"));
        done.get();
        EXPECT_EQ(receipt_text(result, "B2"), before);
        EXPECT_EQ(undo_manager(result)->getAllUndoActionTitles().getLength(), 0);
    });
}

TEST(RemindersWindow, WritesWhatIsTickedForTheUnitThatIsChosen) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        ask_units(result, "2020-11-20");
        Dispatched done(result, "org.kehoach:Reminders");
        const auto window = dialog_titled("dialog.reminders.title");
        ASSERT_TRUE(window.is());
        const auto tick = [&](const char* key) { act(find(window, role::CHECK_BOX, words(key))); };
        tick("dialog.reminders.reminder");
        tick("dialog.reminders.back");
        press(button(window, "dialog.reminders.ok"));
        EXPECT_TRUE(reads(window, words("dialog.reminders.nothing")));
        tick("dialog.reminders.reminder");
        choose_line(window, "Xã Cường");
        choose_line(window, words("dialog.reminders.to.clipboard"));
        press(button(window, "dialog.reminders.ok"));
        press(dialog_button("OK"));
        rtl::OUString said;
        done.get().Result >>= said;
        const std::string texts = office::utf8(said);
        EXPECT_THAT(texts, testing::AllOf(testing::HasSubstr("Xã Cường"), testing::Not(testing::HasSubstr("Xã An"))));
        EXPECT_EQ(undo_manager(result)->getAllUndoActionTitles().getLength(), 0);
    });
}
