// SPDX-License-Identifier: MPL-2.0
// A workbook of results brought up to date by a person, who is asked on the way and may think better of it.
#include "draft_ground.hxx"
#include "office/text.hxx"
#include "panel.hxx"
#include "shown_result.hxx"
#include "window_words.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <filesystem>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

void one_more_comes() {
    std::filesystem::copy_file(folder_of_returns() / "Xã An.ods", folder_of_returns() / "Xã Em.ods");
}

Seen question_of_one_more() {
    return window_reading(words("result.ask.fresh", {{"count", "1"}}));
}

} // namespace

TEST(RefreshByHand, AsksOfNewFilesAndSaysWhatItRead) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        Dispatched done(result, "org.kehoach:Refresh");
        press(dialog_button("OK")); // nothing has changed
        done.get();
        const auto before = undo_manager(result)->getAllUndoActionTitles().getLength();
        one_more_comes();
        Dispatched again(result, "org.kehoach:Refresh");
        const auto question = question_of_one_more();
        ASSERT_TRUE(question.is()) << words_in_windows();
        press(all(question, role::PUSH_BUTTON).front()); // yes
        press(dialog_button("OK"));
        again.get();
        EXPECT_EQ(undo_manager(result)->getAllUndoActionTitles().getLength(), before + 1);
        EXPECT_EQ(receipt_text(result, "A4"), "Xã Em");
    });
}

TEST(RefreshByHand, IsEndedBetweenTwoFilesAndNothingIsDone) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        const auto before = receipt_text(result, "A4");
        one_more_comes();
        Dispatched done(result, "org.kehoach:Refresh");
        const auto question = question_of_one_more();
        ASSERT_TRUE(question.is()) << words_in_windows();
        const auto progress = dialog_titled("result.reading.title");
        ASSERT_TRUE(progress.is());
        act(all(progress, role::PUSH_BUTTON).back());
        press(all(question, role::PUSH_BUTTON).front());
        done.get();
        EXPECT_FALSE(has_dialog());
        EXPECT_EQ(receipt_text(result, "A4"), before);
        EXPECT_EQ(undo_manager(result)->getAllUndoActionTitles().getLength(), 0);
    });
}
