// SPDX-License-Identifier: MPL-2.0
#include "session/result_drawing.hxx"

#include "calc/book_sheet.hxx"
#include "calc/book_update.hxx"
#include "calc/kept_text.hxx"
#include "calc/sheets.hxx"
#include "returns/unit_cells.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <set>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using returns::BookSheet;

/// The sheet of units that the formulas of a form name.
std::string units_under(const Model& model, const calc::SheetForm& form, const std::vector<std::string>& units) {
    const calc::Sheet sheet(model, form.sheet);
    for (const form::GridCell& cell : form.filled.grid.cells)
        if (cell.role == form::CellRole::input) {
            const auto named = returns::named_first(calc::formula_at(sheet, cell.row, cell.column)).sheet;
            if (std::ranges::find(units, named) != units.end())
                return named;
        }
    return {};
}

} // namespace

bool is_result(const Model& model) {
    return !calc::kept_text(model).empty();
}

ResultSheets result_sheets(const Model& model) {
    ResultSheets found;
    const auto units = calc::sheets_named(model, returns::units_name);
    for (const calc::SheetForm& form : calc::read_forms(model)) {
        const std::string under = units_under(model, form, units);
        auto& one = found.forms[returns::form_key(form.spec)];
        if (one.form.empty() || (one.units.empty() && !under.empty()))
            one = {form.sheet, under, form.spec.rows.free};
    }
    found.receipts = calc::sheet_named(model, returns::name_of(BookSheet::Kind::receipts));
    found.deviations = calc::sheet_named(model, returns::name_of(BookSheet::Kind::deviations));
    found.changes = calc::sheet_named(model, returns::name_of(BookSheet::Kind::changes));
    found.log = calc::sheet_named(model, returns::name_of(BookSheet::Kind::log));
    return found;
}

ResultDrawing::ResultDrawing(const css::uno::Reference<css::uno::XComponentContext>& context,
                             office::UndoScope& scope, const Model& model, ResultSheets there, std::string home)
    : context_(context), scope_(scope), model_(model), there_(std::move(there)), home_(std::move(home)) {}

std::vector<std::string> ResultDrawing::draw(const returns::Gathered& gathered, const returns::ResultBook& book) {
    std::vector<std::string> names;
    std::set<std::string> keys;
    for (std::size_t at = 0; at + 1 < book.sheets.size(); at += 2) {
        text::work(text::Watch::piece);
        const auto& [key, is_new] = keys.insert(returns::form_key(gathered.forms[book.sheets[at].form].spec));
        names.push_back(draw(book.sheets[at], book.sheets[at + 1], *key));
    }
    for (const auto& [key, sheets] : there_.forms)
        if (!keys.contains(key) && !sheets.units.empty()) {
            calc::remove_sheet(model_, sheets.form);
            calc::remove_sheet(model_, sheets.units);
        }
    return names;
}

std::string ResultDrawing::draw(const BookSheet& form, const BookSheet& units, const std::string& key) {
    const auto found = there_.forms.find(key);
    const bool is_there = found != there_.forms.end();
    const bool has_room = is_there && found->second.free_rows == form.drawn->rows.free; // rows of units want room
    const bool has_units = is_there && !found->second.units.empty();
    std::string sheet = has_room ? found->second.form : std::string();
    const bool in_place = is_there && !has_room && has_units;
    if (!has_room) {
        const auto names = calc::sheet_names(model_);
        const auto position = in_place ? std::ranges::find(names, found->second.form) - names.begin() : 0;
        if (in_place)
            calc::remove_sheet(model_, found->second.form);
        sheet = calc::draw(context_, scope_, model_, *form.drawn, in_place ? found->second.form : form.name,
                           calc::words(context_));
        if (in_place)
            calc::move_sheet(model_, sheet, static_cast<int>(position));
    }
    if (has_units)
        calc::update_book_sheet(scope_, model_, found->second.units, units, home_);
    else
        calc::draw_book_sheet(context_, scope_, model_, units, home_);
    calc::write_formulas(scope_, model_, sheet, form);
    return sheet;
}

void ResultDrawing::receipts(const BookSheet& sheet) {
    if (!there_.receipts.empty())
        return calc::update_book_sheet(scope_, model_, there_.receipts, sheet, home_);
    calc::draw_book_sheet(context_, scope_, model_, sheet, home_);
    calc::keep_heads_in_sight(model_, sheet);
}

void ResultDrawing::deviations(const BookSheet& sheet) {
    const bool is_empty = sheet.rows <= sheet.head_rows;
    if (there_.deviations.empty()) {
        if (!is_empty)
            calc::draw_book_sheet(context_, scope_, model_, sheet, home_);
    } else if (is_empty) {
        calc::remove_sheet(model_, there_.deviations);
    } else {
        calc::update_book_sheet(scope_, model_, there_.deviations, sheet, home_);
    }
}

void ResultDrawing::changes(const BookSheet& sheet) {
    if (sheet.rows > sheet.head_rows)
        add(there_.changes, sheet);
}

void ResultDrawing::log(const BookSheet& sheet) {
    add(there_.log, sheet);
}

void ResultDrawing::add(const std::string& there, const BookSheet& sheet) {
    if (there.empty())
        calc::draw_book_sheet(context_, scope_, model_, sheet, home_);
    else
        calc::add_book_rows(model_, there, sheet, home_);
}

} // namespace kehoach::session
