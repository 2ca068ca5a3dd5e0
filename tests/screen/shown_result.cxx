// SPDX-License-Identifier: MPL-2.0
#include "shown_result.hxx"

#include "draft_ground.hxx"
#include "office/text.hxx"
#include "on_main_thread.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <gtest/gtest.h>
#include <vector>

namespace kehoach::test {

namespace {

namespace fs = std::filesystem;
template<typename T>
using Ref = css::uno::Reference<T>;

/// A file of a unit with its first figure; its URL.
rtl::OUString returned(const fs::path& folder, const std::string& unit, double figure) {
    const auto form = shown_form();
    put_number(form, "B" + std::to_string(first_year + 1), figure);
    fs::create_directories(folder);
    fs::rename(store(form, "return.ods"), folder / (unit + ".ods"));
    return url_of(folder / (unit + ".ods"));
}

/// The form is on its first sheet.
Ref<css::sheet::XSpreadsheet> first_sheet(const Model& book) {
    const Ref<css::container::XIndexAccess> sheets(
        Ref<css::sheet::XSpreadsheetDocument>(book, css::uno::UNO_QUERY_THROW)->getSheets(), css::uno::UNO_QUERY_THROW);
    return Ref<css::sheet::XSpreadsheet>(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
}

css::beans::PropertyValue argument(const char* name, const css::uno::Any& value) {
    css::beans::PropertyValue made;
    made.Name = rtl::OUString::createFromAscii(name);
    made.Value = value;
    return made;
}

/// With arguments nobody is asked.
void run(const Model& model, const char* command, const std::vector<css::beans::PropertyValue>& arguments) {
    const Ref<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                   css::uno::UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(office().context())
        ->executeDispatch(frame, "org.kehoach:" + rtl::OUString::createFromAscii(command), {}, 0,
                          css::uno::Sequence<css::beans::PropertyValue>(
                              arguments.data(), static_cast<sal_Int32>(arguments.size())));
}

Ref<css::sheet::XSpreadsheet> sheet_called(const Model& result, const std::string& name) {
    const Ref<css::container::XNameAccess> sheets(
        Ref<css::sheet::XSpreadsheetDocument>(result, css::uno::UNO_QUERY_THROW)->getSheets(),
        css::uno::UNO_QUERY_THROW);
    return Ref<css::sheet::XSpreadsheet>(sheets->getByName(office::ustring(name)), css::uno::UNO_QUERY_THROW);
}

Ref<css::sheet::XSpreadsheet> receipts(const Model& result) {
    return sheet_called(result, words("receipts.sheet"));
}

fs::path& last_folder() {
    static fs::path folder;
    return folder;
}

} // namespace

const fs::path& folder_of_returns() {
    return last_folder();
}

OpenDocument shown_result() {
    static int number = 0;
    const fs::path folder = last_folder() = office().folder() / ("biểu nộp " + std::to_string(++number));
    const rtl::OUString urls[] = {returned(folder, "Xã An", 21), returned(folder, "Xã Bình", 22),
                                  returned(folder / "gửi lại", "Xã Bình", 23)};
    auto result = OpenDocument::calc(false);
    run(result, "Consolidate", {argument("Urls", css::uno::Any(css::uno::Sequence<rtl::OUString>(urls, 3)))});
    undo_manager(result)->clear();
    return result;
}

void send_without_mark(const std::string& unit, const std::map<std::string, std::string>& cells) {
    const auto form = shown_form();
    const auto sheet = first_sheet(form);
    Ref<css::util::XProtectable>(sheet, css::uno::UNO_QUERY_THROW)->unprotect({});
    const Ref<css::beans::XPropertySet> properties(sheet, css::uno::UNO_QUERY_THROW);
    Ref<css::sheet::XNamedRanges>(properties->getPropertyValue("NamedRanges"), css::uno::UNO_QUERY_THROW)
        ->removeByName("kehoach_form");
    for (const auto& [address, text] : cells)
        type_into(form, address, text);
    fs::rename(store(form, "return.ods"), last_folder() / (unit + ".ods"));
}

void ask_units(const Model& result, const std::string& deadline) {
    const rtl::OUString units[] = {office::ustring("Xã An"), office::ustring("Xã Bình"), office::ustring("Xã Cường")};
    run(result, "ReceiptBoard",
        {argument("Units", css::uno::Any(css::uno::Sequence<rtl::OUString>(units, 3))),
         argument("Report", css::uno::Any(office::ustring("Báo cáo"))),
         argument("Deadlines", css::uno::Any(office::ustring("{\"Biểu 1\": \"" + deadline + "\"}")))});
    undo_manager(result)->clear();
}

void choose_line(const Seen& window, const std::string& begins) {
    bool found = false;
    for (const auto& list : all(window, css::accessibility::AccessibleRole::LIST))
        on_main_thread([&] {
            for (sal_Int32 at = 0; at < list->getAccessibleChildCount() && !found; ++at)
                if (name_of(list->getAccessibleChild(at)->getAccessibleContext()).starts_with(begins)) {
                    Ref<css::accessibility::XAccessibleSelection>(list, css::uno::UNO_QUERY_THROW)
                        ->selectAccessibleChild(at);
                    found = true;
                }
        });
    on_main_thread([] {}); // those who listen are told by a message to it
    EXPECT_TRUE(found) << "no line " << begins;
}

std::string receipt_text(const Model& result, const std::string& address) {
    return office::utf8(Ref<css::text::XTextRange>(receipts(result)
                                                       ->getCellRangeByName(office::ustring(address))
                                                       ->getCellByPosition(0, 0),
                                                   css::uno::UNO_QUERY_THROW)
                            ->getString());
}

void show_receipts(const Model& result) {
    show_sheet(result, words("receipts.sheet"));
}

void show_sheet(const Model& result, const std::string& name) {
    Ref<css::sheet::XSpreadsheetView>(result->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->setActiveSheet(sheet_called(result, name));
}

} // namespace kehoach::test
