// SPDX-License-Identifier: MPL-2.0
// A form on a sheet that gets the number and date of its plan.
#include "calc/parts.hxx"
#include "calc/unlocked.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/text/XTextRange.hpp>

namespace kehoach::calc {

bool retie(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form,
           const form::FormSpec& spec) {
    const Sheet sheet(model, form.sheet);
    const auto& cells = form.filled.grid.cells;
    const auto line = std::find_if(cells.begin(), cells.end(), [](const form::GridCell& cell) {
        return cell.role == form::CellRole::attached_line;
    });
    if (line == cells.end())
        return false;
    const Unlocked open(sheet);
    if (!open.opened())
        return false;
    Ref<css::text::XTextRange>(sheet.cell(line->row, line->column), css::uno::UNO_QUERY_THROW)
        ->setString(office::ustring(spec.attached_line));
    leave_fingerprint(sheet, spec);
    return true;
}

} // namespace kehoach::calc
