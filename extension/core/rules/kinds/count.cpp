// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"
#include "text/words.hpp"

#include <map>
#include <utility>

namespace kehoach::rules {

namespace {

void remove(const Subject& subject, std::size_t line, Hit& hit) {
    const auto& at = subject.plan.lines[line];
    const auto& paragraph = subject.document.paragraphs[at.paragraph];
    // One line of several, or a cell's only paragraph, cannot go as a paragraph.
    if (at.line > 0 || paragraph.text.find('\n') != std::string::npos || paragraph.cell)
        return;
    document::Edit edit;
    edit.kind = document::Edit::Kind::remove_paragraph;
    edit.place = hit.place;
    edit.before = hit.before = at.text.text;
    hit.edits.push_back(std::move(edit));
}

} // namespace

// Counted within a part: a joint plan or an appendix signed by itself has its own.
Test make_count(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto most = static_cast<std::size_t>(parameters.whole_or("most", 1));
    const bool alike = parameters.flag_or("same_text", false);
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = select(scope, subject);
        if (lines.empty())
            return not_applicable();
        std::map<std::pair<std::string, std::string>, std::size_t> seen;
        std::vector<Hit> hits;
        for (const auto i : lines) {
            const auto span = whole(subject, i);
            const std::string found(words_at(subject, span));
            if (++seen[{subject.plan.lines[i].part, alike ? text::fold(found) : ""}] <= most)
                continue;
            auto hit = hit_at(subject, span, {{"found", found}});
            if (alike)
                remove(subject, i, hit);
            hits.push_back(std::move(hit));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
