// SPDX-License-Identifier: MPL-2.0
#include "form/refresh.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

using document::Cell;
using document::Edit;
using document::Paragraph;
using Place = std::pair<int, int>;

std::vector<Cell> in_order(std::vector<Cell> cells) {
    std::ranges::sort(cells, {}, [](const Cell& cell) { return Place{cell.row, cell.column}; });
    return cells;
}

bool same_shape(const document::Table& a, const document::Table& b) {
    return a.rows == b.rows && a.columns == b.columns && in_order(a.cells) == in_order(b.cells);
}

/// By place: the first paragraph of each cell.
using Cells = std::map<Place, const Paragraph*>;
Cells cells_of(const document::Document& document, int table) {
    Cells cells;
    for (const Paragraph& paragraph : document.paragraphs)
        if (paragraph.cell && paragraph.cell->table == table)
            cells.emplace(Place{paragraph.cell->row, paragraph.cell->column}, &paragraph);
    return cells;
}

std::string words_of(const document::Document& document, int table, Place place) {
    std::string words;
    for (const Paragraph& paragraph : document.paragraphs)
        if (paragraph.cell && paragraph.cell->table == table && paragraph.cell->row == place.first &&
            paragraph.cell->column == place.second)
            words += (words.empty() ? "" : " ") + paragraph.text;
    return words;
}

void change(const Paragraph& there, const Paragraph& now, std::vector<Edit>& edits) {
    Edit edit;
    edit.place = {there.story, there.index, 0, 0, there.text.size(), there.text};
    edit.before = there.text;
    edit.text = edit.after = now.text;
    edits.push_back(edit);
    if (!there.text.empty() || now.runs.empty())
        return;
    Edit look;
    look.kind = Edit::Kind::char_look;
    look.place = {there.story, there.index, 0, 0, now.text.size(), now.text};
    look.chars = now.runs.front().look;
    edits.push_back(std::move(look));
}

} // namespace

std::optional<std::vector<Edit>> refresh(const document::Document& document, int table, const TableBlock& now,
                                         bool compare_heads) {
    if (!same_shape(document.tables.at(static_cast<std::size_t>(table)), now.table))
        return std::nullopt;
    const Cells cells = cells_of(document, table);
    std::vector<Edit> edits;
    for (auto next = now.paragraphs.rbegin(); next != now.paragraphs.rend(); ++next) {
        const Place place{next->cell->row, next->cell->column};
        const auto there = cells.find(place);
        if (there == cells.end())
            return std::nullopt;
        if (place.first < now.table.header_rows) {
            if (compare_heads && !text::same_wording(words_of(document, table, place), next->text))
                return std::nullopt;
        } else if (there->second->text != next->text) {
            change(*there->second, *next, edits);
        }
    }
    return edits;
}

} // namespace kehoach::form
