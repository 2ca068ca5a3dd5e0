// SPDX-License-Identifier: MPL-2.0
// Figures of a workbook in a sentence, as a person sends and refreshes them.
#include "panel.hxx"
#include "sent_form.hxx"
#include "window_words.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::HasSubstr;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// A form that was stored, with 47 in its first cell, which is selected.
OpenDocument stored_form() {
    const auto file = [] {
        const auto form = a_form();
        put(form, "B5", 47);
        return store(form, "books.ods");
    }();
    OpenDocument form(url_of(file), false);
    const Reference<css::container::XIndexAccess> sheets(form.as<css::sheet::XSpreadsheetDocument>()->getSheets(),
                                                         UNO_QUERY_THROW);
    const Reference<css::table::XCellRange> sheet(sheets->getByIndex(0), UNO_QUERY_THROW);
    Reference<css::view::XSelectionSupplier>(form.model()->getCurrentController(), UNO_QUERY_THROW)
        ->select(css::uno::Any(sheet->getCellRangeByName("B5")));
    return form;
}

/// A report with the cursor where the figure is missing.
OpenDocument report() {
    auto text = OpenDocument::writer(false);
    const auto body = text.as<css::text::XTextDocument>()->getText();
    body->setString(office::ustring("Toàn xã đã đọc cuốn sách. Chi bộ có một tủ sách."));
    const auto cursor = body->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(14, false);
    Reference<css::text::XTextViewCursorSupplier>(text.model()->getCurrentController(), UNO_QUERY_THROW)
        ->getViewCursor()
        ->gotoRange(cursor->getEnd(), false);
    return text;
}

void close_message(const Seen& window) {
    ASSERT_TRUE(window.is());
    press(all(window, role::PUSH_BUTTON).back());
}

} // namespace

TEST(SendFigures, TheSelectedCellGoesToTheCursorAndIsUpdatedOnAPersonsWord) {
    told([] {
        const ClosingDialogs closing;
        const auto text = report();
        const auto form = stored_form();
        {
            Dispatched sending(form, "org.kehoach:SendToWriter");
            const auto window = dialog_titled("send.title");
            ASSERT_TRUE(window.is());
            EXPECT_EQ(faults_of_windows(), "");
            const std::string cell = words("send.cell", {{"cell", "Biểu 1.B5"}, {"words", "47"}});
            const auto choice = wait_for(cell, [&] { return find(window, role::RADIO_BUTTON, cell); });
            ASSERT_TRUE(choice.is()) << words_in_windows();
            act(choice);
            press(button(window, "send.ok"));
            close_message(window_reading(words(
                "figures.sent.figure", {{"words", "47"}, {"cells", "Biểu 1.B5"}, {"text", title_of(text)}})));
            sending.get();
        }
        EXPECT_EQ(lines_of(text), "Toàn xã đã đọc 47 cuốn sách. Chi bộ có một tủ sách.\n");
        put(form, "B5", 1200);
        {
            Dispatched refreshing(text, "org.kehoach:RefreshFigures");
            const auto window = dialog_titled("figures.title");
            ASSERT_TRUE(window.is());
            EXPECT_EQ(faults_of_windows(), "");
            EXPECT_TRUE(reads(window, words("figures.row.change", {{"before", "47"},
                                                                   {"after", "1.200"},
                                                                   {"cell", "Biểu 1.B5"},
                                                                   {"file", "books.ods"}})))
                << words_in_windows();
            press(button(window, "figures.ok"));
            const auto told_done = dialog_titled("dialog.places.title");
            EXPECT_THAT(words_in_windows(), HasSubstr("Toàn xã đã đọc 1.200 cuốn sách."));
            press(button(told_done, "dialog.close"));
            refreshing.get();
        }
        EXPECT_EQ(lines_of(text), "Toàn xã đã đọc 1.200 cuốn sách. Chi bộ có một tủ sách.\n");
        Dispatched again(text, "org.kehoach:RefreshFigures");
        close_message(window_reading(words("figures.same")));
        again.get();
    });
}

TEST(SendFigures, ATextWithoutAnySaysSo) {
    told([] {
        const ClosingDialogs closing;
        const auto text = report();
        Dispatched refreshing(text, "org.kehoach:RefreshFigures");
        close_message(window_reading(words("figures.none")));
        refreshing.get();
    });
}
