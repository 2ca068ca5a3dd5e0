// SPDX-License-Identifier: MPL-2.0
#include "example.hpp"

#include "plan/role.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace kehoach::test {

namespace json = boost::json;
using document::Align;
using document::Paragraph;
using document::Spacing;

namespace {

std::string text_of(const json::value& value) {
    return std::string(value.as_string());
}

std::vector<std::size_t> of_role(const Sheet& sheet, const std::string& role) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < sheet.roles.size(); ++i)
        if (plan::name(sheet.roles[i]) == role)
            found.push_back(i);
    return found;
}

/// The paragraphs an edit is about: the nth of a role, or all of it.
std::vector<std::size_t> targets(const Sheet& sheet, const json::object& edit, const char* key) {
    const auto role = text_of(edit.at(key));
    auto found = of_role(sheet, role);
    if (const auto* n = edit.if_contains("nth"))
        return {nth(sheet, role, n->to_number<std::size_t>())};
    if (found.empty())
        throw std::invalid_argument("no paragraph of role " + role);
    return found;
}

void set_text(Paragraph& paragraph, std::string text) {
    if (!paragraph.runs.empty()) {
        auto run = paragraph.runs.front();
        run.start = 0;
        run.end = text.size();
        paragraph.runs = {run};
    }
    paragraph.text = std::move(text);
}

void renumber(Sheet& sheet) {
    int index = 0;
    for (auto& paragraph : sheet.document.paragraphs)
        if (paragraph.story == "body")
            paragraph.index = index++;
}

void erase(Sheet& sheet, std::size_t at) {
    sheet.document.paragraphs.erase(sheet.document.paragraphs.begin() + static_cast<std::ptrdiff_t>(at));
    sheet.roles.erase(sheet.roles.begin() + static_cast<std::ptrdiff_t>(at));
}

void insert(Sheet& sheet, std::size_t at, Paragraph paragraph, plan::Role role) {
    sheet.document.paragraphs.insert(sheet.document.paragraphs.begin() + static_cast<std::ptrdiff_t>(at),
                                     std::move(paragraph));
    sheet.roles.insert(sheet.roles.begin() + static_cast<std::ptrdiff_t>(at), role);
}

plan::Role role_or(const json::object& edit, plan::Role fallback) {
    const auto* as = edit.if_contains("as");
    return as == nullptr ? fallback : plan::role_of(text_of(*as)).value();
}

void change_text(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "role")) {
        auto& paragraph = sheet.document.paragraphs[i];
        if (const auto* text = edit.if_contains("text")) {
            set_text(paragraph, text_of(*text));
        } else if (const auto* pair = edit.if_contains("replace")) {
            const auto from = text_of(pair->as_array().at(0));
            const auto at = paragraph.text.rfind(from);
            if (at == std::string::npos)
                throw std::invalid_argument("no " + from + " in " + paragraph.text);
            set_text(paragraph,
                     std::string(paragraph.text).replace(at, from.size(), text_of(pair->as_array().at(1))));
        } else {
            set_text(paragraph, paragraph.text + text_of(edit.at("append")));
        }
    }
}

void remove(Sheet& sheet, const json::object& edit) {
    auto at = targets(sheet, edit, "remove");
    for (auto i = at.rbegin(); i != at.rend(); ++i)
        erase(sheet, *i);
}

void duplicate(Sheet& sheet, const json::object& edit) {
    const auto at = targets(sheet, edit, "duplicate").front();
    insert(sheet, at + 1, sheet.document.paragraphs[at], sheet.roles[at]);
}

void put_beside(Sheet& sheet, const json::object& edit, const char* key, std::size_t offset) {
    const auto at = targets(sheet, edit, key).front();
    auto copy = sheet.document.paragraphs[at];
    set_text(copy, text_of(edit.at("text")));
    insert(sheet, at + offset, std::move(copy), role_or(edit, sheet.roles[at]));
}

void move(Sheet& sheet, const json::object& edit) {
    const auto from = targets(sheet, edit, "move").front();
    auto paragraph = sheet.document.paragraphs[from];
    const auto role = sheet.roles[from];
    erase(sheet, from);
    const auto to = nth(sheet, text_of(edit.at("after")), 0);
    paragraph.cell = sheet.document.paragraphs[to].cell;
    insert(sheet, to + 1, std::move(paragraph), role);
}

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

void change_look(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "look"))
        for (const auto& member : edit)
            if (const std::string key(member.key()); key != "look" && key != "nth")
                looks().at(key)(sheet.document.paragraphs[i], member.value());
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

