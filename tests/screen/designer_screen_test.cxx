// SPDX-License-Identifier: MPL-2.0
// Building a form in its window: from the table at the cursor, from nothing, from the sheet in front.
#include "designer.hxx"
#include "filled_form.hxx"
#include "language.hxx"
#include "office/text.hxx"
#include "sheet_table.hxx"
#include "wizard.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <gtest/gtest.h>
#include <org/kehoach/AppendixForms.hpp>

using namespace kehoach;
using namespace kehoach::test;
template<typename T>
using Ref = css::uno::Reference<T>;
namespace role = css::accessibility::AccessibleRole;

namespace {

std::string json_of(const css::frame::DispatchResultEvent& event) {
    rtl::OUString json;
    event.Result >>= json;
    return office::utf8(json);
}

std::string form_on(const Model& model) {
    return office::utf8(org::kehoach::AppendixForms::create(test::office().context())->read(model, {}));
}

/// A table with texts at the start of an empty document, the cursor in it.
void write_table(const Model& model, const std::vector<std::vector<std::string>>& rows) {
    const Ref<css::lang::XMultiServiceFactory> factory(model, css::uno::UNO_QUERY_THROW);
    const Ref<css::text::XTextTable> table(factory->createInstance("com.sun.star.text.TextTable"),
                                           css::uno::UNO_QUERY_THROW);
    table->initialize(static_cast<sal_Int32>(rows.size()), static_cast<sal_Int32>(rows.front().size()));
    const auto text = Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText();
    text->insertTextContent(text->getStart(), table.get(), false);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const auto name = std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1);
            Ref<css::text::XText>(table->getCellByName(kehoach::office::ustring(name)),
                                  css::uno::UNO_QUERY_THROW)
                ->setString(kehoach::office::ustring(rows[row][column]));
        }
    Ref<css::text::XTextViewCursorSupplier>(model->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->getViewCursor()
        ->gotoRange(Ref<css::text::XText>(table->getCellByName("B2"), css::uno::UNO_QUERY_THROW)->getStart(),
                    false);
}

bool holds(const std::string& text, const std::string& wanted) {
    return text.find(wanted) != std::string::npos;
}

} // namespace

TEST(Designer, ShowsWhatWasUnderstoodAndMakesTheFormInOneStep) {
    told([] {
        const auto book = book_with_members();
        const auto undo = undo_manager(book);
        const auto steps = undo->getAllUndoActionTitles().getLength();
        AtTheDesigner designer(book, "FormFromSelection");
        ASSERT_TRUE(designer.window().is());
        EXPECT_TRUE(designer.says(words("designer.said.understood")));
        EXPECT_TRUE(designer.shows("Tổng số: " + words("designer.kind.count")));
        EXPECT_TRUE(designer.shows("Tỷ lệ nữ (%): " + words("designer.kind.percent")));
        EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), steps) << "nothing is made yet";
        const auto made = json_of(designer.end("dialog.designer.ok"));
        EXPECT_TRUE(holds(made, "\"newSheet\":\"Biểu số 4\"")) << made;
        EXPECT_EQ(sheet_names(book).size(), 2U);
        EXPECT_TRUE(holds(form_on(book), "Chi bộ Thượng"));
        EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), steps + 1);
        undo->undo();
        EXPECT_EQ(sheet_names(book).size(), 1U);
    });
}

TEST(Designer, SaysThatFiguresStayOnTheOldSheet) {
    told([] {
        const auto book = shown_form();
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        EXPECT_TRUE(
            designer.says(words("designer.filled", {{"count", "6"}, {"sheet", sheet_names(book)[0]}})));
        designer.end("dialog.cancel");
    });
}

