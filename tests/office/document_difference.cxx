// SPDX-License-Identifier: MPL-2.0
#include "document_difference.hxx"

#include <sstream>

namespace kehoach::test {

namespace {

using namespace document;

template<typename T>
std::string said(const std::optional<T>& value) {
    std::ostringstream out;
    if (value)
        out << *value;
    else
        out << "-";
    return out.str();
}

std::string said(const CharLook& look) {
    return said(look.font) + "/" + said(look.size_pt) + " b" + said(look.bold) + " i" + said(look.italic) +
           " u" + said(look.underline) + " " + said(look.language);
}

std::string said(const ParagraphLook& look) {
    std::ostringstream out;
    out << "align " << (look.align ? static_cast<int>(*look.align) : -1) << " first "
        << said(look.first_line_mm) << " left " << said(look.left_mm) << " right " << said(look.right_mm)
        << " before " << said(look.before_pt) << " after " << said(look.after_pt) << " line ";
    if (look.line)
        out << static_cast<int>(look.line->mode) << ":" << look.line->value;
    out << " above " << said(look.rule_above) << " below " << said(look.rule_below) << " keep "
        << said(look.keep_with_next);
    return out.str();
}

std::string said(const Paragraph& paragraph) {
    std::ostringstream out;
    out << paragraph.story << ":" << paragraph.index << " '" << paragraph.text << "' label '"
        << paragraph.label << "' " << static_cast<int>(paragraph.label_kind) << " outline "
        << paragraph.outline_level << " number " << paragraph.number_level
        << (paragraph.restart_numbering ? " restart" : "") << " page " << said(paragraph.new_page)
        << " mark '" << paragraph.bookmark << "'";
    if (paragraph.cell)
        out << " cell " << paragraph.cell->table << "," << paragraph.cell->row << ","
            << paragraph.cell->column;
    out << "\n    " << said(paragraph.look);
    for (const Run& run : paragraph.runs)
        out << "\n    [" << run.start << "," << run.end << ") " << static_cast<int>(run.atom) << " "
            << said(run.look);
    return out.str();
}

std::string said(const Table& table) {
    std::ostringstream out;
    out << table.rows << "x" << table.columns << " head " << table.header_rows << " borders " << table.borders
        << " split " << table.rows_may_split << " widths";
    for (const double width : table.widths_mm)
        out << " " << width;
    out << " cells";
    for (const Cell& cell : table.cells)
        out << " " << cell.row << "," << cell.column << ":" << cell.row_span << "x" << cell.column_span;
    return out.str();
}

std::string said(const Page& page) {
    std::ostringstream out;
    out << page.name << " " << page.width_mm << "x" << page.height_mm << " top " << page.top_mm << " bottom "
        << page.bottom_mm << " left " << page.left_mm << " right " << page.right_mm << " mirrored "
        << page.mirrored << " number " << page.number_shown << page.number_on_first << " align "
        << static_cast<int>(page.number_align) << " edge " << page.number_edge_mm << " size "
        << page.number_size_pt << " restart " << page.restart_at;
    return out.str();
}

std::string said(const NumberLevel& level) {
    return std::to_string(level.level) + " " + level.kind + " " + level.format;
}

template<typename T>
void compare(const char* what, const std::vector<T>& wanted, const std::vector<T>& got, std::string& result) {
    if (wanted.size() != got.size())
        result += std::string(what) + ": wanted " + std::to_string(wanted.size()) + ", got " +
                  std::to_string(got.size()) + "\n";
    for (std::size_t n = 0; n < std::min(wanted.size(), got.size()) && result.size() < 4000; ++n)
        if (!(wanted[n] == got[n]))
            result += std::string(what) + " " + std::to_string(n) + "\n  wanted " + said(wanted[n]) +
                      "\n  got    " + said(got[n]) + "\n";
}

} // namespace

std::string difference(const Document& wanted, const Document& got) {
    std::string result;
    compare("page", wanted.pages, got.pages, result);
    compare("level", wanted.ladder, got.ladder, result);
    compare("table", wanted.tables, got.tables, result);
    compare("paragraph", wanted.paragraphs, got.paragraphs, result);
    if (wanted.evidence != got.evidence)
        result += "evidence differs\n";
    return result;
}

std::string said(const Document& document) {
    std::string result;
    const auto add = [&](const auto& list) {
        for (const auto& each : list)
            result += said(each) + "\n";
    };
    add(document.pages);
    add(document.ladder);
    add(document.tables);
    add(document.paragraphs);
    return result;
}

std::string line_difference(const std::string& wanted, const std::string& got) {
    std::istringstream one(wanted), other(got);
    std::string left, right, result;
    for (int line = 1; result.size() < 2000; ++line) {
        const bool more_left = bool(std::getline(one, left)), more_right = bool(std::getline(other, right));
        if (!more_left && !more_right)
            break;
        if (more_left != more_right || left != right)
            result += std::to_string(line) + "\n  wanted " + (more_left ? left : "") + "\n  got    " +
                      (more_right ? right : "") + "\n";
        left.clear();
        right.clear();
    }
    return result;
}

} // namespace kehoach::test
