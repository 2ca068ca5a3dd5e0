// SPDX-License-Identifier: MPL-2.0
// A dash typed behind the dash that the list, or the hand, has put there already: - - Số hộ tham gia.
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

namespace kehoach::rules {

namespace {

/// Shown before the words, not typed.
bool has_dash_of_list(const plan::Line& line) {
    return line.label_kind == document::LabelKind::automatic && line.label &&
           line.label->marker == grammar::Marker::dash;
}

/// Up to where dashes stand, and up to where they should; nothing where none is one too many.
struct Dashes {
    std::size_t kept = 0, end = 0; ///< bytes
};
std::optional<Dashes> too_many(std::string_view words, const text::Pattern& dash, bool of_list) {
    Dashes found;
    std::size_t count = of_list ? 1 : 0;
    while (const auto match = dash.find(words.substr(found.end))) {
        if (match->front().end == 0) // the pattern of a pack matches where nothing is
            break;
        found.end += match->front().end;
        if (++count == 1)
            found.kept = found.end;
    }
    return count > 1 ? std::optional(found) : std::nullopt;
}

} // namespace

Test make_doubled_dash(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto dash = parameters.pattern("dash").value_or(text::Pattern("(*FAIL)"));
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const auto& line = subject.plan.lines[i];
            const auto at = whole(subject, i);
            const auto found = too_many(words_at(subject, at), dash, has_dash_of_list(line));
            if (!found || is_enough(hits))
                continue;
            auto hit = hit_at(subject, {i, at.start, at.start + found->end});
            replace(subject, hit, {i, at.start + found->kept, at.start + found->end}, "");
            hits.push_back(std::move(hit));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
