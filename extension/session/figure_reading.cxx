// SPDX-License-Identifier: MPL-2.0
#include "session/figure_reading.hxx"

#include "office/file_name.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "writer/marked_table.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using returns::CellNow;
using returns::FigureState;
using returns::PlacedCell;
using returns::PlacedFigures;

std::vector<std::string> addresses_of(const PlacedFigures& figure) {
    std::vector<std::string> all;
    for (const PlacedCell& cell : figure.cells)
        all.push_back(cell.cell);
    return all;
}

/// The numbers of another row or column are no news of this one. Heads stand over numbers alone.
bool same_lines(const calc::Sheet& sheet, const PlacedFigures& figure) {
    const calc::LineNames names = calc::names_of(sheet, addresses_of(figure));
    for (std::size_t at = 0; at < std::min(names.heads.size(), figure.heads.size()); ++at)
        if (!names.heads[at].empty() && names.heads[at] != figure.heads[at])
            return false;
    return names.rows == figure.rows;
}

const char* reason(FigureState state) {
    switch (state) {
    case FigureState::emptied:
        return "figures.left.emptied";
    case FigureState::worded:
        return "figures.left.worded";
    case FigureState::broken:
        return "figures.left.broken";
    case FigureState::same:
    case FigureState::changed:
    case FigureState::by_hand:
        break;
    }
    return nullptr;
}

} // namespace

FigureReading::FigureReading(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XModel>& text,
                             const document::Document& document, std::vector<PlacedFigures>& figures)
    : context_(context), text_(text), document_(document), figures_(figures), marked_(text),
      books_(context, office::utf8(text->getURL())) {}

void FigureReading::read() {
    for (std::size_t number = 0; number < figures_.size(); ++number)
        figure(number);
    if (!gone.empty())
        left.push_back(office::string(context_, "figures.left.gone", {{"count", std::to_string(gone.size())}}));
}

/// The same is said once.
void FigureReading::leave(const char* key, const std::string& file, const std::string& cell) {
    std::string sentence = office::string(context_, key, {{"file", office::file_name(file)}, {"cell", cell}});
    if (std::ranges::find(left, sentence) == left.end())
        left.push_back(std::move(sentence));
}

bool FigureReading::is_there(const PlacedFigures& figure) {
    place_.reset();
    table_ = -1;
    if (figure.table)
        table_ = writer::marked_table(text_, figure.mark).value_or(-1);
    else
        place_ = marked_.place(figure.mark);
    return place_ || table_ >= 0;
}

/// A cell that was moved by rows or columns that came in is found again by their names.
bool FigureReading::find_cell(const calc::Sheet& sheet, PlacedFigures& figure) {
    if (same_lines(sheet, figure))
        return true;
    const auto moved = figure.table ? std::nullopt
                                    : calc::moved_to(sheet, figure.cells.front().cell, {figure.rows, figure.heads});
    if (moved)
        figure.cells.front().cell = *moved;
    return moved.has_value();
}

void FigureReading::figure(std::size_t number) {
    PlacedFigures& figure = figures_[number];
    if (!is_there(figure)) {
        gone.insert(number);
        return;
    }
    const auto book = books_.at(figure.file);
    if (!book.is())
        return leave("figures.left.file", figure.file);
    figure.file = books_.path_now(figure.file);
    const auto sheets = calc::sheet_names(book);
    if (std::ranges::find(sheets, figure.sheet) == sheets.end())
        return leave("figures.left.sheet", figure.file, figure.sheet);
    const calc::Sheet sheet(book, figure.sheet);
    if (!find_cell(sheet, figure))
        return leave(figure.table ? "figures.left.lines" : "figures.left.moved", figure.file,
                     figure.sheet + "." + figure.cells.front().cell);
    for (std::size_t at = 0; at < figure.cells.size(); ++at)
        cell(sheet, number, at);
}

std::optional<FigureReading::Standing> FigureReading::standing(const PlacedFigures& figure,
                                                               const PlacedCell& cell) const {
    if (!figure.table)
        return Standing{*place_};
    std::optional<Standing> found;
    for (const document::Paragraph& each : document_.paragraphs) {
        if (each.story != "body" || each.cell != document::CellPlace{table_, cell.row, cell.column})
            continue;
        if (found) {
            found->whole = false;
            found->place.excerpt += "\n" + each.text;
        } else {
            found = Standing{{each.story, each.index, 0, 0, each.text.size(), each.text}};
        }
    }
    return found;
}

void FigureReading::cell(const calc::Sheet& sheet, std::size_t number, std::size_t at) {
    const PlacedFigures& figure = figures_[number];
    PlacedCell& placed = figures_[number].cells[at];
    const std::string cell = figure.sheet + "." + placed.cell;
    const auto there = standing(figure, placed);
    if (!there)
        return leave("figures.left.shape", figure.file, cell);
    const CellNow now = calc::cell_now(sheet, placed.cell).value_or(CellNow());
    const FigureState state = returns::state_of(placed, now, there->place.excerpt);
    ++count;
    if (state == FigureState::same)
        placed.words = now.text;
    else if (const char* const key = reason(state))
        leave(key, figure.file, cell);
    else if (!there->whole)
        leave("figures.left.shape", figure.file, cell);
    else
        changes.push_back({.file = office::file_name(figure.file),
                           .cell = cell,
                           .place = there->place,
                           .now = now.text,
                           .before = there->place.excerpt,
                           .after = now.text,
                           .by_hand = state == FigureState::by_hand,
                           .table = figure.table,
                           .figure = number,
                           .at = at});
}

} // namespace kehoach::session
