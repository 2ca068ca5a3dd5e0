// SPDX-License-Identifier: MPL-2.0
#include "filled_form.hxx"

#include "draft_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::test {

namespace {

template<typename T>
using Ref = css::uno::Reference<T>;

const char* const spec = R"({"id": "trees", "code": "Biểu 1", "title": "CÂY ĐÃ TRỒNG", "columns": [
  {"title": "Năm", "key": "year", "kind": "key"},
  {"title": "Số cây", "key": "all", "kind": "count"},
  {"title": "Số cây sống", "key": "alive", "kind": "count"},
  {"title": "Tỷ lệ", "key": "share", "kind": "percent", "numerator": "alive", "denominator": "all"}],
  "rows": {"fromYear": 2024, "toYear": 2026}, "total": "Tổng"})";

Ref<css::table::XCell> cell(const Model& model, const std::string& address) {
    const Ref<css::sheet::XSpreadsheetDocument> book(model, css::uno::UNO_QUERY_THROW);
    const Ref<css::container::XIndexAccess> sheets(book->getSheets(), css::uno::UNO_QUERY_THROW);
    const Ref<css::table::XCellRange> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
    return sheet->getCellRangeByName(office::ustring(address))->getCellByPosition(0, 0);
}

} // namespace

OpenDocument shown_form() {
    const auto empty = OpenDocument::calc(false);
    Dispatched made(empty, "org.kehoach:NewForm", {{"FormSpec", spec}});
    auto book = result_of(made.get());
    for (int row = first_year + 1; row < first_year + 4; ++row)
        for (const char* const column : {"B", "C"})
            cell(book, column + std::to_string(row))->setValue(*column == 'B' ? 20 : 10);
    return book;
}

std::string cell_text(const Model& model, const std::string& address) {
    return office::utf8(
        Ref<css::text::XTextRange>(cell(model, address), css::uno::UNO_QUERY_THROW)->getString());
}

void type_into(const Model& model, const std::string& address, const std::string& text) {
    Ref<css::text::XTextRange>(cell(model, address), css::uno::UNO_QUERY_THROW)
        ->setString(office::ustring(text));
}

void put_number(const Model& model, const std::string& address, double number) {
    Ref<css::table::XCell>(cell(model, address), css::uno::UNO_QUERY_THROW)->setValue(number);
}

std::string selected_cell(const Model& model) {
    const Ref<css::view::XSelectionSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY_THROW);
    Ref<css::sheet::XCellAddressable> selected;
    if (!(view->getSelection() >>= selected) || !selected.is())
        return {};
    const auto address = selected->getCellAddress();
    return std::string(1, static_cast<char>('A' + address.Column)) + std::to_string(address.Row + 1);
}

} // namespace kehoach::test
