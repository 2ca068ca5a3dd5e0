// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

using document::Paragraph;

namespace {

bool is_prose(const plan::Line& line) {
    return plan::is_body(line.role) && line.role < plan::Role::table_header;
}

/// Nothing stands in it, hangs on it or begins with it.
bool is_blank(const Paragraph& paragraph) {
    const auto& look = paragraph.look;
    return text::trim(paragraph.text).empty() && paragraph.runs.size() <= 1 && paragraph.drawn_mm.empty() &&
           !paragraph.cell && !paragraph.new_page && paragraph.story == "body" && paragraph.label.empty() &&
           !look.rule_above.value_or(false) && !look.rule_below.value_or(false) &&
           std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [](const document::Run& run) { return run.atom == document::Atom::none; });
}

/// Lines of blank paragraphs that follow each other, and the lines around them.
struct Gap {
    std::size_t first = 0, end = 0; ///< lines
};

std::vector<Gap> gaps(const Subject& subject) {
    const auto& lines = subject.plan.lines;
    const auto blank = [&](std::size_t i) {
        return is_blank(subject.document.paragraphs[lines[i].paragraph]);
    };
    std::vector<Gap> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!blank(i))
            continue;
        const auto first = i;
        while (i < lines.size() && blank(i))
            ++i;
        found.push_back({first, i});
    }
    return found;
}

Hit removal(const Subject& subject, std::size_t line) {
    auto hit = hit_at(subject, whole(subject, line));
    document::Edit edit;
    edit.kind = document::Edit::Kind::remove_paragraph;
    edit.place = hit.place;
    hit.edits.push_back(std::move(edit));
    return hit;
}

/// A blank line between two paragraphs of the text does the work of a gap.
std::vector<Hit> between(const Subject& subject) {
    const auto& lines = subject.plan.lines;
    std::vector<Hit> hits;
    for (const auto& gap : gaps(subject)) {
        if (gap.first == 0 || gap.end == lines.size())
            continue;
        const auto& before = lines[gap.first - 1];
        const auto& after = lines[gap.end];
        const bool text = is_prose(before) && is_prose(after) && before.part == after.part &&
                          !subject.document.paragraphs[before.paragraph].cell &&
                          !subject.document.paragraphs[after.paragraph].cell &&
                          !subject.document.paragraphs[after.paragraph].new_page;
        for (auto i = gap.first; text && i < gap.end; ++i)
            hits.push_back(removal(subject, i));
    }
    return hits;
}

/// So many at the end of the document, or before a page that begins anyway, make an empty page.
std::vector<Hit> trailing(const Subject& subject, std::size_t from) {
    const auto& lines = subject.plan.lines;
    std::vector<Hit> hits;
    for (const auto& gap : gaps(subject)) {
        const bool last = gap.end == lines.size() ||
                          subject.document.paragraphs[lines[gap.end].paragraph].story != "body" ||
                          subject.document.paragraphs[lines[gap.end].paragraph].new_page;
        if (last && gap.first > 0 && gap.end - gap.first >= from)
            hits.push_back(
                hit_at(subject, whole(subject, gap.first), {{"found", std::to_string(gap.end - gap.first)}}));
    }
    return hits;
}

/// A line break inside a paragraph of the text.
std::vector<Hit> broken(const Subject& subject) {
    const auto& lines = subject.plan.lines;
    std::vector<Hit> hits;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const bool goes_on = lines[i].paragraph == lines[i - 1].paragraph && is_prose(lines[i]) &&
                             is_prose(lines[i - 1]) && !text::trim(lines[i].text.text).empty();
        const auto& paragraph = subject.document.paragraphs[lines[i].paragraph];
        if (goes_on && !paragraph.cell && paragraph.story == "body")
            hits.push_back(hit_at(subject, whole(subject, i)));
    }
    return hits;
}

} // namespace

Test make_blank_paragraphs(Parameters& parameters) {
    const auto check = parameters.one_of("check", {"between", "trailing", "line-break"});
    const auto from = static_cast<std::size_t>(parameters.whole_or("from", 1));
    return [=](const Subject& subject) -> Outcome {
        if (check == "between")
            return met_without(between(subject));
        return met_without(check == "trailing" ? trailing(subject, from) : broken(subject));
    };
}

} // namespace kehoach::rules
