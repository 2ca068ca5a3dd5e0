// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "office/text.hxx"

#include <cmath>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace kehoach::calc {

namespace {

using form::Accepts;
using form::CellRole;
using form::Grid;
using form::GridCell;
using Properties = Ref<css::beans::XPropertySet>;

constexpr double warning_width_mm = 90;

css::lang::Locale vietnamese() {
    return {"vi", "VN", {}};
}
sal_Int32 hundredths(double mm) {
    return static_cast<sal_Int32>(std::lround(mm * 100));
}

Properties of(const Sheet& sheet, const Block& block) {
    return {sheet.range(block), css::uno::UNO_QUERY_THROW};
}

template<typename T>
void set(const Properties& target, const char* name, const T& value) {
    target->setPropertyValue(rtl::OUString::createFromAscii(name), css::uno::Any(value));
}

Block table_block(const Grid& grid) {
    const int last = grid.total_row >= 0 ? grid.total_row : grid.body_first + grid.body_rows - 1;
    return {grid.header_first, 0, last, grid.columns - 1};
}

void merge(const Sheet& sheet, const Grid& grid) {
    for (const GridCell& cell : grid.cells) {
        if (cell.row_span == 1 && cell.column_span == 1)
            continue;
        const Block block{cell.row, cell.column, cell.row + cell.row_span - 1,
                          cell.column + cell.column_span - 1};
        Ref<css::util::XMergeable>(sheet.range(block), css::uno::UNO_QUERY_THROW)->merge(true);
    }
}

void measure(const Sheet& sheet, const Grid& grid) {
    const Ref<css::table::XColumnRowRange> area(sheet.get(), css::uno::UNO_QUERY_THROW);
    for (std::size_t i = 0; i < grid.widths_mm.size(); ++i)
        set(Properties(area->getColumns()->getByIndex(static_cast<sal_Int32>(i)), css::uno::UNO_QUERY_THROW),
            "Width", hundredths(grid.widths_mm[i]));
    for (std::size_t first = 0, last = 0; first < grid.heights_mm.size(); first = last) {
        while (last < grid.heights_mm.size() && grid.heights_mm[last] == grid.heights_mm[first])
            ++last;
        const Block alike{static_cast<int>(first), 0, static_cast<int>(last) - 1, 0};
        const Ref<css::table::XColumnRowRange> rows(sheet.range(alike), css::uno::UNO_QUERY_THROW);
        set(Properties(rows->getRows(), css::uno::UNO_QUERY_THROW), "Height",
            hundredths(grid.heights_mm[first]));
    }
}

bool left(const GridCell& cell) {
    const bool long_label =
        (cell.role == CellRole::row_label && cell.text.size() > 8) || cell.role == CellRole::group_label;
    return long_label || (cell.role == CellRole::input && cell.accepts == Accepts::anything);
}

/// Forms of many columns have smaller letters than their styles.
void letters(const Sheet& sheet, const Grid& grid) {
    const double size = form::size_pt(CellRole::input, grid.columns);
    if (size != form::size_pt(CellRole::input, 1))
        set(of(sheet, table_block(grid)), "CharHeight", static_cast<float>(size));
}

void sides(const Sheet& sheet, const Grid& grid) {
    for (const Block& block : blocks(grid, left))
        set(of(sheet, block), "HoriJustify", css::table::CellHoriJustify_LEFT);
}

void put_styles(const Sheet& sheet, const Grid& grid, const StyleNames& names) {
    std::array<std::vector<Block>, looks> cells;
    for (const GridCell& cell : grid.cells)
        cells[static_cast<std::size_t>(look_of(grid, cell))].push_back(
            {cell.row, cell.column, cell.row + cell.row_span - 1, cell.column + cell.column_span - 1});
    cells[static_cast<std::size_t>(Look::warning)] = warning_blocks(grid);
    for (std::size_t look = 0; look < looks; ++look)
        for (const Block& block : joined(std::move(cells[look])))
            set(of(sheet, block), "CellStyle", office::ustring(names[look]));
}

constexpr const char* pair_code = "@"; ///< as text: "3/4" would become the third of April

/// Codes of the office's number formats as written in Vietnamese: dot for thousands, comma for decimals.
const char* format_code(const GridCell& cell) {
    if (cell.percent)
        return "0,0%";
    switch (cell.accepts) {
    case Accepts::count:
        return "#.##0";
    case Accepts::money:
        return "#.##0,0";
    case Accepts::pair:
        return pair_code;
    case Accepts::date:
        return "DD/MM/YYYY";
    case Accepts::percent:
    case Accepts::choice:
    case Accepts::anything:
        break;
    }
    return nullptr;
}

/// Of the workbook; made where it has none.
sal_Int32 format_key(const Sheet& sheet, const char* code) {
    const Ref<css::util::XNumberFormatsSupplier> supplier(sheet.model(), css::uno::UNO_QUERY_THROW);
    const auto known = supplier->getNumberFormats();
    const rtl::OUString text = rtl::OUString::createFromAscii(code);
    const sal_Int32 key = known->queryKey(text, vietnamese(), false);
    return key == -1 ? known->addNew(text, vietnamese()) : key;
}

void formats(const Sheet& sheet, const Grid& grid) {
    for (const char* const code : {"0,0%", "#.##0", "#.##0,0", pair_code, "DD/MM/YYYY"}) {
        const auto places = blocks(grid, [&](const GridCell& cell) {
            const bool holds = cell.role == CellRole::input || cell.role == CellRole::formula ||
                               cell.role == CellRole::cover_input; // its day has four digits of the year
            const char* own = holds ? format_code(cell) : nullptr;
            return own && std::string_view(own) == code;
        });
        if (places.empty())
            continue;
        const sal_Int32 key = format_key(sheet, code);
        for (const Block& block : places) {
            set(of(sheet, block), "NumberFormat", key);
            if (code ==
                pair_code) // what wraps does not shrink, and 1180/1240 would be cut in its second line
                set(of(sheet, block), "IsTextWrapped", false);
        }
    }
}

/// Beside the table, not printed: wide enough for a few words.
void widen_warnings(const Sheet& sheet, const Grid& grid) {
    if (grid.warnings.empty())
        return;
    const Ref<css::table::XColumnRowRange> area(sheet.get(), css::uno::UNO_QUERY_THROW);
    set(Properties(area->getColumns()->getByIndex(grid.columns), css::uno::UNO_QUERY_THROW), "Width",
        hundredths(warning_width_mm));
}

} // namespace

void format_as_drawn(const Sheet& sheet, int row, int column, const GridCell& input) {
    const char* const code = format_code(input);
    const Properties cell = of(sheet, {row, column, row, column});
    if (!code)
        return;
    const sal_Int32 key = format_key(sheet, code);
    if (cell->getPropertyValue("NumberFormat") != css::uno::Any(key))
        set(cell, "NumberFormat", key);
}

void dress_cells(const Sheet& sheet, const form::Grid& grid, const StyleNames& styles) {
    put_styles(sheet, grid, styles);
    letters(sheet, grid);
    sides(sheet, grid);
    formats(sheet, grid);
}

void dress(const Sheet& sheet, const form::Grid& grid, const StyleNames& styles) {
    set(of(sheet, {0, 0, grid.rows - 1, grid.columns - 1}), "CellStyle",
        office::ustring(styles[static_cast<std::size_t>(Look::base)]));
    dress_cells(sheet, grid, styles);
    merge(sheet, grid);
    measure(sheet, grid);
    widen_warnings(sheet, grid);
}

} // namespace kehoach::calc
