// SPDX-License-Identifier: MPL-2.0
#include "session/figure_source.hxx"

#include "calc/book_sheet.hxx"
#include "calc/named_cells.hxx"
#include "calc/selection.hxx"
#include "calc/sheet.hxx"
#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "returns/result_book.hpp"
#include "returns/unit_cells.hpp"
#include "returns/unit_columns.hpp"
#include "sheetfile/address.hpp"
#include "writer/edits.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <optional>
#include <rtl/uri.hxx>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
constexpr int file_column = 2, cells_column = 3; ///< of a sheet of units

/// The form whose figures a sheet of units adds up: one of its formulas names that sheet.
std::optional<form::FormSpec> form_over(const Model& model, const std::string& units) {
    for (const calc::SheetForm& form : calc::read_forms(model)) {
        const calc::Sheet sheet(model, form.sheet);
        for (const form::GridCell& cell : form.filled.grid.cells)
            if (cell.role == form::CellRole::input &&
                returns::named_first(calc::formula_at(sheet, cell.row, cell.column)).sheet == units)
                return form.spec;
    }
    return std::nullopt;
}

/// The cells of the file are listed in the order of the columns that are filled in.
std::string cell_in_file(const calc::Sheet& sheet, const form::FormSpec& spec, int row, int column) {
    std::vector<int> filled;
    std::size_t wanted = std::string::npos;
    for (const returns::UnitColumn& one : returns::unit_columns(spec)) {
        if (calc::words_at(sheet, row, one.at).empty())
            continue;
        if (column >= one.at && column < one.at + one.count)
            wanted = filled.size();
        filled.push_back(one.at);
    }
    const auto cells = returns::cells_of(calc::words_at(sheet, row, cells_column));
    if (cells.size() < filled.size())
        return {};
    const std::size_t names = cells.size() - filled.size(); // what a free row is called stands before its figures
    if (column < returns::columns_before)
        return cells.empty() ? std::string() : cells.front();
    return wanted == std::string::npos ? std::string() : cells[names + wanted];
}

constexpr std::string_view on_disk = "file://";

/// As the office understands it, from where the workbook lies.
std::string absolute(const Model& model, const std::string& file) {
    const auto encoded = [](const std::string& path) {
        return rtl::Uri::encode(office::ustring(path), rtl_UriCharClassPchar, rtl_UriEncodeIgnoreEscapes,
                                RTL_TEXTENCODING_UTF8)
            .replaceAll("%2F", "/");
    };
    if (file.starts_with(on_disk))
        return std::string(on_disk) + office::utf8(encoded(file.substr(on_disk.size())));
    if (file.find("://") != std::string::npos)
        return file;
    return office::utf8(rtl::Uri::convertRelToAbs(model->getURL(), encoded(file)));
}

/// Tables of a text are told by their numbers, for they have no sheets.
void go_to_table(const Model& text, const FigureSource& source) {
    std::string_view address = source.cells;
    const auto wanted = sheetfile::take_place(address);
    const auto document = writer::snapshot(text);
    std::vector<int> tables;
    for (const document::Paragraph& paragraph : document.paragraphs) {
        if (!paragraph.cell || paragraph.story != "body")
            continue;
        if (std::ranges::find(tables, paragraph.cell->table) == tables.end())
            tables.push_back(paragraph.cell->table);
        const bool is_there = wanted && std::to_string(tables.size()) == source.sheet &&
                              paragraph.cell->row == wanted->row && paragraph.cell->column == wanted->column;
        if (is_there) {
            writer::go_to(text, {.paragraph = paragraph.index, .start = 0, .end = paragraph.text.size()});
            return;
        }
    }
}

/// A file of commas has one sheet, which the office calls like the file.
void go_to_sheet(const Model& workbook, const FigureSource& source) {
    const auto sheets = calc::sheet_names(workbook);
    calc::go_to(workbook, sheets.size() == 1 ? sheets.front() : source.sheet, source.cells);
}

FigureSource source_of(const Model& model, const std::string& sheet, int row, int column) {
    const calc::Sheet there(model, sheet);
    if (const auto named = returns::named_first(calc::formula_at(there, row, column)); !named.sheet.empty())
        return {{}, named.sheet, named.cells};
    if (!calc::named(there, returns::units_name).is())
        throw office::Refused("source.no-result");
    const auto spec = form_over(model, sheet);
    const auto target = returns::link_target(calc::formula_at(there, row, file_column));
    const std::string cell = spec ? cell_in_file(there, *spec, row, column) : target.cell;
    if (target.file.empty() || cell.empty())
        throw office::Refused("source.none", {{"cell", form::address(row, column)}});
    return {absolute(model, target.file), target.sheet, cell};
}

} // namespace

FigureSource figure_source(const Model& model, const std::string& cell) {
    office::require_calc(model);
    const auto chosen = calc::chosen_range(model, cell);
    const auto block = calc::address(chosen);
    return source_of(model,
                     office::utf8(css::uno::Reference<css::container::XNamed>(chosen->getSpreadsheet(),
                                                                              css::uno::UNO_QUERY_THROW)
                                      ->getName()),
                     block.row, block.column);
}

void show_source(const css::uno::Reference<css::uno::XComponentContext>& context, const Model& model,
                 const FigureSource& source) {
    if (source.url.empty()) {
        calc::go_to(model, source.sheet, source.cells);
        return;
    }
    const auto url = office::ustring(source.url);
    const office::Refused gone("source.gone", {{"file", office::file_name(source.url)}});
    if (!office::is_readable(url)) // before the office asks in a window of its own
        throw gone;
    const Model opened(css::frame::Desktop::create(context)->loadComponentFromURL(url, "_default", 0, {}),
                       css::uno::UNO_QUERY);
    if (!opened.is())
        throw gone;
    if (office::is_calc(opened))
        go_to_sheet(opened, source);
    else if (office::is_writer(opened))
        go_to_table(opened, source);
}

} // namespace kehoach::session
