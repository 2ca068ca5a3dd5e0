// SPDX-License-Identifier: MPL-2.0
#include "pictures.hxx"
#include "panel.hxx"
#include "sent_form.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

void select(const Model& book, const char* cells) {
    const Reference<css::container::XIndexAccess> sheets(
        Reference<css::sheet::XSpreadsheetDocument>(book, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
    Reference<css::view::XSelectionSupplier>(book->getCurrentController(), UNO_QUERY_THROW)
        ->select(css::uno::Any(Reference<css::table::XCellRange>(sheets->getByIndex(0), UNO_QUERY_THROW)
                                   ->getCellRangeByName(rtl::OUString::createFromAscii(cells))));
}

} // namespace

TEST_F(Pictures, OfFiguresInAReport) {
    told([] {
        const auto plan = demonstration(true);
        const auto form = a_form();
        put(form, "B5", 1200);
        put(form, "C5", 47);
        put(form, "B6", 1350);
        put(form, "C6", 52);
        const OpenDocument book(url_of(store(form, "Tổng hợp.ods")), false);
        fill_the_screen(book);
        select(book, "A4:C7");
        for (const char* const range : {"B5", "A4:C7"})
            dispatch(book, "SendToWriter", {{"Range", words_any(range)}, {"Target", css::uno::Any(plan.model())}});
        select(book, "B5");
        {
            Dispatched sending(book, "org.kehoach:SendToWriter");
            dialog_titled("send.title");
            take("figures-send.png");
            press(dialog_button(words("dialog.cancel")));
        }
        fill_the_screen(plan);
        take("figures-text.png");
        put(book, "B5", 1234);
        put(book, "C6", 60);
        Dispatched refreshing(plan, "org.kehoach:RefreshFigures");
        const auto window = dialog_titled("figures.title");
        take("figures-refresh.png");
        press(button(window, "figures.ok"));
        const auto places = dialog_titled("dialog.places.title");
        take("figures-done.png");
        press(button(places, "dialog.close"));
        refreshing.get();
    });
}

TEST_F(Pictures, OfPackedFiles) {
    told([] {
        const auto form = a_form();
        put(form, "B5", 47);
        const auto unit = url_of(store(form, "Xã An.ods"));
        dispatch(form, "Consolidate", {{"Urls", css::uno::Any(office::seq({unit}))}});
        fill_the_screen(form);
        const auto folder = test::office().folder() / "hồ sơ";
        Dispatched packing(form, "org.kehoach:PackFolder");
        const auto window = dialog_titled("archive.title");
        type(find_field(window, words("archive.folder")), folder.string());
        take("archive.png");
        press(button(window, "archive.ok"));
        const auto done = window_reading(words("archive.list.title") + ".ods");
        take("archive-done.png");
        press(all(done, css::accessibility::AccessibleRole::PUSH_BUTTON).back());
        packing.get();
        const OpenDocument list(url_of(folder / (words("archive.list.title") + ".ods")), false);
        fill_the_screen(list);
        take("archive-list.png");
    });
}