TEST(Designer, HeadsAreNamedAddedMovedAndTakenBack) {
    told([] {
        const auto book = OpenDocument::calc(false);
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        designer.choose_line(words("designer.blank.column"));
        type(designer.at("dialog.designer.head-title"), "Số cuộc họp");
        EXPECT_TRUE(designer.shows("Số cuộc họp")) << "the list follows what is typed";
        designer.press("dialog.designer.head-add");
        EXPECT_TRUE(wait_until("the new column to be named", [&] {
            return text_of(designer.at("dialog.designer.head-title")) == words("designer.head.fresh");
        }));
        type(designer.at("dialog.designer.head-title"), "Số dự/tổng số");
        designer.choose(words("designer.kind.pair"));
        EXPECT_TRUE(designer.shows("Số dự/tổng số: " + words("designer.kind.pair")));
        designer.press("dialog.designer.up");
        designer.press("dialog.designer.undo");
        designer.press("dialog.designer.up");
        designer.press("dialog.designer.up");
        EXPECT_TRUE(designer.says(words("designer.refused.head", {{"column", "Số dự/tổng số"}})))
            << "not before the names of the rows";
        designer.turn_to(1);
        type(designer.at("dialog.form.code"), "Biểu 7");
        const auto made = json_of(designer.end("dialog.designer.ok"));
        EXPECT_TRUE(holds(made, "Biểu 7")) << made;
        const auto form = form_on(book);
        EXPECT_LT(form.find("Số dự/tổng số"), form.find("Số cuộc họp")) << form;
    });
}

TEST(Designer, RowsAreYearsUnitsItemsOrBlank) {
    told([] {
        const auto book = OpenDocument::calc(false);
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        designer.turn_to(3);
        designer.choose(words("designer.rows.years"));
        type(designer.at("dialog.form.from-year"), "2026");
        type(designer.at("dialog.form.to-year"), "2024");
        designer.press("dialog.designer.ok");
        EXPECT_TRUE(designer.says(words("data.expected.form.years"))) << "years the wrong way round";
        type(designer.at("dialog.form.to-year"), "2030");
        EXPECT_TRUE(designer.says(words("designer.preview", {{"columns", "2"}, {"rows", "5"}})));
        type(designer.at("dialog.designer.total"), "Cộng");
        const auto made = json_of(designer.end("dialog.designer.ok"));
        EXPECT_TRUE(holds(made, "\"fromYear\":2026")) << made;
        EXPECT_TRUE(holds(made, "\"total\":\"Cộng\"")) << made;
    });
}

TEST(Designer, AsksBeforeWhatWasDoneIsLost) {
    told([] {
        const auto book = OpenDocument::calc(false);
        {
            AtTheDesigner untouched(book, "DesignForm");
            ASSERT_TRUE(untouched.window().is());
            untouched.end("dialog.cancel");
        }
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        designer.press("dialog.designer.head-add");
        ASSERT_TRUE(designer.shows(words("designer.head.fresh")));
        PressedAside once(button(designer.window(), "dialog.cancel"));
        press(dialog_button(words("dialog.leave.stay")));
        once.wait();
        EXPECT_TRUE(designer.shows(words("designer.head.fresh"))) << "what was done is still there";
        PressedAside again(button(designer.window(), "dialog.cancel"));
        press(dialog_button(words("dialog.leave.discard")));
        again.wait();
        EXPECT_TRUE(wait_until("the window to close", [] { return !has_dialog(); }));
        EXPECT_EQ(sheet_names(book).size(), 1U);
    });
}

TEST(Designer, KeepsAFormAsAFileAndTakesItBack) {
    told([] {
        const auto file = test::office().folder() / "form.json";
        const auto book = OpenDocument::calc(false);
        {
            AtTheDesigner designer(book, "DesignForm");
            ASSERT_TRUE(designer.window().is());
            designer.press("dialog.designer.head-add");
            ASSERT_TRUE(designer.shows(words("designer.head.fresh")));
            PressedAside save(button(designer.window(), "dialog.designer.save"));
            choose_file(file, "designer.file-title");
            save.wait();
            EXPECT_TRUE(designer.says(words("designer.saved")));
            designer.end("dialog.cancel"); // nothing would be lost: nothing is asked
        }
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        EXPECT_TRUE(designer.line(words("designer.head.fresh")).empty());
        PressedAside open(button(designer.window(), "dialog.designer.open"));
        choose_file(file, "designer.file-title");
        open.wait();
        EXPECT_TRUE(designer.shows(words("designer.head.fresh")));
        designer.press("dialog.designer.undo");
        EXPECT_TRUE(wait_until("the form before", [&] {
            return designer.line(words("designer.head.fresh")).empty();
        })) << "opening is a step like others";
        designer.press("dialog.designer.redo");
        ASSERT_TRUE(designer.shows(words("designer.head.fresh")));
        designer.end("dialog.cancel");
    });
}

