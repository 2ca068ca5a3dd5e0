// SPDX-License-Identifier: MPL-2.0
// The board of receipts as scripts write and read it.
#include "office/refused.hxx"
#include "session/faults.hxx"
#include "session/receipt_board.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using returns::ReturnTold;
using returns::ToldUse;

boost::json::array receipts_of(const returns::Board& board, const ResultWords& words) {
    boost::json::array all;
    for (std::size_t unit = 0; unit < board.units.size(); ++unit)
        for (std::size_t column = 0; column < board.columns.size(); ++column) {
            const returns::Receipt& one = board.receipts[unit][column];
            all.push_back(boost::json::object{{"unit", board.units[unit]},
                                              {"form", board.columns[column].key},
                                              {"standing", returns::name_of(one.standing)},
                                              {"late", one.late},
                                              {"received", one.received},
                                              {"deadline", one.deadline},
                                              {"file", one.path},
                                              {"number", one.number},
                                              {"said", words.receipt(one)}});
        }
    return all;
}

boost::json::array questions_of(const ReceiptBoard& board) {
    boost::json::array all;
    for (const std::string& unit : board.board().units)
        for (const returns::BoardColumn& column : board.board().columns) {
            const auto* const question = board.versions(unit, column.key);
            if (question == nullptr || board.chosen(*question) >= 0)
                continue;
            boost::json::array versions;
            for (const returns::Version& version : question->versions)
                versions.push_back(boost::json::object{{"file", version.path}, {"sheet", version.sheet}});
            all.push_back(
                boost::json::object{{"unit", unit}, {"form", column.key}, {"versions", std::move(versions)}});
        }
    return all;
}

boost::json::array files_of(const ReceiptBoard& board) {
    boost::json::array all;
    for (const returns::ReturnFile* const one : board.files())
        all.push_back(boost::json::object{{"file", one->path}, {"unit", one->unit}, {"sure", one->unit_sure}});
    return all;
}

void tell_mark(ReceiptBoard& board, const ReturnTold& one) {
    const std::string unit = board.unit(one.unit), column = one.form.empty() ? one.form : board.column(one.form).key;
    if (one.mark)
        board.mark({.unit = unit,
                    .column = column,
                    .kind = *one.mark,
                    .day = one.day,
                    .number = one.number,
                    .file = one.file.empty() ? one.file : board.path_of(one.file)});
    else
        board.unmark(unit, column);
}

void tell_received(ReceiptBoard& board, const ReturnTold& one) {
    const std::string unit = board.unit(one.unit), column = board.column(one.form).key;
    if (column == returns::report_column && !one.file.empty())
        board.take_paper(unit, board.path_of(one.file), one.day);
    else
        board.set_received(unit, column, one.day);
}

void tell_choice(ReceiptBoard& board, const ReturnTold& one) {
    const auto* const question = board.versions(board.unit(one.unit), board.column(one.form).key);
    const std::string path = board.path_of(one.file);
    for (std::size_t at = 0; question != nullptr && at < question->versions.size(); ++at)
        if (question->versions[at].path == path && (one.sheet.empty() || question->versions[at].sheet == one.sheet))
            return board.choose(*question, at);
    throw office::Refused("session.board.no-version", {{"file", one.file}, {"unit", one.unit}});
}

} // namespace

std::string to_json(const ReceiptBoard& board, const ResultWords& words) {
    boost::json::array units, columns;
    const auto listed = [](const std::vector<std::string>& names) { return boost::json::array(names.begin(), names.end()); };
    for (const std::string& unit : board.board().units)
        units.emplace_back(unit);
    for (const returns::BoardColumn& one : board.board().columns)
        columns.push_back(
            boost::json::object{{"key", one.key}, {"title", one.title}, {"deadline", one.deadline}});
    return boost::json::serialize(boost::json::object{{"units", std::move(units)},
                                                      {"columns", std::move(columns)},
                                                      {"receipts", receipts_of(board.board(), words)},
                                                      {"questions", questions_of(board)},
                                                      {"files", files_of(board)},
                                                      {"twice", listed(board.twice())},
                                                      {"leftOut", listed(board.left_out())}});
}

void tell(const css::uno::Reference<css::uno::XComponentContext>& context, ReceiptBoard& board,
          const BoardTold& told) {
    text::DataFaults faults;
    const auto read = [&](const char* name, const std::string& json, ToldUse use) {
        return returns::parse_returns_told({name, json.empty() ? "[]" : json}, use, faults);
    };
    const auto marks = read("Marks", told.marks, ToldUse::marks);
    const auto received = read("Received", told.received, ToldUse::received);
    const auto choices = read("Choose", told.choices, ToldUse::choices);
    const auto deadlines =
        returns::parse_deadlines({"Deadlines", told.deadlines.empty() ? "{}" : told.deadlines}, faults);
    const auto units = returns::parse_units_of_files(
        {"Whose", told.units_of_files.empty() ? "{}" : told.units_of_files}, faults);
    require_none(context, "session.board.faulty", faults);
    for (const auto& [file, unit] : units)
        board.give(board.path_of(file), unit);
    for (const auto& [form, day] : deadlines)
        board.set_deadline(board.column(form).key, day);
    for (const ReturnTold& one : choices)
        tell_choice(board, one);
    for (const ReturnTold& one : marks)
        tell_mark(board, one);
    for (const ReturnTold& one : received)
        tell_received(board, one);
}

} // namespace kehoach::session
