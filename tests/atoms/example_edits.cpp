// SPDX-License-Identifier: MPL-2.0
#include "example_edits.hpp"

#include "plan/role.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace kehoach::test {

namespace json = boost::json;
using document::Paragraph;

namespace {

std::vector<std::size_t> of_role(const Sheet& sheet, const std::string& role) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < sheet.roles.size(); ++i)
        if (plan::name(sheet.roles[i]) == role)
            found.push_back(i);
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

void put_behind(Sheet& sheet, const json::object& edit) {
    put_beside(sheet, edit, "insert_after", 1);
}

void put_before(Sheet& sheet, const json::object& edit) {
    put_beside(sheet, edit, "insert_before", 0);
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

/// Behind all others, of any story, in the look of the first.
void append(Sheet& sheet, const json::object& edit) {
    const auto text = text_of(edit.at("text"));
    Paragraph paragraph;
    paragraph.story = text_of(edit.at("append_to"));
    paragraph.look = sheet.document.paragraphs.front().look;
    if (const auto& runs = sheet.document.paragraphs.front().runs; !text.empty() && !runs.empty())
        paragraph.runs = {runs.front()};
    set_text(paragraph, text);
    insert(sheet, sheet.roles.size(), std::move(paragraph), role_or(edit, plan::Role::empty));
}

/// The blank paragraphs that carry a border under a line of the role go.
void take_rule_away(Sheet& sheet, const json::object& edit) {
    const auto at = targets(sheet, edit, "unruled").back() + 1;
    const auto& paragraphs = sheet.document.paragraphs;
    while (at < paragraphs.size() && paragraphs[at].text.empty() &&
           (paragraphs[at].look.rule_above.value_or(false) || paragraphs[at].look.rule_below.value_or(false)))
        erase(sheet, at);
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

/// Properties of the file, and how many changes are recorded in it.
void set_file(Sheet& sheet, const json::object& edit) {
    auto& file = sheet.document.leavings;
    for (const auto& [key, value] : edit.at("file").as_object()) {
        if (key == "changes")
            file.changes = value.to_number<int>();
        else
            (key == "title" ? file.title : key == "author" ? file.author : file.changed_by) = text_of(value);
    }
}

void highlight(Sheet& sheet, const json::object& edit) {
    for (const auto i : targets(sheet, edit, "highlight"))
        sheet.document.leavings.highlighted.push_back({i, 0, sheet.document.paragraphs[i].text.size()});
}

/// Every kind of edit by the member that tells it, the first that is there.
using Edit = void (*)(Sheet&, const json::object&);
constexpr std::array<std::pair<const char*, Edit>, 20> kinds{{{"role", change_text},
                                                              {"remove", remove},
                                                              {"duplicate", duplicate},
                                                              {"insert_after", put_behind},
                                                              {"insert_before", put_before},
                                                              {"move", move},
                                                              {"look", change_look},
                                                              {"page", change_page},
                                                              {"evidence", strip},
                                                              {"unruled", take_rule_away},
                                                              {"append_to", append},
                                                              {"widths", set_widths},
                                                              {"table", change_table},
                                                              {"same_page", join_pages},
                                                              {"lay_out", lay_out},
                                                              {"laid", place_on_sheet},
                                                              {"typed", type_labels},
                                                              {"label", relabel},
                                                              {"file", set_file},
                                                              {"highlight", highlight}}};

} // namespace

std::string text_of(const json::value& value) {
    return std::string(value.as_string());
}

std::vector<std::size_t> targets(const Sheet& sheet, const json::object& edit, const char* key) {
    const auto role = text_of(edit.at(key));
    auto found = of_role(sheet, role);
    if (const auto* n = edit.if_contains("nth"))
        return {nth(sheet, role, n->to_number<std::size_t>())};
    if (found.empty())
        throw std::invalid_argument("no paragraph of role " + role);
    return found;
}

std::size_t nth(const Sheet& sheet, const std::string& role, std::size_t n) {
    const auto found = of_role(sheet, role);
    if (n >= found.size())
        throw std::invalid_argument("no paragraph " + std::to_string(n) + " of role " + role);
    return found[n];
}

void edit(Sheet& sheet, const json::object& edit) {
    const auto known =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return edit.contains(kind.first); });
    if (known == kinds.end())
        throw std::invalid_argument("unknown edit " + json::serialize(edit));
    known->second(sheet, edit);
    renumber(sheet);
}

} // namespace kehoach::test
