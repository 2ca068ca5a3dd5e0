// SPDX-License-Identifier: MPL-2.0
#include "form/grid.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

bool in_table(const GridCell& cell) {
    switch (cell.role) {
    case CellRole::header:
    case CellRole::ordinal:
    case CellRole::row_label:
    case CellRole::group_label:
    case CellRole::given:
    case CellRole::input:
    case CellRole::formula:
    case CellRole::total_label:
        return true;
    case CellRole::cover_label:
    case CellRole::cover_input:
    case CellRole::instructions:
    case CellRole::letterhead:
    case CellRole::code:
    case CellRole::title:
    case CellRole::attached_line:
    case CellRole::note:
    case CellRole::foot:
    case CellRole::warning:
        break;
    }
    return false;
}

document::CharLook chars(double size_pt, bool bold) {
    document::CharLook look;
    look.font = "Times New Roman";
    look.size_pt = size_pt;
    look.bold = bold;
    look.italic = false;
    look.underline = false;
    look.language = "vi-VN";
    return look;
}

document::ParagraphLook cell_look(document::Align align) {
    document::ParagraphLook look;
    look.align = align;
    look.first_line_mm = look.left_mm = look.right_mm = 0;
    look.before_pt = look.after_pt = 0;
    look.line = document::LineSpacing{};
    return look;
}

/// Row labels that are sentences read better from the left; years and the like stand centred.
document::Align align_of(const GridCell& cell) {
    const bool long_label =
        (cell.role == CellRole::row_label && cell.text.size() > 8) || cell.role == CellRole::group_label;
    const bool prose = cell.role == CellRole::input && cell.accepts == Accepts::anything;
    return long_label || prose ? document::Align::left : document::Align::center;
}

std::string style_of(const Grid& grid, const GridCell& cell) {
    if (cell.role == CellRole::header)
        return "table_header";
    return in_sum_row(grid, cell) ? "table_total" : "table_row";
}

document::Paragraph paragraph(const Grid& grid, const GridCell& cell, document::CellPlace place) {
    document::Paragraph made;
    made.text = cell.text;
    made.style = style_of(grid, cell);
    made.look = cell_look(align_of(cell));
    made.cell = place;
    const bool bold = made.style != "table_row";
    if (!made.text.empty())
        made.runs.push_back({0, made.text.size(), chars(size_pt(cell.role, grid.columns), bold)});
    return made;
}

} // namespace

void put_texts(Grid& grid, const CellTexts& texts) {
    for (GridCell& cell : grid.cells) {
        const bool open =
            cell.role != CellRole::header && in_table(cell) && (cell.text.empty() || !cell.formula.empty());
        if (const auto found = texts.find({cell.row - grid.header_first, cell.column});
            open && found != texts.end())
            cell.text = found->second;
    }
}

TableBlock to_table(const Grid& grid, int table) {
    TableBlock block;
    block.table.rows = grid.header_rows + grid.body_rows + (grid.total_row >= 0 ? 1 : 0);
    block.table.columns = grid.columns;
    block.table.widths_mm = grid.widths_mm;
    block.table.header_rows = grid.header_rows;
    block.table.rows_may_split = false;
    std::vector<GridCell> cells;
    std::copy_if(grid.cells.begin(), grid.cells.end(), std::back_inserter(cells), in_table);
    std::stable_sort(cells.begin(), cells.end(), [](const GridCell& a, const GridCell& b) {
        return std::pair{a.row, a.column} < std::pair{b.row, b.column};
    });
    for (const GridCell& cell : cells) {
        const int row = cell.row - grid.header_first;
        block.table.cells.push_back({row, cell.column, cell.row_span, cell.column_span});
        block.paragraphs.push_back(paragraph(grid, cell, {table, row, cell.column}));
        block.paragraphs.back().index = static_cast<int>(block.paragraphs.size()) - 1;
    }
    return block;
}

} // namespace kehoach::form
