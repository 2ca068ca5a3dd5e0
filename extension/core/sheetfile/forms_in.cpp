// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/forms_in.hpp"

#include <algorithm>

namespace kehoach::sheetfile {

namespace {

const Range* named(const Sheet& sheet, std::string_view name) {
    const auto found = std::ranges::find(sheet.names, name, &NamedRange::name);
    return found == sheet.names.end() ? nullptr : &found->range;
}

/// The words of the cells of a column, one below the other, as one text.
std::string text_of(const Sheet& sheet, const Range& range) {
    std::string text;
    for (const Cell& cell : sheet.cells)
        if (cell.column == range.column && cell.row >= range.row && cell.row <= range.last_row)
            text += cell.value.text;
    return text;
}

} // namespace

form::SheetCells cells_around(const Sheet& sheet, const form::Grid& grid) {
    int last_row = 0, last_column = 0;
    for (const Cell& cell : sheet.cells) {
        last_row = std::max(last_row, cell.row);
        last_column = std::max(last_column, cell.column);
    }
    const auto [rows, columns] = form::read_around(grid, last_row, last_column);
    form::SheetCells made{rows, columns, {}};
    for (const Cell& cell : sheet.cells)
        if (cell.row < rows && cell.column < columns)
            made.values.emplace_hint(made.values.end(), std::pair{cell.row, cell.column}, cell.value);
    return made;
}

std::vector<form::SheetForm> forms_in(const Workbook& workbook) {
    std::vector<form::SheetForm> forms;
    for (const Sheet& sheet : workbook.sheets) {
        const Range* mark = named(sheet, form::fingerprint_name);
        text::DataFaults faults;
        // A fingerprint that somebody damaged is no fingerprint: the sheet is then read like a foreign one.
        auto found = mark == nullptr ? std::nullopt
                                     : form::parse_fingerprint(sheet.name, text_of(sheet, *mark), faults);
        if (!found)
            continue;
        if (const Range* rows = named(sheet, form::rows_name))
            form::count_free_rows(found->spec, rows->row, rows->last_row);
        form::OnSheet placed = form::placed(found->spec, cells_around(sheet, form::layout(found->spec)));
        forms.push_back({sheet.name, std::move(placed.spec), found->version, std::move(placed.filled)});
    }
    return forms;
}

} // namespace kehoach::sheetfile