TEST(Designer, BeginsWithTheFormOfTheSheetInFront) {
    told([] {
        const auto book = book_with_members();
        {
            AtTheDesigner first(book, "FormFromSelection");
            ASSERT_TRUE(first.window().is());
            first.end("dialog.designer.ok");
        }
        AtTheDesigner designer(book, "DesignForm");
        ASSERT_TRUE(designer.window().is());
        EXPECT_TRUE(designer.shows("Tổng số: "));
        EXPECT_TRUE(designer.line("Tổng số: ").find("?") == std::string::npos) << "nothing is in doubt";
        designer.end("dialog.cancel");
    });
}

TEST(Designer, EveryFieldHasANameForScreenReaders) {
    told([] {
        const auto book = book_with_members();
        AtTheDesigner designer(book, "FormFromSelection");
        ASSERT_TRUE(designer.window().is());
        int seen = 0;
        for (int page = 1; page <= 4; ++page) {
            designer.turn_to(page);
            EXPECT_TRUE(wait_until("page " + std::to_string(page), [&] {
                return is_shown(find(designer.window(), role::LABEL,
                                     words(page == 1   ? "dialog.designer.start"
                                           : page == 2 ? "dialog.designer.heads"
                                           : page == 3 ? "dialog.designer.row-kind"
                                                       : "dialog.designer.rules")));
            }));
            for (const auto kind :
                 {role::LIST, role::COMBO_BOX, role::CHECK_BOX, role::PUSH_BUTTON, role::SCROLL_PANE})
                for (const auto& one : all(designer.window(), kind))
                    if (is_shown(one)) {
                        ++seen;
                        EXPECT_NE(name_of(one), "") << "on page " << page << ", of role " << kind;
                    }
        }
        EXPECT_GT(seen, 40);
        designer.end("dialog.cancel");
    });
}

TEST(Designer, HeadsThatDoNotFitAreAskedAboutFirst) {
    told([] {
        const auto book = OpenDocument::calc(false);
        write_rows(book, 0,
                   {{"Đơn vị", "Năm 2024", "", "Năm 2025", "Năm 2026"},
                    {"", "Số lớp", "Số người", "Số lớp", "Số người"},
                    {"Thượng", "1", "2", "3", "4"}});
        merge_cells(book, "A1:A2");
        merge_cells(book, "B1:C1");
        select_cells(book, "B3");
        const auto asked = words("selection.misfit.ask", {{"asked", "7"}, {"found", "5"}});
        {
            Dispatched command(book, "org.kehoach:FormFromSelection");
            const auto question = window_reading(asked);
            ASSERT_TRUE(question.is());
            press(find(question, role::PUSH_BUTTON, in_vietnamese() ? "Không" : "No"));
            command.get();
        }
        EXPECT_EQ(sheet_names(book).size(), 1U) << "nothing was made";
    });
}

TEST(Designer, OfATableInATextMakesAWorkbook) {
    told([] {
        const auto text = OpenDocument::writer(false);
        write_table(text, {{"Đơn vị", "Số lớp", "Số người"}, {"Thượng", "", ""}, {"Tổng", "", ""}});
        AtTheDesigner designer(text, "FormFromSelection");
        ASSERT_TRUE(designer.window().is());
        EXPECT_TRUE(designer.shows("Số lớp: "));
        const auto event = designer.end("dialog.designer.ok");
        Model made;
        ASSERT_TRUE(event.Result >>= made);
        EXPECT_TRUE(holds(form_on(made), "Số người"));
        Ref<css::util::XCloseable>(made, css::uno::UNO_QUERY_THROW)->close(true);
    });
}
