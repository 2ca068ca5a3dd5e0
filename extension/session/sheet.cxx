// SPDX-License-Identifier: MPL-2.0
#include "session/sheet.hxx"

#include <utility>

namespace kehoach::session {

Sheet::Sheet() {
    document::Page page;
    page.name = "Standard";
    made_.pages.push_back(page);
}

document::Paragraph& Sheet::add(std::string words, bool bold, document::Align align) {
    document::Paragraph paragraph;
    paragraph.index = static_cast<int>(made_.paragraphs.size());
    paragraph.look.align = align;
    paragraph.look.before_pt = paragraph.look.after_pt = space_pt_;
    document::CharLook look;
    look.font = "Times New Roman";
    look.size_pt = letters_pt_;
    look.bold = bold;
    if (!words.empty())
        paragraph.runs.push_back({0, words.size(), look, document::Atom::none});
    paragraph.text = std::move(words);
    if (std::exchange(begins_page_, false))
        paragraph.new_page = made_.pages.front().name;
    return made_.paragraphs.emplace_back(std::move(paragraph));
}

void Sheet::line(std::string words, bool bold, document::Align align) {
    add(std::move(words), bold, align);
}

void Sheet::cells(const std::vector<std::string>& words, bool bold) {
    document::Table& table = made_.tables.back();
    const int number = static_cast<int>(made_.tables.size()) - 1;
    for (int column = 0; column < table.columns; ++column) {
        table.cells.push_back({table.rows, column, 1, 1});
        document::Paragraph& cell = add(words[static_cast<std::size_t>(column)], bold, document::Align::left);
        cell.cell = document::CellPlace{number, table.rows, column};
        // Rows close together: a sheet of a hundred rules is to be leafed through.
        cell.look.before_pt = cell.look.after_pt = close_pt;
        for (document::Run& run : cell.runs)
            run.look.size_pt = 12;
    }
    ++table.rows;
}

void Sheet::table(std::vector<double> widths_mm, const std::vector<std::string>& heading) {
    document::Table& table = made_.tables.emplace_back();
    table.columns = static_cast<int>(widths_mm.size());
    table.widths_mm = std::move(widths_mm);
    table.header_rows = 1;
    table.rows_may_split = false;
    cells(heading, true);
}

void Sheet::row(const std::vector<std::string>& words) {
    cells(words, false);
}

} // namespace kehoach::session
