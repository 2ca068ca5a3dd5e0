// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "office/text.hxx"

#include <cmath>
#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace kehoach::calc {

namespace {

using form::Accepts;
using form::CellRole;
using form::Grid;
using form::GridCell;
using Properties = Ref<css::beans::XPropertySet>;

constexpr sal_Int16 thin_line = 18; ///< 0.5 pt in 1/100 mm
constexpr sal_Int32 warning_red = 0xB00000;
constexpr double warning_width_mm = 60;

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

void letters(const Sheet& sheet, const Grid& grid) {
    const Properties all = of(sheet, {0, 0, grid.rows - 1, grid.columns - 1});
    set(all, "CharFontName", rtl::OUString("Times New Roman"));
    set(all, "CharLocale", vietnamese());
    set(all, "CharHeight", static_cast<float>(form::size_pt(CellRole::input, grid.columns)));
    set(all, "IsTextWrapped", true);
    set(all, "VertJustify", sal_Int32(css::table::CellVertJustify2::CENTER));
    set(all, "HoriJustify", css::table::CellHoriJustify_CENTER);
}

bool bold(const GridCell& cell, const Grid& grid) {
    return cell.role == CellRole::code || cell.role == CellRole::title || cell.role == CellRole::header ||
           cell.role == CellRole::letterhead || cell.role == CellRole::foot || form::in_sum_row(grid, cell);
}

bool left(const GridCell& cell) {
    const bool long_label = (cell.role == CellRole::row_label && cell.text.size() > 8) ||
                            cell.role == CellRole::group_label;
    const bool prose = cell.role == CellRole::input && cell.accepts == Accepts::anything;
    const bool around = cell.role == CellRole::cover_label || cell.role == CellRole::cover_input ||
                        cell.role == CellRole::instructions;
    return long_label || prose || around || cell.role == CellRole::note;
}

void accents(const Sheet& sheet, const Grid& grid) {
    for (const Block& block : blocks(grid, [&](const GridCell& cell) { return bold(cell, grid); }))
        set(of(sheet, block), "CharWeight", css::awt::FontWeight::BOLD);
    for (const Block& block : blocks(grid, left))
        set(of(sheet, block), "HoriJustify", css::table::CellHoriJustify_LEFT);
    for (const Block& block : blocks(grid, [](const GridCell& cell) { return cell.role == CellRole::foot; }))
        set(of(sheet, block), "VertJustify", sal_Int32(css::table::CellVertJustify2::TOP));
    const auto italic = [](const GridCell& cell) {
        return cell.role == CellRole::attached_line || cell.role == CellRole::note ||
               cell.role == CellRole::instructions;
    };
    for (const Block& block : blocks(grid, italic))
        set(of(sheet, block), "CharPosture", css::awt::FontSlant_ITALIC);
    for (const CellRole role : {CellRole::cover_label, CellRole::cover_input, CellRole::instructions,
                                CellRole::letterhead, CellRole::code, CellRole::title,
                                CellRole::attached_line, CellRole::foot})
        for (const Block& block : blocks(grid, [role](const GridCell& cell) { return cell.role == role; }))
            set(of(sheet, block), "CharHeight", static_cast<float>(form::size_pt(role, grid.columns)));
}

void borders(const Sheet& sheet, const Grid& grid) {
    css::table::BorderLine2 line;
    line.OuterLineWidth = thin_line;
    line.LineWidth = thin_line;
    css::table::TableBorder2 border;
    border.TopLine = border.BottomLine = border.LeftLine = border.RightLine = line;
    border.HorizontalLine = border.VerticalLine = line;
    border.IsTopLineValid = border.IsBottomLineValid = border.IsLeftLineValid = border.IsRightLineValid =
        border.IsHorizontalLineValid = border.IsVerticalLineValid = true;
    set(of(sheet, table_block(grid)), "TableBorder2", border);
}

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
        // As text: "3/4" would become the third of April.
        return "@";
    case Accepts::date:
        return "DD/MM/YYYY";
    case Accepts::percent:
    case Accepts::choice:
    case Accepts::anything:
        break;
    }
    return nullptr;
}

void formats(const Sheet& sheet, const Grid& grid) {
    const Ref<css::util::XNumberFormatsSupplier> supplier(sheet.model(), css::uno::UNO_QUERY_THROW);
    const auto known = supplier->getNumberFormats();
    for (const char* code : {"0,0%", "#.##0", "#.##0,0", "@", "DD/MM/YYYY"}) {
        const auto places = blocks(grid, [&](const GridCell& cell) {
            const char* own =
                cell.role == CellRole::input || cell.role == CellRole::formula ? format_code(cell) : nullptr;
            return own && std::string_view(own) == code;
        });
        if (places.empty())
            continue;
        const rtl::OUString text = rtl::OUString::createFromAscii(code);
        sal_Int32 key = known->queryKey(text, vietnamese(), false);
        if (key == -1)
            key = known->addNew(text, vietnamese());
        for (const Block& block : places)
            set(of(sheet, block), "NumberFormat", key);
    }
}

/// Cells are locked until told otherwise; what is to be filled in is opened.
void open_inputs(const Sheet& sheet, const Grid& grid) {
    css::util::CellProtection open;
    open.IsLocked = false;
    const auto input = [](const GridCell& cell) {
        return cell.role == CellRole::input || cell.role == CellRole::cover_input || (cell.role == CellRole::row_label && cell.text.empty());
    };
    for (const Block& block : blocks(grid, input))
        set(of(sheet, block), "CellProtection", open);
}

/// Beside the table, not printed: wide enough for a few words.
void dress_warnings(const Sheet& sheet, const Grid& grid) {
    const auto places = warning_blocks(grid);
    for (const Block& block : places) {
        const Properties cells = of(sheet, block);
        set(cells, "CharFontName", rtl::OUString("Times New Roman"));
        set(cells, "CharLocale", vietnamese());
        set(cells, "CharHeight", 11.0F);
        set(cells, "CharWeight", css::awt::FontWeight::BOLD);
        set(cells, "CharColor", warning_red);
        set(cells, "IsTextWrapped", true);
        set(cells, "VertJustify", sal_Int32(css::table::CellVertJustify2::CENTER));
    }
    if (places.empty())
        return;
    const Ref<css::table::XColumnRowRange> area(sheet.get(), css::uno::UNO_QUERY_THROW);
    set(Properties(area->getColumns()->getByIndex(grid.columns), css::uno::UNO_QUERY_THROW), "Width",
        hundredths(warning_width_mm));
}

} // namespace

void dress(const Sheet& sheet, const form::Grid& grid) {
    letters(sheet, grid);
    accents(sheet, grid);
    borders(sheet, grid);
    formats(sheet, grid);
    dress_warnings(sheet, grid);
    open_inputs(sheet, grid);
    merge(sheet, grid);
    measure(sheet, grid);
}

} // namespace kehoach::calc
