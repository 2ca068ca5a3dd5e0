// SPDX-License-Identifier: MPL-2.0
// Parts of the windows in which forms are made and sent: words for rows, names from a sheet, the strip, many
// forms.
#include "designer.hxx"
#include "filled_form.hxx"
#include "office/text.hxx"
#include "sheet_table.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <gtest/gtest.h>
#include <org/kehoach/AppendixForms.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

std::string form_on(const Model& model) {
    return office::utf8(org::kehoach::AppendixForms::create(test::office().context())->read(model, {}));
}

bool holds(const std::string& text, const std::string& wanted) {
    return text.find(wanted) != std::string::npos;
}

std::string title_of(const Model& model) {
    return office::utf8(
        css::uno::Reference<css::frame::XTitle>(model, css::uno::UNO_QUERY_THROW)->getTitle());
}

/// One more form on a sheet of its own.
bool form_added(const Model& book, const std::string& code) {
    Dispatched made(
        book, "org.kehoach:DesignForm",
        {{"FormSpec", R"({"id": "x", "code": ")" + code +
                          R"(", "title": "SỐ", "columns": [{"title": "Năm", "key": "y", "kind": "key"},
                                         {"title": "Số", "key": "n"}], "rows": {"fromYear": 2024, "toYear": 2025}})"}});
    rtl::OUString json;
    return made.get().Result >>= json;
}

OpenDocument book_with_measures() {
    auto book = OpenDocument::calc(false);
    write_rows(book, 0,
               {{"TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "So sánh"},
                {"A", "B", "C", "1", "2", "'3=2/1*100"},
                {"1", "Kết nạp đảng viên", "người", "", "", ""},
                {"2", "Hội nghị", "cuộc", "", "", ""}});
    select_cells(book, "A1:F4");
    return book;
}

} // namespace

TEST(FormParts, MeasuresOfATableBecomeWordsOfTheRowsAndFormulasShares) {
    told([] {
        const auto book = book_with_measures();
        AtTheDesigner designer(book, "FormFromSelection");
        ASSERT_TRUE(designer.window().is());
        EXPECT_TRUE(designer.shows("ĐVT: " + words("designer.kind.given")));
        EXPECT_TRUE(designer.shows("So sánh: " + words("designer.kind.percent")));
        designer.choose_line("ĐVT: ");
        EXPECT_TRUE(designer.says(words("dialog.designer.given")));
        designer.end("dialog.designer.ok");
        EXPECT_TRUE(holds(form_on(book), R"("given":["người","cuộc"])")) << form_on(book);
        EXPECT_EQ(cell_text(book, "C3"), "người");
    });
}

TEST(FormParts, NamesOfRowsComeFromCellsOfASheet) {
    told([] {
        const auto book = OpenDocument::calc(false);
        write_rows(book, 0, {{"TT", "Đơn vị"}, {"1", "Bản Mòng"}, {"2", "Bản Hạ"}, {"3", "Bản Thượng"}});
        select_cells(book, "A1:B3");
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        designer.turn_to(3);
        designer.choose(words("designer.rows.units"));
        designer.press("dialog.designer.range-take");
        const auto taken = [&] {
            return words("designer.range.taken", {{"count", "2"}, {"sheet", title_of(book)}});
        };
        EXPECT_TRUE(designer.says(taken())) << "those that are selected";
        type(designer.at("dialog.designer.range"), "$" + sheet_names(book)[0] + ".$B$3:$B$4");
        designer.press("dialog.designer.range-take");
        EXPECT_TRUE(wait_until("the names of the range", [&] {
            return designer.says(words("designer.preview", {{"columns", "2"}, {"rows", "2"}})) &&
                   designer.says(taken());
        }));
        type(designer.at("dialog.designer.range"), "không có");
        designer.press("dialog.designer.range-take");
        EXPECT_TRUE(designer.says(words("selection.no-range", {{"range", "không có"}})));
        designer.end("dialog.designer.ok");
        EXPECT_TRUE(holds(form_on(book), R"("items":["Bản Hạ","Bản Thượng"])")) << form_on(book);
    });
}

TEST(FormParts, ANewFormHasAStripWhereThatIsTicked) {
    told([] {
        for (const bool wanted : {true, false}) {
            const auto book = OpenDocument::calc(false);
            Dispatched result(book, "org.kehoach:NewForm");
            const auto window = dialog_titled("dialog.form.title");
            ASSERT_TRUE(window.is());
            const auto box = find(window, role::CHECK_BOX, words("dialog.designer.around"));
            ASSERT_TRUE(box.is());
            if (is_ticked(box) != wanted)
                press(box);
            press(button(window, "dialog.form.ok"));
            Model made;
            result.get().Result >>= made;
            ASSERT_TRUE(made.is());
            EXPECT_EQ(holds(form_on(made), "\"cover\""), wanted);
            css::uno::Reference<css::util::XCloseable>(made, css::uno::UNO_QUERY_THROW)->close(true);
        }
    });
}

TEST(FormParts, MoreFormsThanFitAreTickedOneSetAfterTheOther) {
    told([] {
        const auto book = shown_form();
        for (int i = 2; i <= 7; ++i)
            ASSERT_TRUE(form_added(book, "Biểu số " + std::to_string(i)));
        Dispatched result(book, "org.kehoach:MakeReturns");
        const auto window = dialog_titled("dialog.returns.title");
        ASSERT_TRUE(window.is());
        const auto shown = [&](const std::string& begins) {
            for (const auto& box : all(window, role::CHECK_BOX))
                if (is_shown(box) && name_of(box).starts_with(begins))
                    return true;
            return false;
        };
        EXPECT_FALSE(shown("Biểu số 7"));
        press(button(window, "dialog.returns.more"));
        EXPECT_TRUE(wait_until("the seventh form", [&] { return shown("Biểu số 7"); }));
        EXPECT_FALSE(shown("Biểu số 2"));
        press(button(window, "dialog.returns.more"));
        EXPECT_TRUE(wait_until("the first again", [&] { return shown("Biểu số 2"); }));
        press(button(window, "dialog.cancel"));
        result.get();
    });
}
