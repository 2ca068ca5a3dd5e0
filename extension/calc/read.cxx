// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "calc/sheet.hxx"
#include "office/text.hxx"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>

namespace kehoach::calc {

namespace {

using Data = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;
using Formulas = css::uno::Sequence<css::uno::Sequence<rtl::OUString>>;

class Reading {
public:
    Reading(const Sheet& sheet, const form::Grid& grid) {
        const Block all{0, 0, grid.rows - 1, grid.columns - 1};
        const auto range = sheet.range(all);
        data_ = Ref<css::sheet::XCellRangeData>(range, css::uno::UNO_QUERY_THROW)->getDataArray();
        formulas_ = Ref<css::sheet::XCellRangeFormula>(range, css::uno::UNO_QUERY_THROW)->getFormulaArray();
    }

    /// A typed text that begins with "=" comes with an apostrophe before it; an error is no value at all.
    form::CellValue value(int row, int column) const {
        form::CellValue value;
        const css::uno::Any& datum = data_[row][column];
        rtl::OUString text;
        value.is_number = datum >>= value.number;
        if (value.is_number)
            value.text = form::plain(value.number);
        else if (datum >>= text)
            value.text = office::utf8(text);
        value.is_formula = formulas_[row][column].startsWith("=");
        value.is_error = value.is_formula && !datum.hasValue();
        return value;
    }

    std::string formula_text(int row, int column) const {
        const rtl::OUString& text = formulas_[row][column];
        return text.startsWith("=") ? office::utf8(text) : std::string();
    }

private:
    Data data_;
    Formulas formulas_;
};

form::Filled filled(const Sheet& sheet, form::Grid grid) {
    const Reading reading(sheet, grid);
    form::Filled result;
    for (form::GridCell& cell : grid.cells) {
        form::CellValue value = reading.value(cell.row, cell.column);
        const bool typed = cell.role == form::CellRole::input || cell.role == form::CellRole::formula ||
                           cell.role == form::CellRole::cover_input ||
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
        if (const auto mark = fingerprint(sheet))
            forms.push_back({name, mark->spec, mark->version, filled(sheet, form::layout(mark->spec))});
    }
    return forms;
}

} // namespace kehoach::calc
