// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>

namespace kehoach::rules {

namespace {

using document::Leavings;

std::string count_of(std::size_t count) {
    return std::to_string(count);
}

/// The line of a paragraph in which byte `at` of its stored text stands.
std::optional<std::size_t> line_of(const Subject& subject, std::size_t paragraph, std::size_t at) {
    const auto& lines = subject.plan.lines;
    const auto first = std::ranges::lower_bound(lines, paragraph, {}, &plan::Line::paragraph);
    std::optional<std::size_t> found;
    for (auto line = first; line != lines.end() && line->paragraph == paragraph; ++line)
        if (line->start <= at)
            found = static_cast<std::size_t>(line - lines.begin());
    return found;
}

Outcome highlighted(const Subject& subject) {
    std::vector<Hit> hits;
    for (const auto& marked : subject.document.leavings.highlighted) {
        const auto line = line_of(subject, marked.paragraph, marked.start);
        if (!line || is_enough(hits))
            continue;
        const auto& paragraph = subject.document.paragraphs[marked.paragraph];
        auto hit = hit_at(subject, whole(subject, *line),
                          {{"found", paragraph.text.substr(marked.start, marked.end - marked.start)}});
        hits.push_back(std::move(hit));
    }
    return met_without(std::move(hits));
}

Outcome changes(const Subject& subject) {
    const int count = subject.document.leavings.changes;
    if (count == 0)
        return {};
    return met_without({hit_absent({{"found", std::to_string(count)}})});
}

Outcome comments(const Subject& subject) {
    std::string last;
    std::size_t count = 0;
    for (const auto& paragraph : subject.document.paragraphs)
        if (paragraph.story.starts_with("comment:") && paragraph.story != last) {
            last = paragraph.story;
            ++count;
        }
    return count == 0 ? Outcome{} : met_without({hit_absent({{"found", count_of(count)}})});
}

/// What the paper says and sends to, without tones: properties are often typed so.
std::string bare_text(const Subject& subject) {
    std::string all;
    for (const auto& line : subject.plan.lines)
        all += text::bare(text::fold(line.text.text)) + "\n";
    return all;
}

/// A file copied from another office's often has that office as its author; people's names tell nothing, who
/// types and who corrects are two in most offices.
Outcome author(const Subject& subject, const text::Pattern& place) {
    const auto& file = subject.document.leavings;
    for (const auto& name : {file.author, file.changed_by}) {
        const auto found = place.find(name);
        if (!found)
            continue;
        const auto of = text::bare(text::fold(
            std::string_view(name).substr((*found)[1].start, (*found)[1].end - (*found)[1].start)));
        if (bare_text(subject).find(of) == std::string::npos)
            return met_without({hit_absent({{"found", name}})});
    }
    return {};
}

} // namespace

Test make_left_in_file(Parameters& parameters) {
    const auto check = parameters.one_of("check", {"highlighted", "changes", "comments", "author"});
    const auto place = check == "author" ? parameters.pattern("place") : std::optional<text::Pattern>();
    return [=](const Subject& subject) -> Outcome {
        // Nothing at all of the file was read: it is not said that nothing was left.
        if (check != "comments" && subject.document.leavings == document::Leavings())
            return not_applicable();
        if (check == "highlighted")
            return highlighted(subject);
        if (check == "changes")
            return changes(subject);
        return check == "comments" ? comments(subject) : author(subject, *place);
    };
}

} // namespace kehoach::rules
