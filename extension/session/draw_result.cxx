// SPDX-License-Identifier: MPL-2.0
#include "session/draw_result.hxx"

#include "calc/book_sheet.hxx"
#include "calc/sheets.hxx"
#include "office/package.hxx"
#include "office/text.hxx"
#include "returns/receipts_sheet.hpp"
#include "returns/remembered.hpp"
#include "session/clock.hxx"
#include "session/result_drawing.hxx"
#include "session/return_paths.hxx"
#include "session/secrecy.hxx"

#include <algorithm>
#include <map>

namespace kehoach::session {

namespace {

using returns::BookSheet;

returns::BookSheet receipts_of(const ResultDrawn& result, const returns::BookWords& words,
                               const std::vector<std::string>& forms) {
    const auto board = returns::board(result.memory, result.gathered, forms, grammar::iso(today()));
    return returns::receipts_sheet(board, result.words.receipts_sheet(result.workbook), words,
                                   [&](const returns::Receipt& one) { return result.words.receipt(one); });
}

/// Of a file that is marked as secret only its number is told.
std::vector<returns::Change> without_secret_names(const ResultDrawn& result, std::vector<returns::Change> changes) {
    const ReturnPaths paths({}, result.memory.home, {});
    std::map<std::string, Secrecy> known;
    for (returns::Change& one : changes) {
        if (one.path.empty())
            continue;
        const auto [at, is_new] = known.try_emplace(one.path);
        const std::string url = paths.url(one.path);
        if (is_new && office::is_readable(office::ustring(url)))
            at->second = secrecy_of(result.context, url, office::read_file(office::ustring(url)));
        one.secret = one.secret || at->second.marked;
        if (one.secret)
            one.path = at->second.number;
    }
    return changes;
}

std::string key_of(const returns::Gathered& gathered, const BookSheet& sheet) {
    return returns::form_key(gathered.forms[sheet.form].spec);
}

} // namespace

std::vector<std::string> draw_result(office::UndoScope& scope, const ResultDrawn& result,
                                     const std::vector<returns::Change>& changes) {
    const returns::Gathered& gathered = result.gathered;
    const ResultSheets there = result_sheets(result.workbook);
    returns::BookWords words = result.words.book(result.workbook);
    for (const auto& [key, sheets] : there.forms)
        if (!sheets.units.empty())
            words.units_there.emplace(key, sheets.units);
    ResultDrawing drawing(result.context, scope, result.workbook, there, result.home);
    const returns::ResultBook book = returns::result_book(gathered, words);
    const auto forms = drawing.draw(gathered, book);
    drawing.receipts(receipts_of(result, words, forms));
    drawing.deviations(returns::deviations_sheet(
        gathered, words, [&](const returns::Deviation& one) { return result.words.sentence(one); }));
    drawing.changes(returns::changes_sheet(without_secret_names(result, changes), ResultWords::day(grammar::iso(today())),
                                           result.words.changes(result.workbook)));
    for (const BookSheet& sheet : book.sheets)
        if (sheet.kind == BookSheet::Kind::units && !words.units_there.contains(key_of(gathered, sheet)))
            calc::keep_heads_in_sight(result.workbook, sheet);
    return forms;
}

void draw_receipts(office::UndoScope& scope, const ResultDrawn& result, const std::vector<std::string>& forms) {
    ResultDrawing(result.context, scope, result.workbook, result_sheets(result.workbook), result.home)
        .receipts(receipts_of(result, result.words.book(result.workbook), forms));
}

void draw_log(office::UndoScope& scope, const ResultDrawn& result, const returns::LogEntry& entry) {
    ResultSheets there;
    there.log = calc::sheet_named(result.workbook, returns::name_of(BookSheet::Kind::log));
    ResultDrawing(result.context, scope, result.workbook, std::move(there), result.home)
        .log(returns::log_sheet(entry, result.words.log(result.workbook)));
}

bool are_drawn(const ResultDrawn& result, const std::vector<std::string>& forms) {
    const std::string name = result_sheets(result.workbook).receipts;
    if (name.empty())
        return false;
    const calc::Sheet sheet(result.workbook, name);
    const BookSheet wanted = receipts_of(result, result.words.book(result.workbook), forms);
    return std::ranges::all_of(wanted.cells, [&](const returns::BookCell& cell) {
        return calc::words_at(sheet, cell.row, cell.column) == cell.text;
    });
}

std::vector<std::string> form_sheets(const css::uno::Reference<css::frame::XModel>& workbook,
                                     const returns::Gathered& gathered) {
    const ResultSheets there = result_sheets(workbook);
    std::vector<std::string> names;
    for (const returns::GatheredForm& form : gathered.forms) {
        const auto found = there.forms.find(returns::form_key(form.spec));
        names.push_back(found == there.forms.end() ? std::string() : found->second.form);
    }
    return names;
}

} // namespace kehoach::session