/// Behind all others, of any story, in the look of the first.
void append(Sheet& sheet, const std::string& story, const std::string& text, plan::Role role) {
    Paragraph paragraph;
    paragraph.story = story;
    paragraph.look = sheet.document.paragraphs.front().look;
    if (const auto& runs = sheet.document.paragraphs.front().runs; !text.empty() && !runs.empty())
        paragraph.runs = {runs.front()};
    set_text(paragraph, text);
    insert(sheet, sheet.roles.size(), std::move(paragraph), role);
}

void append(Sheet& sheet, const json::object& edit) {
    append(sheet, text_of(edit.at("append_to")), text_of(edit.at("text")), role_or(edit, plan::Role::empty));
}

/// The blank paragraphs that carry a border under a line of the role go.
void take_rule_away(Sheet& sheet, const json::object& edit) {
    const auto at = targets(sheet, edit, "unruled").back() + 1;
    const auto& paragraphs = sheet.document.paragraphs;
    while (at < paragraphs.size() && paragraphs[at].text.empty() &&
           (paragraphs[at].look.rule_above.value_or(false) || paragraphs[at].look.rule_below.value_or(false)))
        erase(sheet, at);
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

/// Paragraphs of a role that begin a page begin none any more.
void join_pages(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "same_page"))
        for (auto at = i + 1; at-- > 0;) {
            auto& paragraph = sheet.document.paragraphs[at];
            if (at < i && !paragraph.text.empty())
                break;
            paragraph.new_page.reset();
        }
}

/// A bare text knows neither looks nor pages, and shows an automatic label as typed.
void strip(Sheet& sheet) {
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

/// An office that does not count a heading would count on below it.
void begin_anew_behind(document::Document& document, std::size_t heading) {
    const auto level = document.paragraphs[heading].number_level;
    const auto next = std::find_if(document.paragraphs.begin() + static_cast<std::ptrdiff_t>(heading) + 1,
                                   document.paragraphs.end(),
                                   [](const auto& paragraph) { return paragraph.number_level > 0; });
    if (next != document.paragraphs.end() && next->number_level > level)
        next->restart_numbering = true;
}

void type_labels(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "typed")) {
        auto& paragraph = sheet.document.paragraphs[i];
        const auto text = paragraph.label + " " + paragraph.text;
        begin_anew_behind(sheet.document, i);
        paragraph.label.clear();
        paragraph.label_kind = document::LabelKind::none;
        paragraph.number_level = 0;
        set_text(paragraph, text);
    }
}

void relabel(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "label")) {
        sheet.document.paragraphs[i].label = text_of(edit.at("to"));
        sheet.document.paragraphs[i].restart_numbering = true; // so that an office shows it
    }
}

/// As if pages had been laid out: all of the body on the first sheet, each paragraph on one line.
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

} // namespace

std::size_t nth(const Sheet& sheet, const std::string& role, std::size_t n) {
    const auto found = of_role(sheet, role);
    if (n >= found.size())
        throw std::invalid_argument("no paragraph " + std::to_string(n) + " of role " + role);
    return found[n];
}

void edit(Sheet& sheet, const json::object& edit) {
    if (edit.contains("role"))
        change_text(sheet, edit);
    else if (edit.contains("remove"))
        remove(sheet, edit);
    else if (edit.contains("duplicate"))
        duplicate(sheet, edit);
    else if (edit.contains("insert_after"))
        put_beside(sheet, edit, "insert_after", 1);
    else if (edit.contains("insert_before"))
        put_beside(sheet, edit, "insert_before", 0);
    else if (edit.contains("move"))
        move(sheet, edit);
    else if (edit.contains("look"))
        change_look(sheet, edit);
    else if (edit.contains("page"))
        change_page(sheet, edit);
    else if (edit.contains("evidence"))
        strip(sheet);
    else if (edit.contains("unruled"))
        take_rule_away(sheet, edit);
    else if (edit.contains("append_to"))
        append(sheet, edit);
    else if (edit.contains("widths"))
        set_widths(sheet, edit);
    else if (edit.contains("table"))
        change_table(sheet, edit);
    else if (edit.contains("same_page"))
        join_pages(sheet, edit);
    else if (edit.contains("lay_out"))
        lay_out(sheet, edit);
    else if (edit.contains("laid"))
        place_on_sheet(sheet, edit);
    else if (edit.contains("typed"))
        type_labels(sheet, edit);
    else if (edit.contains("label"))
        relabel(sheet, edit);
    else
        throw std::invalid_argument("unknown edit " + json::serialize(edit));
    renumber(sheet);
}

} // namespace kehoach::test
