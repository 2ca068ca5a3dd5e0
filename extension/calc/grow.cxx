// SPDX-License-Identifier: MPL-2.0
#include "calc/grow.hxx"

#include "calc/grow_parts.hxx"
#include "calc/unlocked.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <memory>

namespace kehoach::calc {

namespace {

Growing growing_of(const Sheet& sheet, const SheetForm& form, const form::Grown& grown) {
    Growing growing{sheet, form, grown, form::layout(form.spec), form::layout(grown.spec), {}, {}};
    growing.paper_before = form::choose_paper(form.spec, growing.before);
    growing.paper_after = form::choose_paper(grown.spec, growing.after);
    return growing;
}

template<typename Lines>
void insert(const Lines& lines, const std::vector<form::Insertion>& insertions) {
    try {
        for (const form::Insertion& one : insertions)
            lines->insertByIndex(one.at, one.count);
    } catch (const css::uno::RuntimeException&) { // its answer where cells would be torn or pushed off
        throw office::Refused("calc.no-room");
    }
}

void make_room(const Growing& growing) {
    const Ref<css::table::XColumnRowRange> area(growing.sheet.get(), css::uno::UNO_QUERY_THROW);
    insert(area->getColumns(), growing.grown.columns);
    insert(area->getRows(), growing.grown.rows);
}

/// The names that the cells of this sheet have: it may have been drawn in the other language.
StyleNames styles_of(const Growing& growing, const Words& words) {
    StyleNames names = words.styles;
    std::array<bool, looks> found{};
    for (const form::GridCell& cell : growing.before.cells) {
        const auto look = static_cast<std::size_t>(look_of(growing.before, cell));
        if (std::exchange(found[look], true))
            continue;
        rtl::OUString name;
        Ref<css::beans::XPropertySet>(growing.sheet.cell(cell.row, cell.column), css::uno::UNO_QUERY_THROW)
            ->getPropertyValue("CellStyle") >>= name;
        names[look] = office::utf8(name);
    }
    return names;
}

/// The same, those that the grown form has no use for left out.
StyleNames in_use(const Growing& growing, const StyleNames& names) {
    std::array<bool, looks> used{};
    for (const auto* cells : {&growing.after.cells, &growing.after.warnings})
        for (const form::GridCell& cell : *cells)
            used[static_cast<std::size_t>(look_of(growing.after, cell))] = true;
    StyleNames found = names;
    for (std::size_t look = 0; look < looks; ++look)
        if (!used[look])
            found[look] = names[static_cast<std::size_t>(Look::base)];
    return found;
}

/// The grown grid with nothing but its new cells.
form::Grid new_cells(const Growing& growing) {
    form::Grid part = growing.after;
    const auto old = [&](const form::GridCell& cell) { return !growing.touches_new(cell); };
    std::erase_if(part.cells,
                  [&](const form::GridCell& cell) { return old(cell) || growing.is_around(cell.row); });
    std::erase_if(part.warnings,
                  [&](const form::GridCell& cell) { return !form::is_new(cell.row, growing.grown.rows); });
    return part;
}

/// A column that comes in has the look of the one before it, also where that shows numbers its own way. In the
/// strip it only makes a field wider.
void forget_formats(const Growing& growing) {
    const form::Grid& grid = growing.after;
    const int last = grid.body_first + grid.body_rows + (grid.total_row >= 0 ? 1 : 0) - 1;
    for (const form::Insertion& one : growing.grown.columns) {
        const Block columns{grid.header_first, one.at, last, one.at + one.count - 1};
        Ref<css::beans::XPropertyState>(growing.sheet.range(columns), css::uno::UNO_QUERY_THROW)
            ->setPropertyToDefault("NumberFormat");
    }
}

} // namespace

Block block_of(const form::GridCell& cell) {
    return {cell.row, cell.column, cell.row + cell.row_span - 1, cell.column + cell.column_span - 1};
}

bool Growing::touches_new(const form::GridCell& cell) const {
    const Block block = block_of(cell);
    for (int at = block.row; at <= block.last_row; ++at)
        if (form::is_new(at, grown.rows))
            return true;
    for (int at = block.column; at <= block.last_column; ++at)
        if (form::is_new(at, grown.columns))
            return true;
    return false;
}

bool Growing::is_around(int row) const {
    const int behind = after.body_first + after.body_rows + (after.total_row >= 0 ? 1 : 0);
    return row < after.header_first || row >= behind;
}

GrowthReport grow(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                  const SheetForm& form, const form::Grown& grown, const Words& words) {
    const Sheet sheet(model, form.sheet);
    const Unlocked open(sheet);
    if (!open.opened())
        throw office::Refused("calc.locked-with-password");
    const Growing growing = growing_of(sheet, form, grown);
    const StyleNames styles = styles_of(growing, words);
    make_missing_styles(scope, model, in_use(growing, styles));
    make_room(growing);
    merge_heads(growing);
    forget_formats(growing);
    const form::Grid part = new_cells(growing);
    dress_cells(sheet, part, styles);
    guard(sheet, part, words);
    if (!grown.columns.empty())
        move_surroundings(growing, styles, words);
    GrowthReport report{write_cells(growing)};
    measure_growth(scope, growing);
    set_up_grown_page(scope, growing, words);
    renew_fingerprint(sheet, grown.spec);
    return report;
}

} // namespace kehoach::calc
