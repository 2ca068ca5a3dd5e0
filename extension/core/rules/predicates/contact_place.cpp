// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/dominant.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

/// Pages on which contact data may stand, as far as a text tells without being laid out.
enum class PageOf { first, last, unknown };

/// The line behind which only the last page of the main text goes on. Contact data may be read as part of
/// the ending they stand under.
std::size_t end_of_text(const text::Pattern& words, const Subject& subject) {
    const auto& lines = subject.plan.lines;
    for (auto i = lines.size(); i-- > 0;)
        if (lines[i].part == "main" && plan::is_ending(lines[i].role) && !words.find(lines[i].text.text))
            return i;
    return lines.size();
}

/// A first page with a foot of its own: there are others.
PageOf page_of(const Subject& subject, std::size_t line, std::size_t text_end) {
    const auto& story = subject.document.paragraphs[subject.plan.lines[line].paragraph].story;
    if (story.starts_with("footer:") && story.ends_with(":first"))
        return PageOf::first;
    return story == "body" && line > text_end && subject.plan.lines[line].part == "main" ? PageOf::last
                                                                                         : PageOf::unknown;
}

} // namespace

// Data without a role of their own: they are known by their words.
Test make_contact_place(Parameters& parameters) {
    const auto words = parameters.pattern("words");
    const bool place = parameters.one_of("check", {"place", "italic"}) == "place";
    const auto key = parameters.value("value");
    return [=](const Subject& subject) -> Outcome {
        const auto& wanted = subject.profile.text(key);
        const auto text_end = end_of_text(*words, subject);
        std::vector<Hit> hits;
        bool any = false;
        for (std::size_t i = 0; i < subject.plan.lines.size(); ++i) {
            const auto page = page_of(subject, i, text_end);
            if (page == PageOf::unknown || !words->find(subject.plan.lines[i].text.text))
                continue;
            any = true;
            const bool right = place ? (page == PageOf::first) == (wanted == "first")
                                     : !dominant(subject, i, &document::CharLook::italic).value_or(false);
            const auto span = whole(subject, i);
            if (!right)
                hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
