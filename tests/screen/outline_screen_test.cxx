// SPDX-License-Identifier: MPL-2.0
// Headings that move: places that name them are listed before they are changed, in the step of the move.
#include "panel.hxx"
#include "shown_plan.hxx"

#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;

namespace {

/// The plan, with the cursor in its first section's second heading.
OpenDocument plan() {
    OpenDocument document(composed(plan_of_a_commune(R"("preamble": "Đảng uỷ xã xây dựng Kế hoạch như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"heading": "Trồng cây", "items": [{"paragraph": "Trồng đủ số cây."}]},
                    {"heading": "Chăm cây", "items": [{"paragraph": "Tưới đủ nước."}]}]},
                 {"heading": "THỰC HIỆN", "items": [{"paragraph": "Các chi bộ làm theo mục 2, phần I. Xem cả mục 1."}]}])")));
    put_cursor_behind(document, "Chăm cây");
    undo_manager(document)->clear();
    return document;
}

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

} // namespace

TEST(MentionsWindow, ListsWhatNamesTheMovedHeadingBeforeItIsChanged) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
        const auto before = body(document);
        Dispatched result(document, "org.kehoach:MoveUp");
        const auto window = dialog_titled("heading.change.title");
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(reads(window, words("heading.change.intro")));
        EXPECT_TRUE(reads(window, words("dialog.repair.change",
                                        {{"before", "mục 2, phần I"}, {"after", "mục 1, phần I"}})));
        press(button(window, "heading.change.ok"));
        result.get();
        EXPECT_THAT(body(document), HasSubstr("Chăm cây\nTưới đủ nước.\nTrồng cây\n"));
        EXPECT_THAT(body(document), HasSubstr("làm theo mục 1, phần I. Xem cả mục 2."));
        EXPECT_EQ(steps(document), 1);
        undo_manager(document)->undo();
        EXPECT_EQ(body(document), before);
    });
}

TEST(MentionsWindow, CancelledLeavesThemAndMovesAllTheSame) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
        Dispatched result(document, "org.kehoach:MoveUp");
        const auto window = dialog_titled("heading.change.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.cancel"));
        result.get();
        EXPECT_THAT(body(document), HasSubstr("Chăm cây\nTưới đủ nước.\nTrồng cây\n"));
        EXPECT_THAT(body(document), HasSubstr("làm theo mục 2, phần I. Xem cả mục 1."));
        EXPECT_EQ(steps(document), 1);
    });
}
