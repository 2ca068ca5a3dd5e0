// SPDX-License-Identifier: MPL-2.0
#include "sent_form.hxx"

#include "office/text.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace kehoach::test {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

static const char* const books = R"x({"id": "books", "code": "Biểu 1", "title": "SỐ SÁCH ĐÃ ĐỌC",
    "attachedLine": "(Kèm theo Kế hoạch số 31-KH/ĐU của Đảng uỷ xã)",
    "attachedTo": {"number": "31-KH/ĐU", "date": "2026-06-12", "issuer": "Đảng uỷ xã Nậm Hương"},
    "columns": [{"title": "Năm", "key": "year", "kind": "key"}, {"title": "Sách", "key": "books", "kind": "count"},
                {"title": "Báo", "key": "papers", "kind": "count"}],
    "rows": {"fromYear": 2024, "toYear": 2025}, "total": "Tổng"})x";

OpenDocument a_plan() {
    return OpenDocument(composed(plan_of_a_commune(
        R"("sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Đọc nhiều sách hơn theo Phụ lục gửi kèm."}]}])")));
}

css::frame::DispatchResultEvent dispatch(const Model& model, const char* command,
                                         const std::map<std::string, css::uno::Any>& arguments) {
    css::uno::Sequence<css::beans::PropertyValue> given(static_cast<sal_Int32>(arguments.size()));
    sal_Int32 at = 0;
    for (const auto& [name, value] : arguments) {
        given[at].Name = office::ustring(name);
        given[at++].Value = value;
    }
    css::frame::DispatchResultEvent event;
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                         UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(test::office().context())
        ->executeDispatch(frame, office::ustring(std::string("org.kehoach:") + command), {}, 0, given) >>=
        event;
    return event;
}

css::uno::Any words_any(const std::string& text) {
    return css::uno::Any(office::ustring(text));
}

OpenDocument form_of(const std::string& spec) {
    const auto start = OpenDocument::calc();
    Model made;
    dispatch(start, "NewForm", {{"FormSpec", words_any(spec)}}).Result >>= made;
    return OpenDocument(made);
}

OpenDocument a_form() {
    return form_of(books);
}

void put(const Model& workbook, const char* address, double value) {
    const Reference<css::container::XIndexAccess> sheets(
        Reference<css::sheet::XSpreadsheetDocument>(workbook, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
    Reference<css::table::XCellRange>(sheets->getByIndex(0), UNO_QUERY_THROW)
        ->getCellRangeByName(rtl::OUString::createFromAscii(address))
        ->getCellByPosition(0, 0)
        ->setValue(value);
}

std::string title_of(const Model& model) {
    return office::utf8(Reference<css::frame::XTitle>(model, UNO_QUERY_THROW)->getTitle());
}

std::string sent(const Model& workbook, const std::string& target,
                 std::map<std::string, css::uno::Any> more) {
    more.emplace("Target", words_any(target));
    return message_of(dispatch(workbook, "SendToWriter", more));
}

Reference<css::text::XTextTable> last_table(const Model& text) {
    const Reference<css::container::XIndexAccess> all(
        Reference<css::text::XTextTablesSupplier>(text, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    return Reference<css::text::XTextTable>(all->getByIndex(all->getCount() - 1), UNO_QUERY_THROW);
}

std::string cell_of(const Model& text, const char* name) {
    return office::utf8(
        Reference<css::text::XTextRange>(
            last_table(text)->getCellByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW)
            ->getString());
}

SentOnce::SentOnce() : plan(a_plan()), form(a_form()) {
    put(form, "B5", 12);
    sent(form, title_of(plan));
}

} // namespace kehoach::test
