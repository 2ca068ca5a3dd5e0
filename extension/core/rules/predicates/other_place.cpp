// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::rules {

namespace {

/// "XÃ NẬM HƯƠNG" as level and name, folded: what the letterhead calls the office's own.
using OwnPlaces = std::map<std::string, std::string, std::less<>>;

std::string_view group(const text::Pattern::Match& match, std::size_t n, std::string_view text) {
    return text.substr(match[n].start, match[n].end - match[n].start);
}

/// The last place in each line of the letterhead: what stands before it is the kind of the body.
void add_places(const std::vector<plan::Fact>& lines, const text::Pattern& place, OwnPlaces& own) {
    std::string all;
    for (const auto& line : lines)
        all += (all.empty() ? "" : " ") + line.value;
    for (std::size_t from = 0; from < all.size();) {
        const auto match = place.find(all, from);
        if (!match)
            return;
        own.insert_or_assign(text::fold(group(*match, 1, all)), text::fold(all.substr((*match)[2].start)));
        from = (*match)[1].end;
    }
}

OwnPlaces own_places(const Subject& subject, const text::Pattern& place) {
    OwnPlaces own;
    add_places(subject.plan.components.issuer_parent, place, own);
    add_places(subject.plan.components.issuer, place, own);
    return own;
}

bool begins_with(std::string_view text, std::string_view words) {
    return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

/// One of the two may be written longer: "NẬM HƯƠNG NĂM 2026".
bool same_name(std::string_view a, std::string_view b) {
    return begins_with(a, b) || begins_with(b, a);
}

/// A name that is told by its letters: Nậm Hương. In capitals only provinces can be told from other words.
std::string told_name(std::string_view words, const profile::Terms& provinces) {
    if (!text::is_capitals(words))
        return std::string(words);
    for (const auto& province : provinces)
        if (begins_with(text::fold(words), text::fold(province.is)))
            return std::string(words.substr(0, province.is.size()));
    return {};
}

/// Whether the text itself speaks of a place, or sends the paper there. Read when first asked.
class Spoken {
public:
    explicit Spoken(const Subject& subject) : subject_(subject) {}

    bool of(const std::string& name) {
        const auto [known, fresh] = told_.try_emplace(text::fold(name), true);
        if (fresh && told_.size() <= most_names)
            known->second = text().find(known->first) != std::string::npos;
        return known->second;
    }

private:
    static constexpr std::size_t most_names = 200; ///< of more nobody would make sense

    const std::string& text() {
        if (text_.empty())
            for (const auto& line : subject_.plan.lines)
                if (line.part == "main" && (plan::is_body(line.role) || plan::is_recipients(line.role)))
                    text_ += text::fold(line.text.text) + "\n";
        return text_;
    }

    const Subject& subject_;
    std::string text_;
    std::map<std::string, bool> told_;
};

} // namespace

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
                from = (*match)[1].end;
                const auto known = own.find(text::fold(group(*match, 1, text)));
                const auto name = told_name(group(*match, 2, text), provinces);
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
