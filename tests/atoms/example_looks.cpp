// SPDX-License-Identifier: MPL-2.0
#include "example_edits.hpp"

#include <functional>
#include <map>

namespace kehoach::test {

namespace json = boost::json;
using document::Align;
using document::Paragraph;
using document::Spacing;

namespace {

const std::map<std::string, Align> aligns{
    {"left", Align::left}, {"center", Align::center}, {"right", Align::right}, {"justify", Align::justify}};
const std::map<std::string, Spacing> spacings{
    {"proportional", Spacing::proportional}, {"minimum", Spacing::minimum}, {"exact", Spacing::exact}};

using SetLook = std::function<void(Paragraph&, const json::value&)>;

template<auto Member, class Value>
void in_runs(Paragraph& paragraph, const Value& value) {
    for (auto& run : paragraph.runs)
        run.look.*Member = value;
}

void in_runs_atom(Paragraph& paragraph, document::Atom atom) {
    for (auto& run : paragraph.runs)
        run.atom = atom;
}

const std::map<std::string, SetLook, std::less<>>& looks() {
    using Chars = document::CharLook;
    static const std::map<std::string, SetLook, std::less<>> all{
        {"bold", [](Paragraph& p, const json::value& v) { in_runs<&Chars::bold>(p, v.as_bool()); }},
        {"italic", [](Paragraph& p, const json::value& v) { in_runs<&Chars::italic>(p, v.as_bool()); }},
        {"underline", [](Paragraph& p, const json::value& v) { in_runs<&Chars::underline>(p, v.as_bool()); }},
        {"size_pt",
         [](Paragraph& p, const json::value& v) { in_runs<&Chars::size_pt>(p, v.to_number<double>()); }},
        {"font", [](Paragraph& p, const json::value& v) { in_runs<&Chars::font>(p, text_of(v)); }},
        {"align", [](Paragraph& p, const json::value& v) { p.look.align = aligns.at(text_of(v)); }},
        {"first_line_mm",
         [](Paragraph& p, const json::value& v) { p.look.first_line_mm = v.to_number<double>(); }},
        {"before_pt", [](Paragraph& p, const json::value& v) { p.look.before_pt = v.to_number<double>(); }},
        {"after_pt", [](Paragraph& p, const json::value& v) { p.look.after_pt = v.to_number<double>(); }},
        {"rule_below", [](Paragraph& p, const json::value& v) { p.look.rule_below = v.as_bool(); }},
        {"drawn_mm", [](Paragraph& p, const json::value& v) { p.drawn_mm.push_back(v.to_number<double>()); }},
        {"picture", [](Paragraph& p, const json::value&) { in_runs_atom(p, document::Atom::picture); }},
        {"line", [](Paragraph& p, const json::value& v) {
             const auto& line = v.as_object();
             p.look.line = document::LineSpacing{spacings.at(text_of(line.at("mode"))),
                                                 line.at("value").to_number<double>()};
         }}};
    return all;
}

using SetPage = std::function<void(document::Page&, const json::value&)>;

template<auto Member>
SetPage length() {
    return [](document::Page& page, const json::value& value) { page.*Member = value.to_number<double>(); };
}
template<auto Member>
SetPage flag() {
    return [](document::Page& page, const json::value& value) { page.*Member = value.as_bool(); };
}

} // namespace

void change_look(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "look"))
        for (const auto& member : edit)
            if (const std::string key(member.key()); key != "look" && key != "nth")
                looks().at(key)(sheet.document.paragraphs[i], member.value());
}

void change_page(Sheet& sheet, const json::object& edit) {
    using document::Page;
    static const std::map<std::string, SetPage, std::less<>> members{
        {"width_mm", length<&Page::width_mm>()},
        {"height_mm", length<&Page::height_mm>()},
        {"top_mm", length<&Page::top_mm>()},
        {"bottom_mm", length<&Page::bottom_mm>()},
        {"left_mm", length<&Page::left_mm>()},
        {"right_mm", length<&Page::right_mm>()},
        {"number_edge_mm", length<&Page::number_edge_mm>()},
        {"number_size_pt", length<&Page::number_size_pt>()},
        {"number_shown", flag<&Page::number_shown>()},
        {"number_on_first", flag<&Page::number_on_first>()},
        {"number_in_footer", flag<&Page::number_in_footer>()},
        {"mirrored", flag<&Page::mirrored>()},
        {"restart_at", [](Page& page, const json::value& v) { page.restart_at = v.to_number<int>(); }},
        {"number_align",
         [](Page& page, const json::value& v) { page.number_align = aligns.at(text_of(v)); }}};
    for (std::size_t i = 0; i < sheet.document.pages.size(); ++i)
        if (const auto* n = edit.if_contains("nth"); n == nullptr || n->to_number<std::size_t>() == i)
            for (const auto& member : edit.at("page").as_object())
                members.at(std::string(member.key()))(sheet.document.pages[i], member.value());
}

void set_widths(Sheet& sheet, const json::object& edit) {
    auto& table = sheet.document.tables.at(edit.at("widths").to_number<std::size_t>());
    table.widths_mm = json::value_to<std::vector<double>>(edit.at("mm"));
}

void change_table(Sheet& sheet, const json::object& edit) {
    auto& table = sheet.document.tables.at(edit.at("table").to_number<std::size_t>());
    if (const auto* rows = edit.if_contains("rows"))
        table.rows = rows->to_number<int>();
    if (const auto* head = edit.if_contains("header_rows"))
        table.header_rows = head->to_number<int>();
    if (const auto* split = edit.if_contains("rows_may_split"))
        table.rows_may_split = split->as_bool();
}

void join_pages(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "same_page"))
        for (auto at = i + 1; at-- > 0;) {
            auto& paragraph = sheet.document.paragraphs[at];
            if (at < i && !paragraph.text.empty())
                break;
            paragraph.new_page.reset();
        }
}

void strip(Sheet& sheet, const json::object&) {
    sheet.document.evidence = document::Evidence::text;
    sheet.document.pages.clear();
    for (auto& paragraph : sheet.document.paragraphs) {
        paragraph.runs.clear();
        paragraph.look = {};
        if (paragraph.label_kind == document::LabelKind::automatic)
            paragraph.text = paragraph.label + " " + paragraph.text;
        paragraph.label.clear();
        paragraph.label_kind = document::LabelKind::none;
    }
}

void lay_out(Sheet& sheet, const json::object& edit) {
    sheet.document.evidence = document::Evidence::layout;
    sheet.document.sheets = edit.at("lay_out").to_number<int>();
    for (auto& paragraph : sheet.document.paragraphs)
        if (paragraph.story == "body")
            paragraph.laid = document::Laid{};
}

void place_on_sheet(Sheet& sheet, const json::object& edit) {
    const auto number = [&](const char* key, int fallback) {
        const auto* value = edit.if_contains(key);
        return value == nullptr ? fallback : value->to_number<int>();
    };
    for (const auto i : targets(sheet, edit, "laid")) {
        const int from = number("from", 1);
        sheet.document.paragraphs[i].laid = document::Laid{from, number("to", from), number("lines", 1)};
    }
}

} // namespace kehoach::test
