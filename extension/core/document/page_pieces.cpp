// SPDX-License-Identifier: MPL-2.0
#include "document/page_pieces.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <tuple>

namespace kehoach::document {

namespace {

double middle(const PagePiece& piece) {
    return piece.y_mm + piece.height_mm / 2;
}

/// Whether a piece stands on the line that begins with `first`.
bool on_line(const PagePiece& first, const PagePiece& piece) {
    return first.page == piece.page && middle(piece) < first.y_mm + first.height_mm &&
           middle(piece) > first.y_mm;
}

/// What stands between two pieces of a line.
std::string_view between(const PagePiece& left, const PagePiece& right) {
    constexpr double column_mm = 6, blank = 0.12; // of the height of the letters
    const double gap = right.x_mm - left.x_mm - left.width_mm;
    if (gap > column_mm)
        return "\t";
    return gap > blank * right.height_mm ? " " : "";
}

std::string line_of(std::vector<PagePiece>::iterator first, std::vector<PagePiece>::iterator end) {
    std::sort(first, end, [](const PagePiece& a, const PagePiece& b) { return a.x_mm < b.x_mm; });
    std::string line;
    for (auto piece = first; piece != end; ++piece) {
        if (piece != first && !line.ends_with(' ') && !piece->text.starts_with(' '))
            line += between(*(piece - 1), *piece);
        line += piece->text;
    }
    // Justified lines have blanks in runs.
    line.erase(std::unique(line.begin(), line.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
               line.end());
    return line;
}

void add(Document& document, std::string line) {
    Paragraph paragraph;
    paragraph.index = static_cast<int>(document.paragraphs.size());
    paragraph.text = std::move(line);
    document.paragraphs.push_back(std::move(paragraph));
}

} // namespace

Document document_of(std::vector<PagePiece> pieces) {
    std::erase_if(pieces, [](const PagePiece& piece) { return text::trim(piece.text).empty(); });
    std::sort(pieces.begin(), pieces.end(), [](const PagePiece& a, const PagePiece& b) {
        return std::tuple(a.page, a.y_mm, a.x_mm) < std::tuple(b.page, b.y_mm, b.x_mm);
    });
    Document document;
    document.evidence = Evidence::text;
    for (auto first = pieces.begin(); first != pieces.end();) {
        const PagePiece begins = *first;
        const auto end = std::find_if(first + 1, pieces.end(),
                                      [&](const PagePiece& one) { return !on_line(begins, one); });
        add(document, line_of(first, end));
        first = end;
    }
    return document;
}

Document document_of(std::string_view text) {
    Document document;
    document.evidence = Evidence::text;
    for (auto line : text::split(text, '\n')) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        add(document, std::string(line));
    }
    return document;
}

} // namespace kehoach::document
