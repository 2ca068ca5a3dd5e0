// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "calc/sheet.hxx"
#include "office/text.hxx"

#include <charconv>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <cstdlib>

namespace kehoach::calc {

namespace {

using Data = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;
using Formulas = css::uno::Sequence<css::uno::Sequence<rtl::OUString>>;

std::string shortest(double value) {
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    return {digits, end.ptr};
}

class Reading {
public:
    Reading(const Sheet& sheet, const form::Grid& grid) : sheet_(sheet) {
        const Block all{0, 0, grid.rows - 1, grid.columns - 1};
        const auto range = sheet.range(all);
        data_ = Ref<css::sheet::XCellRangeData>(range, css::uno::UNO_QUERY_THROW)->getDataArray();
        formulas_ = Ref<css::sheet::XCellRangeFormula>(range, css::uno::UNO_QUERY_THROW)->getFormulaArray();
    }

    form::CellValue value(int row, int column) const {
        form::CellValue value;
        const css::uno::Any& datum = data_[row][column];
        rtl::OUString text;
        value.is_number = datum >>= value.number;
        if (value.is_number)
            value.text = shortest(value.number);
        else if (datum >>= text)
            value.text = office::utf8(text);
        if (formulas_[row][column].startsWith("="))
            formula(row, column, value);
        return value;
    }

    std::string formula_text(int row, int column) const {
        const rtl::OUString& text = formulas_[row][column];
        return text.startsWith("=") ? office::utf8(text) : std::string();
    }

private:
    /// A typed text may begin with "=" too; only then, and for results that are neither number nor text, the
    /// cell itself is asked.
    void formula(int row, int column, form::CellValue& value) const {
        const auto cell = sheet_.cell(row, column);
        value.is_formula = cell->getType() == css::table::CellContentType_FORMULA;
        value.is_error = value.is_formula && cell->getError() != 0;
        if (value.is_error)
            value.is_number = false;
    }

    const Sheet& sheet_;
    Data data_;
    Formulas formulas_;
};

form::Filled filled(const Sheet& sheet, form::Grid grid) {
    const Reading reading(sheet, grid);
    form::Filled result;
    for (form::GridCell& cell : grid.cells) {
        form::CellValue value = reading.value(cell.row, cell.column);
        const bool typed = cell.role == form::CellRole::input || cell.role == form::CellRole::formula ||
                           (cell.role == form::CellRole::row_label && cell.text.empty());
        if (cell.role == form::CellRole::formula)
            cell.formula = reading.formula_text(cell.row, cell.column);
        if (!typed)
            cell.text = value.text;
        else if (!value.text.empty() || value.is_formula || value.is_error)
            result.values.emplace(std::pair{cell.row, cell.column}, std::move(value));
    }
    result.grid = std::move(grid);
    return result;
}

} // namespace

std::vector<SheetForm> read_forms(const css::uno::Reference<css::frame::XModel>& model,
                                  const std::string& wanted) {
    std::vector<SheetForm> forms;
    for (const std::string& name : sheet_names(model)) {
        if (!wanted.empty() && name != wanted)
            continue;
        const Sheet sheet(model, name);
        if (auto spec = fingerprint(sheet))
            forms.push_back({name, *spec, filled(sheet, form::layout(*spec))});
    }
    return forms;
}

} // namespace kehoach::calc
