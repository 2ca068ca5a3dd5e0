// SPDX-License-Identifier: MPL-2.0
#include "plan/report.hpp"

#include "plan/sentences.hpp"
#include "text/braces.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

const char* const hint_style_name = "KH Gợi ý";

namespace {

constexpr const char* hint_key = "hint";
/// Of the style that composing gives to the text.
constexpr const char* text_style_name = "KH Nội dung";
constexpr std::string_view report_type = "Báo cáo";

/// "Báo cáo = BC": the code of a report under the profile.
std::string report_code(const profile::Profile& profile) {
    for (const auto& line : profile.texts("doc_type.codes"))
        if (const auto sign = line.find(" = "); sign != std::string::npos && line.starts_with(report_type))
            return line.substr(sign + 3);
    return {};
}

/// The values of the profile for a report.
void make_it_a_report(profile::Profile& profile) {
    auto code = profile.value("doc_type.code"), name = profile.value("doc_type.text");
    code.text = report_code(profile);
    name.text = text::upper(report_type);
    profile.set(std::move(code));
    profile.set(std::move(name));
}

/// Where figures belong: under the first heading that speaks of results, else under the first one.
Item* place_of_figures(std::vector<Item>& items) {
    for (auto& item : items) {
        if (item.kind != Item::Kind::heading)
            continue;
        const auto words = text::fold(item.text);
        if (words.find("kết quả") != std::string::npos || words.find("số liệu") != std::string::npos)
            return &item;
    }
    return items.empty() ? nullptr : &items.front();
}

/// A place for a figure, and the bookmark that ties it to its form.
struct Figure {
    std::string words, bookmark;
};

std::vector<Figure> figures_of(const std::vector<form::FormSpec>& forms, const std::string& pattern) {
    std::vector<Figure> figures;
    for (std::size_t form = 0; form < forms.size(); ++form) {
        const auto& spec = forms[form];
        // The first column only names the rows.
        for (std::size_t column = 1; column < spec.columns.size(); ++column) {
            figures.push_back({text::filled(pattern, {{"column", spec.columns[column].title},
                                                      {"form", spec.code.empty() ? spec.title : spec.code}}),
                               "kehoach_figure_" + std::to_string(form + 1) + "_" + std::to_string(column)});
        }
    }
    return figures;
}

/// The title of a numbered item, and what it explains: behind a colon, in brackets at its end, or in the
/// sentences that follow the first.
struct Titled {
    std::string title, explained;
};

std::string without_marks(std::string_view words) {
    constexpr std::string_view marks = ".;,:";
    while (!words.empty() && (marks.find(words.back()) != std::string_view::npos || words.back() == ' '))
        words.remove_suffix(1);
    return std::string(text::trim(words));
}

Titled titled(const std::string& words) {
    constexpr std::size_t longest_title = 150; // bytes; a colon behind more than that ends no title
    const auto sentences = sentences_of(words);
    const std::string_view first = sentences.empty()
                                       ? std::string_view(words)
                                       : std::string_view(words).substr(0, sentences.front().end);
    const auto rest = text::trim(std::string_view(words).substr(first.size()));
    auto cut = first.find(": ");
    if (cut == std::string_view::npos || cut > longest_title)
        cut = without_marks(first).ends_with(')') ? first.rfind(" (") : std::string_view::npos;
    if (cut == std::string_view::npos)
        return {without_marks(first), std::string(rest)};
    std::string explained(text::trim(first.substr(cut + 1)));
    if (first[cut] == ' ') // the brackets go
        explained = without_marks(explained).substr(1, without_marks(explained).size() - 2);
    if (!rest.empty())
        explained += " " + std::string(rest);
    return {without_marks(first.substr(0, cut)), std::move(explained)};
}

Item hint_of(const std::string& words, const std::string& pattern) {
    return {Item::Kind::paragraph, text::filled(pattern, {{"hint", words}}), {}};
}

/// What has a number is a heading; what explains it becomes a hint.
std::vector<Item> as_hints(const std::vector<Item>& items, const std::string& pattern) {
    std::vector<Item> made;
    for (const auto& item : items) {
        auto below = as_hints(item.items, pattern);
        if (item.kind == Item::Kind::heading) {
            made.push_back({item.kind, item.text, std::move(below)});
        } else if (item.kind == Item::Kind::numbered) {
            auto [title, explained] = titled(item.text);
            if (!explained.empty())
                below.insert(below.begin(), hint_of(explained, pattern));
            made.push_back({Item::Kind::heading, std::move(title), std::move(below)});
        } else {
            made.push_back(hint_of(item.text, pattern));
            made.back().items = std::move(below);
        }
    }
    return made;
}

/// The report's own name stands above its subject already.
std::string without_type(const std::string& subject) {
    const auto folded = text::fold(subject);
    const auto name = text::fold(report_type);
    if (!folded.starts_with(name + " ") && !folded.starts_with(name + ":"))
        return subject;
    // Both ways of writing the words are of one length.
    auto rest = text::trim(std::string_view(subject).substr(report_type.size()));
    while (rest.starts_with(':'))
        rest = text::trim(rest.substr(1));
    return std::string(rest);
}

PlanSpec spec_of(const ReportOutline& outline, const std::string& citation, const IssuingOffice& ours,
                 const ReportWords& words) {
    auto spec = begin_plan(ours);
    const auto subject = outline.subject.empty() ? words.subject : without_type(outline.subject);
    spec.subject = text::with_capital_first(text::filled(subject, {{"citation", citation}}));
    spec.preamble =
        text::filled(words.preamble, {{"citation", citation},
                                      {"issuer", ours.issuer_in_text.empty() ? "………" : ours.issuer_in_text}});
    spec.sections = as_hints(outline.items, words.hint);
    return spec;
}

void make_hint_style(document::Document& document) {
    const auto text = std::find_if(document.styles.begin(), document.styles.end(),
                                   [](const document::Style& one) { return one.key == "paragraph"; });
    auto style = *text;
    style.key = hint_key;
    style.name = hint_style_name;
    style.chars.italic = true;
    document.styles.push_back(std::move(style));
}

/// The mark that ends a text does not end a hint.
void mark_hint(document::Paragraph& paragraph, char last) {
    paragraph.style = hint_key;
    paragraph.text.erase(paragraph.text.rfind(last) + 1);
    for (auto& run : paragraph.runs)
        run.end = std::min(run.end, paragraph.text.size());
    for (auto& run : paragraph.runs)
        run.look.italic = true;
}

bool is_hint(const document::Paragraph& paragraph) {
    return paragraph.style == hint_style_name || paragraph.style == hint_key;
}

/// Whether a heading, a table or the end follows the hint: without it there would be nowhere to write.
bool is_the_only_text(const std::vector<document::Paragraph>& all, std::size_t hint) {
    const auto next = hint + 1;
    if (next < all.size() && all[next].story == all[hint].story && !all[next].cell &&
        all[next].outline_level == 0)
        return false;
    auto above = hint;
    while (above > 0 && is_hint(all[above]))
        --above;
    return all[above].outline_level > 0;
}

} // namespace

