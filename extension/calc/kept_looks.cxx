// SPDX-License-Identifier: MPL-2.0
// What inputs kept of how they were drawn, and putting it back: pasting over a cell takes its check, its
// style and its being unlocked away.
#include "calc/kept_looks.hxx"

#include "calc/parts.hxx"
#include "calc/unlocked.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <map>

namespace kehoach::calc {

namespace {

using form::CellRole;
using form::GridCell;
using Properties = Ref<css::beans::XPropertySet>;
using Inputs = std::map<std::pair<int, int>, const GridCell*>; ///< by row and column of the sheet

constexpr auto base = static_cast<std::size_t>(Look::base); ///< the style that the others come from
constexpr const char* plain_style = "Default";              ///< of an empty sheet, in every language

bool is_typed(const GridCell& cell) {
    return cell.role == CellRole::input || cell.role == CellRole::cover_input ||
           (cell.role == CellRole::row_label && cell.text.empty());
}

bool is_checked(const GridCell& cell) {
    if (!cell.choices.empty())
        return true;
    return cell.role == CellRole::input && cell.accepts != form::Accepts::anything &&
           cell.accepts != form::Accepts::choice;
}

Inputs typed_cells(const form::Filled& filled) {
    Inputs inputs;
    for (const GridCell& cell : filled.grid.cells)
        if (const auto at = form::on_sheet(filled, cell.row, cell.column);
            is_typed(cell) && at.first >= 0 && at.second >= 0)
            inputs.emplace(at, &cell);
    return inputs;
}

std::vector<Block> blocks_of(const Inputs& inputs) {
    std::vector<Block> cells;
    for (const auto& [at, cell] : inputs)
        cells.push_back({at.first, at.second, at.first, at.second});
    return joined(std::move(cells));
}

std::string style_of(const Properties& cells) {
    rtl::OUString style;
    cells->getPropertyValue("CellStyle") >>= style;
    return office::utf8(style);
}

/// Of cells that are formatted alike.
form::CellLook look_of_range(const Properties& cells) {
    form::CellLook look;
    css::util::CellProtection protection;
    cells->getPropertyValue("CellProtection") >>= protection;
    look.open = !protection.IsLocked;
    look.styled = style_of(cells) != plain_style;
    Properties check;
    cells->getPropertyValue("Validation") >>= check;
    css::sheet::ValidationType type = css::sheet::ValidationType_ANY;
    if (check.is())
        check->getPropertyValue("Type") >>= type;
    look.checked = type != css::sheet::ValidationType_ANY;
    return look;
}

void look_at(const Ref<css::uno::XInterface>& range, const Inputs& inputs,
             std::vector<form::CellLook>& looks) {
    form::CellLook look = look_of_range(Properties(range, css::uno::UNO_QUERY_THROW));
    const bool checked = look.checked;
    const auto place =
        Ref<css::sheet::XCellRangeAddressable>(range, css::uno::UNO_QUERY_THROW)->getRangeAddress();
    for (look.row = place.StartRow; look.row <= place.EndRow; ++look.row)
        for (look.column = place.StartColumn; look.column <= place.EndColumn; ++look.column)
            if (const auto cell = inputs.find({look.row, look.column}); cell != inputs.end()) {
                look.checked = checked || !is_checked(*cell->second);
                looks.push_back(look);
            }
}

/// The names that inputs still have: the form may have been drawn in the other language.
StyleNames styles_of(const Sheet& sheet, const Inputs& inputs, const form::Grid& grid, StyleNames names) {
    std::array<bool, looks> found{};
    for (const auto& [at, cell] : inputs) {
        const auto look = static_cast<std::size_t>(look_of(grid, *cell));
        if (found[look])
            continue;
        const std::string name =
            style_of(Properties(sheet.cell(at.first, at.second), css::uno::UNO_QUERY_THROW));
        found[look] = name != plain_style;
        if (found[look])
            names[look] = name;
    }
    return names;
}

/// The same, those that the cells of a grid have no use for left out.
StyleNames in_use(const form::Grid& part, const StyleNames& names) {
    StyleNames used;
    used.fill(names[base]);
    for (const GridCell& cell : part.cells) {
        const auto look = static_cast<std::size_t>(look_of(part, cell));
        used[look] = names[look];
    }
    return used;
}

/// The named cells alone, as a grid on the sheet.
form::Grid part_of(const form::Grid& grid, const Inputs& inputs, const std::vector<form::CellInput>& cells) {
    form::Grid part = grid;
    part.cells.clear();
    part.warnings.clear();
    for (const form::CellInput& one : cells)
        if (const auto found = inputs.find({one.row, one.column}); found != inputs.end()) {
            part.cells.push_back(*found->second);
            part.cells.back().row = one.row;
            part.cells.back().column = one.column;
        }
    return part;
}

/// What was pasted along with the figures. A cell of the strip is several in one: what joins them stays.
void forget_pasted(const Sheet& sheet, const form::Grid& part) {
    for (const Block& block : blocks(part, [](const GridCell& cell) { return cell.column_span == 1; }))
        Ref<css::sheet::XSheetOperation>(sheet.range(block), css::uno::UNO_QUERY_THROW)
            ->clearContents(css::sheet::CellFlags::HARDATTR);
}

} // namespace

std::vector<form::CellLook> kept_looks(const css::uno::Reference<css::frame::XModel>& model,
                                       const SheetForm& form) {
    const Sheet sheet(model, form.sheet);
    const Inputs inputs = typed_cells(form.filled);
    std::vector<form::CellLook> found;
    for (const Block& block : blocks_of(inputs)) {
        const auto alike =
            Ref<css::sheet::XCellFormatRangesSupplier>(sheet.range(block), css::uno::UNO_QUERY_THROW)
                ->getCellFormatRanges();
        for (sal_Int32 i = 0; i < alike->getCount(); ++i)
            look_at(Ref<css::uno::XInterface>(alike->getByIndex(i), css::uno::UNO_QUERY_THROW), inputs,
                    found);
    }
    return found;
}

bool restore_looks(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                   const SheetForm& form, const std::vector<form::CellInput>& cells, const Words& words) {
    const Sheet sheet(model, form.sheet);
    const Unlocked open(sheet);
    if (!open.opened())
        return false;
    const Inputs inputs = typed_cells(form.filled);
    const form::Grid part = part_of(form.filled.grid, inputs, cells);
    const StyleNames styles = styles_of(sheet, inputs, form.filled.grid, words.styles);
    const StyleNames used = in_use(part, styles);
    const auto missing = missing_styles(model, used);
    if (std::ranges::any_of(missing, [&](const auto& name) { return name != used[base]; }))
        make_missing_styles(scope, model, used);
    forget_pasted(sheet, part);
    dress_cells(sheet, part, styles);
    guard(sheet, part, words);
    return true;
}

} // namespace kehoach::calc
