// SPDX-License-Identifier: MPL-2.0
#include "form/text_grid.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

using document::Document;
using document::Paragraph;
using Place = std::pair<int, int>;

struct Words {
    std::string text;
    bool bold = true;
};

bool is_bold(const Paragraph& paragraph) {
    return !paragraph.runs.empty() &&
           std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [](const document::Run& run) { return run.look.bold.value_or(false); });
}

void add(Words& words, const Paragraph& paragraph) {
    std::string line = paragraph.text;
    std::replace(line.begin(), line.end(), '\n', ' ');
    const std::string_view clean = text::trim(line);
    if (clean.empty())
        return;
    words.text += (words.text.empty() ? "" : " ") + std::string(clean);
    words.bold = words.bold && is_bold(paragraph);
}

std::map<Place, Words> words_of(const Document& document, int table) {
    std::map<Place, Words> words;
    for (const Paragraph& paragraph : document.paragraphs)
        if (paragraph.cell && paragraph.cell->table == table)
            add(words[{paragraph.cell->row, paragraph.cell->column}], paragraph);
    return words;
}

/// The filled body lines from one paragraph on, as far as the next table.
template<typename Iterator>
std::vector<std::string> lines(Iterator from, Iterator end) {
    std::vector<std::string> found;
    for (; from != end && !from->cell; ++from)
        if (const auto line = text::trim(from->text); from->story == "body" && !line.empty())
            found.emplace_back(line);
    return found;
}

} // namespace

TextGrid text_grid(const Document& document, int table) {
    TextGrid grid;
    if (table < 0 || static_cast<std::size_t>(table) >= document.tables.size())
        return grid;
    const document::Table& shape = document.tables[static_cast<std::size_t>(table)];
    grid.rows = shape.rows;
    grid.columns = shape.columns;
    grid.header_rows = shape.header_rows;
    const auto words = words_of(document, table);
    for (const document::Cell& cell : shape.cells) {
        const auto found = words.find({cell.row, cell.column});
        const Words filled = found == words.end() ? Words{} : found->second;
        grid.cells.push_back({cell.row, cell.column, cell.row_span, cell.column_span, filled.text,
                              filled.bold && !filled.text.empty()});
    }
    const auto inside = [&](const Paragraph& paragraph) {
        return paragraph.cell && paragraph.cell->table == table;
    };
    const auto& all = document.paragraphs;
    const auto first = std::find_if(all.begin(), all.end(), inside);
    const auto last = std::find_if(all.rbegin(), all.rend(), inside);
    if (first == all.end())
        return grid;
    grid.above = lines(std::make_reverse_iterator(first), all.rend());
    std::reverse(grid.above.begin(), grid.above.end());
    grid.below = lines(last.base(), all.end());
    return grid;
}

} // namespace kehoach::form
