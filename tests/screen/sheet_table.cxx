// SPDX-License-Identifier: MPL-2.0
#include "sheet_table.hxx"

#include "office/text.hxx"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::test {

namespace {

template<typename T>
using Ref = css::uno::Reference<T>;
using css::uno::UNO_QUERY_THROW;

Ref<css::sheet::XSpreadsheet> in_front(const Model& model) {
    return Ref<css::sheet::XSpreadsheetView>(model->getCurrentController(), UNO_QUERY_THROW)
        ->getActiveSheet();
}

} // namespace

void write_rows(const Model& model, int row, const std::vector<std::vector<std::string>>& rows) {
    for (const auto& cells : rows) {
        for (std::size_t column = 0; column < cells.size(); ++column)
            in_front(model)
                ->getCellByPosition(static_cast<sal_Int32>(column), row)
                ->setFormula(office::ustring(cells[column]));
        ++row;
    }
}

void merge_cells(const Model& model, const std::string& cells) {
    Ref<css::util::XMergeable>(in_front(model)->getCellRangeByName(office::ustring(cells)), UNO_QUERY_THROW)
        ->merge(true);
}

void select_cells(const Model& model, const std::string& cells) {
    Ref<css::view::XSelectionSupplier>(model->getCurrentController(), UNO_QUERY_THROW)
        ->select(css::uno::Any(in_front(model)->getCellRangeByName(office::ustring(cells))));
}

std::vector<std::string> sheet_names(const Model& model) {
    std::vector<std::string> names;
    for (const auto& name :
         Ref<css::sheet::XSpreadsheetDocument>(model, UNO_QUERY_THROW)->getSheets()->getElementNames())
        names.push_back(office::utf8(name));
    return names;
}

OpenDocument book_with_members() {
    auto book = OpenDocument::calc(false);
    write_rows(book, 0,
               {{"Biểu số 4"},
                {"ĐẢNG VIÊN DỰ HỘI NGHỊ"},
                {"Đơn vị", "Đảng viên", "", "", "Tỷ lệ nữ (%)", "Hình thức", "Ghi chú"},
                {"", "Tổng số", "Nam", "Nữ", "", "", ""},
                {"Chi bộ Thượng", "40", "25", "15", "37,5", "", ""},
                {"Chi bộ Hạ", "30", "20", "10", "33,3", "", ""},
                {"Tổng cộng", "70", "45", "25", "", "", ""}});
    for (const char* const cells : {"A3:A4", "B3:D3", "E3:E4", "F3:F4", "G3:G4"})
        merge_cells(book, cells);
    select_cells(book, "B6");
    return book;
}

} // namespace kehoach::test
