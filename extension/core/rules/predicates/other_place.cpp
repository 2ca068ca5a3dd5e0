// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/own_places.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::rules {

// A commune's papers are dated in the commune, and so are those of its branches and schools since there are
// no districts any more; many offices of other levels sit in a town of another name.
Test make_place_other(Parameters& parameters) {
    const auto commune = parameters.pattern("commune");
    const auto level = parameters.pattern("level");
    const auto provinces = parameters.terms("provinces");
    const auto former = parameters.terms("former");
    const auto since = grammar::parse_iso(parameters.text("below_since"));
    if (!since)
        parameters.fault("below_since", "data.expected.iso_day");
    return [=](const Subject& subject) -> Outcome {
        const auto& known = subject.plan.components;
        if (!known.place || known.issuer.empty())
            return not_applicable();
        const bool below = known.date && *since <= known.date->date.date;
        const Span span{known.place->line, known.place->start, known.place->end};
        const std::string place(text::trim(words_at(subject, span)));
        OwnPlaces own;
        add_places(known.issuer, *commune, own);
        const bool of_parent = own.empty() && below;
        if (of_parent)
            add_places(known.issuer_parent, *commune, own);
        if (own.empty() || place.empty() || level->find(place))
            return not_applicable();
        const auto is_province = [&](const profile::Term& term) {
            return text::same_wording(term.is, place);
        };
        std::string letterhead;
        for (const auto* lines : {&known.issuer_parent, &known.issuer})
            for (const auto& line : *lines)
                letterhead += text::fold(line.value) + " ";
        const auto bare = commune->find(place) ? place.substr((*commune->find(place))[2].start) : place;
        if (letterhead.find(text::fold(bare)) != std::string::npos ||
            std::ranges::any_of(provinces, is_province) || std::ranges::any_of(former, is_province))
            return {};
        return met_without(
            {hit_at(subject, span,
                    {{"found", place},
                     {"expected", (of_parent ? known.issuer_parent : known.issuer).back().value}})});
    };
}

// A place of our own level that the letterhead and the text do not know.
Test make_title_place(Parameters& parameters) {
    const auto place = parameters.pattern("place"), history = parameters.pattern("history");
    const auto provinces = parameters.terms("provinces");
    const auto scope = parameters.scope();
    return [=](const Subject& subject) -> Outcome {
        const auto own = own_places(subject, *place);
        if (own.empty())
            return not_applicable();
        Spoken spoken(subject);
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            for (std::size_t from = 0; from < text.size() && !is_enough(hits);) {
                const auto match = place->find(text, from);
                if (!match)
                    break;
                from = text::behind(*match, 1);
                const auto known = own.find(text::fold(group_of(*match, 1, text)));
                const auto name = told_name(group_of(*match, 2, text), provinces);
                if (known == own.end() || name.empty() || same_name(text::fold(name), known->second) ||
                    spoken.of(name) || history->find(text))
                    continue;
                const auto start = (*match)[1].start, end = (*match)[2].start + name.size();
                hits.push_back(hit_at(subject, {i, start, end},
                                      {{"found", std::string(text.substr(start, end - start))}}));
            }
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
