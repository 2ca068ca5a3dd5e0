// SPDX-License-Identifier: MPL-2.0
// What mends a filled form, written cell by cell: of single cells the office's own undo is right.
#include "calc/parts.hxx"
#include "calc/sheet.hxx"
#include "calc/unlocked.hxx"
#include "form/formula.hpp"
#include "office/text.hxx"
#include "text/decimal.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <map>
#include <optional>

namespace kehoach::calc {

namespace {

bool is_formula(const form::CellInput& input) {
    return input.text.starts_with("=");
}

bool is_locked(const Sheet& sheet, const form::CellInput& input) {
    css::util::CellProtection protection;
    Ref<css::beans::XPropertySet>(sheet.cell(input.row, input.column), css::uno::UNO_QUERY_THROW)
        ->getPropertyValue("CellProtection") >>= protection;
    return protection.IsLocked;
}

void write_formula(const Sheet& sheet, const form::CellInput& input) {
    const rtl::OUString formula = office::ustring(input.text);
    if (form::is_over_ranges(input.text))
        Ref<css::sheet::XArrayFormulaRange>(sheet.range({input.row, input.column, input.row, input.column}),
                                            css::uno::UNO_QUERY_THROW)
            ->setArrayFormula(formula);
    else
        sheet.cell(input.row, input.column)->setFormula(formula);
}

using Inputs = std::map<std::pair<int, int>, const form::GridCell*>; ///< by row and column

void write(const Sheet& sheet, const Inputs& inputs, const form::CellInput& input) {
    if (is_formula(input))
        return write_formula(sheet, input);
    const auto cell = sheet.cell(input.row, input.column);
    if (input.as_number)
        cell->setValue(text::decimal(input.text));
    else
        Ref<css::text::XTextRange>(cell, css::uno::UNO_QUERY_THROW)->setString(office::ustring(input.text));
    if (const auto drawn = inputs.find({input.row, input.column}); drawn != inputs.end())
        format_as_drawn(sheet, input.row, input.column, *drawn->second);
}

} // namespace

std::vector<std::size_t> write_cells(office::UndoScope&, const css::uno::Reference<css::frame::XModel>& model,
                                     const SheetForm& form, const std::vector<form::CellInput>& inputs) {
    const Sheet sheet(model, form.sheet);
    const Inputs drawn = form::inputs_on_sheet(form.filled);
    std::optional<Unlocked> open; // only where a locked cell is to be written
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!open && is_locked(sheet, inputs[i]))
            open.emplace(sheet);
        if (open && !open->opened() && is_locked(sheet, inputs[i]))
            left.push_back(i);
        else
            write(sheet, drawn, inputs[i]);
    }
    return left;
}

} // namespace kehoach::calc
