// SPDX-License-Identifier: MPL-2.0
// Pictures of forms being made, for people to look at: <build>/pictures.
#include "designer.hxx"
#include "pictures.hxx"
#include "sheet_table.hxx"

using namespace kehoach;
using namespace kehoach::test;

TEST_F(Pictures, OfTheFormDesigner) {
    told([] {
        const auto book = book_with_members();
        fill_the_screen(book);
        AtTheDesigner designer(book, "FormFromSelection");
        ASSERT_TRUE(designer.window().is());
        for (int page = 1; page <= 4; ++page) {
            designer.turn_to(page);
            take("designer-" + std::to_string(page) + ".png");
        }
        designer.end("dialog.cancel");
    });
}

TEST_F(Pictures, OfAWideFormInTheDesigner) {
    told([] {
        const auto book = OpenDocument::calc(false);
        fill_the_screen(book);
        std::vector<std::string> groups{"TT", "Đơn vị"}, heads{"", ""}, first{"1", "Chi bộ thôn Thượng"};
        for (const char* const group : {"Nghị quyết Đại hội", "Chỉ thị của Tỉnh ủy", "Kế hoạch của Huyện ủy",
                                        "Chuyên đề năm 2026", "Quy định mới", "Kết luận"})
            for (const char* const head : {"Số hội nghị", "Số dự/tổng số", "Tỷ lệ (%)", "Ghi chú"}) {
                groups.emplace_back(heads.size() % 4 == 2 ? group : "");
                heads.emplace_back(head);
                first.emplace_back("");
            }
        write_rows(book, 0, {groups, heads, first});
        select_cells(book, "C2");
        AtTheDesigner designer(book, "FormFromSelection");
        ASSERT_TRUE(designer.window().is());
        designer.choose_line("Số dự/tổng số");
        take("designer-wide.png");
        designer.end("dialog.cancel");
    });
}

/// Nobody touches the mouse.
TEST_F(Pictures, OfAFormBuiltWithTheKeyboard) {
    told([] {
        const auto book = OpenDocument::calc(false);
        fill_the_screen(book);
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(designer.window()); }));
        // From the steps to the columns, the second of them, and a new one behind it.
        ASSERT_TRUE(display().keys({"Tab", "Down", "Tab", "space"}));
        ASSERT_TRUE(designer.shows(words("designer.head.fresh")));
        ASSERT_TRUE(display().keys(keys_of("so lop")));
        EXPECT_TRUE(designer.shows("so lop: " + words("designer.kind.count")));
        ASSERT_TRUE(display().keys({"Tab", "Down"}));
        EXPECT_TRUE(designer.shows("so lop: " + words("designer.kind.money")));
        EXPECT_TRUE(designer.says(words("designer.preview", {{"columns", "3"}, {"rows", "5"}})));
        take("designer-keys.png");
        ASSERT_TRUE(display().keys({"shift+Tab", "Return"}));
        EXPECT_TRUE(wait_until("the form", [&] { return !has_dialog(); }));
        const std::vector<std::string> made{words("session.form.sheet")};
        EXPECT_TRUE(wait_until("its sheet", [&] { return sheet_names(book) == made; }));
    });
}
