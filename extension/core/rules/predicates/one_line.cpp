// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/drawn_line.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

enum class Fits { surely, surely_not, cannot_tell };

/// As laid out. A paragraph of several lines does not tell which of them is broken.
Fits laid(const document::Paragraph& paragraph) {
    if (!paragraph.laid || paragraph.laid->lines == 0)
        return Fits::cannot_tell;
    const auto own = 1 + std::count(paragraph.text.begin(), paragraph.text.end(), '\n');
    if (paragraph.laid->lines <= own)
        return Fits::surely;
    return own == 1 ? Fits::surely_not : Fits::cannot_tell;
}

/// Where pages are not laid out, the width of the text is estimated, and what a cell keeps free at its
/// sides is not known.
Fits fits(const Subject& subject, std::size_t line) {
    const auto as_laid = laid(subject.document.paragraphs[subject.plan.lines[line].paragraph]);
    if (as_laid != Fits::cannot_tell)
        return as_laid;
    constexpr double estimate = 1.02, cell_sides_mm = 2;
    const auto text = width_of(subject, line);
    const auto room = room_mm(subject, subject.plan.lines[line].paragraph);
    if (!text || !room)
        return Fits::cannot_tell;
    if (*text > *room * estimate)
        return Fits::surely_not;
    return *text * estimate < *room - cell_sides_mm ? Fits::surely : Fits::cannot_tell;
}

} // namespace

Test make_one_line(Parameters& parameters) {
    const auto scope = parameters.scope();
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = select(scope, subject);
        if (lines.empty())
            return not_applicable();
        std::vector<Hit> hits;
        bool known = true;
        for (const auto i : lines) {
            const auto verdict = fits(subject, i);
            known = known && verdict != Fits::cannot_tell;
            const auto span = whole(subject, i);
            if (verdict == Fits::surely_not)
                hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
        }
        return hits.empty() && !known ? cannot_tell() : met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
