// SPDX-License-Identifier: MPL-2.0
#include "sample_document.hxx"

namespace kehoach::test {

namespace {

using namespace document;

CharLook chars(double size, bool bold = false, bool italic = false) {
    return {"Times New Roman", size, bold, italic, false, "vi-VN"};
}

ParagraphLook look(Align align, double first = 0, double before = 0, double after = 0) {
    return {align, first, 0, 0, before, after, LineSpacing{}, false, false, false};
}

Style style(std::string key, std::string name, CharLook char_look, ParagraphLook paragraph_look,
            int outline = 0, int number = 0, std::string bullet = {}) {
    return {std::move(key), std::move(name), char_look,         paragraph_look,
            outline,        number,          std::move(bullet), {}};
}

ParagraphLook body_look() {
    ParagraphLook result = look(Align::justify, 10, 6, 0);
    result.line = LineSpacing{Spacing::exact, 18};
    return result;
}

ParagraphLook rule_look() {
    ParagraphLook result = look(Align::center);
    result.left_mm = result.right_mm = 20;
    result.rule_above = true;
    result.line = LineSpacing{Spacing::exact, 4};
    return result;
}

std::vector<Style> styles() {
    return {style("head", "Thử Dòng đầu", chars(14, true), look(Align::center)),
            style("rule_line", "Thử Đường kẻ", chars(4), rule_look()),
            style("title", "Thử Tên loại", chars(16, true), look(Align::center, 0, 12, 6)),
            style("heading_1", "Thử Mục I", chars(14, true), body_look(), 1, 1),
            style("heading_2", "Thử Mục 1", chars(14, true), body_look(), 2, 2),
            style("heading_3", "Thử Mục 1.1", chars(14), body_look(), 3, 3),
            style("heading_4", "Thử Mục a", chars(14), body_look(), 4, 4),
            style("bullet", "Thử Gạch", chars(14), body_look(), 0, 0, "-"),
            style("paragraph", "Thử Thân bài", chars(14), body_look()),
            style("cell", "Thử Ô", chars(13), look(Align::center))};
}

class Maker {
public:
    Document result;

    Paragraph& add(const std::string& key, const std::string& text, std::optional<CellPlace> cell = {}) {
        Paragraph made;
        made.index = static_cast<int>(result.paragraphs.size());
        made.text = text;
        made.style = key;
        made.cell = cell;
        for (const Style& each : result.styles)
            if (each.key == key) {
                made.look = each.look;
                made.outline_level = each.outline_level;
                made.number_level = each.number_level;
                if (!text.empty())
                    made.runs = {{0, text.size(), each.chars, Atom::none}};
            }
        result.paragraphs.push_back(made);
        return result.paragraphs.back();
    }

    void label(const std::string& label) {
        result.paragraphs.back().label = label;
        result.paragraphs.back().label_kind = LabelKind::automatic;
    }
};

void letterhead(Maker& maker) {
    maker.result.tables.push_back({1, 2, {65, 100}, {{0, 0, 1, 1}, {0, 1, 1, 1}}, 0, false, true});
    maker.add("head", "HUYỆN UỶ THỬ NGHIỆM", CellPlace{0, 0, 0}).bookmark = "thu_co_quan";
    maker.add("head", "*", CellPlace{0, 0, 0});
    maker.add("head", "ĐẢNG CỘNG SẢN VIỆT NAM", CellPlace{0, 0, 1});
    maker.add("rule_line", "", CellPlace{0, 0, 1});
}

void body(Maker& maker) {
    maker.add("title", "KẾ HOẠCH\nthử cách trình bày");
    maker.add("heading_1", "MỤC ĐÍCH, YÊU CẦU");
    maker.label("I.");
    maker.add("heading_2", "Mục đích");
    maker.label("1.");
    maker.add("heading_3", "Việc thứ nhất");
    maker.label("1.1-");
    maker.add("heading_4", "Phần nhỏ");
    maker.label("a)");
    maker.add("bullet", "Việc nhỏ có gạch đầu dòng.");
    maker.label("-");
    Paragraph& mixed = maker.add("paragraph", "Một đoạn có chữ đậm 𝄞 ở giữa.");
    const std::size_t from = mixed.text.find("chữ đậm"), to = from + std::string("chữ đậm").size();
    mixed.runs = {{0, from, chars(14), Atom::none},
                  {from, to, chars(14, true, true), Atom::none},
                  {to, mixed.text.size(), chars(14), Atom::none}};
    maker.add("heading_1", "TỔ CHỨC THỰC HIỆN");
    maker.label("II.");
    Paragraph& fresh = maker.add("heading_1", "Mục của phần kèm theo");
    fresh.restart_numbering = true;
    maker.label("I.");
}

/// Head of two rows: a block over both rows, a pair under one head, then a plain column over both rows.
void appendix(Maker& maker) {
    maker.add("title", "BIỂU SỐ 1").new_page = "Thử Trang ngang";
    maker.result.tables.push_back({3,
                                   4,
                                   {30, 80, 80, 67},
                                   {{0, 0, 2, 1},
                                    {0, 1, 1, 2},
                                    {0, 3, 2, 1},
                                    {1, 1, 1, 1},
                                    {1, 2, 1, 1},
                                    {2, 0, 1, 1},
                                    {2, 1, 1, 1},
                                    {2, 2, 1, 1},
                                    {2, 3, 1, 1}},
                                   2,
                                   true,
                                   false});
    for (const Cell& cell : maker.result.tables.back().cells)
        maker.add("cell", "ô " + std::to_string(cell.row) + std::to_string(cell.column),
                  CellPlace{1, cell.row, cell.column});
    maker.add("paragraph", "Hết biểu.");
    maker.add("paragraph", "Trở lại trang dọc.").new_page = "Thử Trang sau";
}

std::vector<Page> pages() {
    Page first;
    first.name = "Standard";
    first.mirrored = true;
    first.number_shown = true;
    Page lying = first;
    lying.name = "Thử Trang ngang";
    std::swap(lying.width_mm, lying.height_mm);
    lying.left_mm = lying.right_mm = 20;
    lying.number_on_first = true;
    lying.restart_at = 1;
    Page later = first;
    later.name = "Thử Trang sau";
    later.number_on_first = true;
    return {first, lying, later};
}

} // namespace

Document sample_document() {
    Maker maker;
    maker.result.styles = styles();
    maker.result.ladder = {
        {1, "roman", "%1%."}, {2, "arabic", "%2%."}, {3, "arabic", "%2%.%3%-"}, {4, "letter", "%4%)"}};
    maker.result.pages = pages();
    letterhead(maker);
    body(maker);
    appendix(maker);
    return maker.result;
}

} // namespace kehoach::test