Composed compose_report(const ReportOutline& outline, const std::vector<form::FormSpec>& forms,
                        const std::string& citation, const IssuingOffice& ours, profile::Profile profile,
                        const ReportWords& words) {
    make_it_a_report(profile);
    auto spec = spec_of(outline, citation, ours, words);
    const auto figures = figures_of(forms, words.figure);
    if (auto* const place = place_of_figures(spec.sections))
        for (const auto& figure : figures)
            place->items.push_back({Item::Kind::bullet, figure.words, {}});
    auto made = compose(spec, profile);
    make_hint_style(made.document);
    auto figure = figures.begin();
    for (std::size_t i = 0; i < made.roles.size(); ++i) {
        if (made.roles[i] == Role::paragraph)
            mark_hint(made.document.paragraphs[i], words.hint.back());
        else if (made.roles[i] == Role::bullet && figure != figures.end())
            made.document.paragraphs[i].bookmark = figure++->bookmark;
    }
    return made;
}

std::vector<document::Edit> remove_hints(const document::Document& document) {
    std::vector<document::Edit> edits;
    const auto& all = document.paragraphs;
    for (auto at = all.size(); at-- > 0;) {
        if (!is_hint(all[at]))
            continue;
        document::Edit edit;
        edit.place = {all[at].story, all[at].index, 0, 0, all[at].text.size(), all[at].text};
        edit.before = all[at].text;
        const bool stays = is_the_only_text(all, at);
        if (!stays)
            edit.kind = document::Edit::Kind::remove_paragraph;
        edits.push_back(edit);
        if (stays) {
            edit.kind = document::Edit::Kind::paragraph_look;
            edit.style = text_style_name;
            edit.place = {all[at].story, all[at].index, 0, 0, 0, {}};
            edits.push_back(std::move(edit));
        }
    }
    return edits;
}

} // namespace kehoach::plan
