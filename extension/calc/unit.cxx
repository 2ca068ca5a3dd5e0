// SPDX-License-Identifier: MPL-2.0
#include "calc/unit.hxx"

#include "calc/named_cells.hxx"
#include "calc/parts.hxx"
#include "calc/selection.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace kehoach::calc {

namespace {

constexpr const char* mark = "kehoach_unit";
constexpr const char* cover_key = "unit";
constexpr int last_row = 9999, last_column = 99; ///< no list of names goes beyond
constexpr int mark_row = 40; ///< below any fingerprint, in its hidden column

void write(const Sheet& sheet, int row, int column, const std::string& text) {
    Ref<css::text::XTextRange>(sheet.cell(row, column), css::uno::UNO_QUERY_THROW)
        ->setString(office::ustring(text));
}

/// The cell of the cover strip where the unit's name goes; null where the form has none.
const form::GridCell* cover_cell(const SheetForm& form) {
    const auto& cover = form.spec.sheet.cover;
    std::size_t field = 0;
    for (const form::GridCell& cell : form.filled.grid.cells)
        if (cell.role == form::CellRole::cover_input && field++ < cover.size() &&
            cover[field - 1].key == cover_key)
            return &cell;
    return nullptr;
}

void leave_mark(const Sheet& sheet, const std::string& unit) {
    const int own = fingerprint_column(sheet);
    write(sheet, mark_row, own, unit);
    give_name(sheet, mark, {mark_row, own, mark_row, own});
}

} // namespace

std::string unit_of(const css::uno::Reference<css::frame::XModel>& model, const std::string& name) {
    const Ref<css::table::XCellRange> range = named(Sheet(model, name), mark);
    if (!range.is())
        return {};
    return office::utf8(
        Ref<css::text::XTextRange>(range->getCellByPosition(0, 0), css::uno::UNO_QUERY_THROW)->getString());
}

void give_to_unit(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form,
                  const std::string& unit) {
    const Sheet sheet(model, form.sheet);
    if (const form::GridCell* const cover = cover_cell(form))
        write(sheet, form::on_sheet(form.filled, cover->row, 0).first, cover->column, unit);
    leave_mark(sheet, unit);
}

void keep_sheets(const css::uno::Reference<css::frame::XModel>& model,
                 const std::vector<std::string>& sheets) {
    const Ref<css::sheet::XSpreadsheetDocument> book(model, css::uno::UNO_QUERY_THROW);
    for (const std::string& name : sheet_names(model))
        if (std::find(sheets.begin(), sheets.end(), name) == sheets.end())
            book->getSheets()->removeByName(office::ustring(name));
}

namespace {

std::vector<std::vector<std::string>> texts_in(const css::uno::Reference<css::uno::XInterface>& cells) {
    const Ref<css::sheet::XCellRangeData> range(cells, css::uno::UNO_QUERY_THROW);
    std::vector<std::vector<std::string>> texts;
    for (const auto& row : range->getDataArray()) {
        texts.emplace_back();
        for (const css::uno::Any& datum : row) {
            rtl::OUString text;
            double number = 0;
            if (datum >>= number)
                text = office::ustring(form::plain(number));
            else
                datum >>= text;
            texts.back().push_back(office::utf8(text));
        }
    }
    return texts;
}

} // namespace

std::vector<std::vector<std::string>> texts_of(const css::uno::Reference<css::frame::XModel>& model,
                                               const std::string& name) {
    return texts_in(chosen_range(model, name));
}

std::vector<std::vector<std::string>> texts_of_first_sheet(const css::uno::Reference<css::frame::XModel>& model) {
    for (const std::string& name : sheet_names(model)) {
        const Sheet sheet(model, name);
        const auto cursor = sheet.get()->createCursor();
        Ref<css::sheet::XUsedAreaCursor>(cursor, css::uno::UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
        const auto end = Ref<css::sheet::XCellRangeAddressable>(cursor, css::uno::UNO_QUERY_THROW)->getRangeAddress();
        auto texts = texts_in(sheet.range(
            {0, 0, std::min(static_cast<int>(end.EndRow), last_row), std::min(static_cast<int>(end.EndColumn), last_column)}));
        if (std::ranges::any_of(texts, [](const auto& row) {
                return std::ranges::any_of(row, [](const std::string& text) { return !text.empty(); });
            }))
            return texts;
    }
    return {};
}

} // namespace kehoach::calc
