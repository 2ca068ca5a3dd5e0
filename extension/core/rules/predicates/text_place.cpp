// SPDX-License-Identifier: MPL-2.0
// A sentence gives our own affairs another place of our own level: what a copied file kept.
#include "plan/known_facts.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/home.hpp"
#include "rules/predicates/own_places.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/phrases.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace kehoach::rules {

namespace {

/// What the rule knows: patterns end where the place begins.
struct Words {
    text::Pattern place;              ///< level and name
    text::Pattern ours;               ///< before a place that can only be ours
    text::Pattern apart;              ///< before or behind one that may well be another
    text::Pattern named;              ///< before a province whose name something else bears
    text::Pattern with;               ///< right behind one that is only asked to help
    std::vector<std::string> persons; ///< provinces that are named like a person, folded
    Country country;
    std::size_t levels = 0;
    text::Phrases signs; ///< so many levels first, then names of provinces
};

/// A place named in a line, with the name in its own letters.
struct Named {
    std::size_t start = 0, end = 0;
    std::string level, name; ///< level folded; empty: only the name of a province stands there
};

/// A school, a street, a person, or a place with its level bears the name of the province.
bool is_name_of_else(const Words& words, std::string_view text, const Named& one,
                     const std::vector<Named>& found) {
    const auto behind = text.substr(one.end);
    return std::ranges::any_of(found, [&](const Named& known) { return known.end == one.end; }) ||
           std::ranges::count(words.persons, text::fold(one.name)) != 0 ||
           (behind.starts_with(" ") && text::starts_capital(behind.substr(1))) ||
           words.named.find(text.substr(0, one.start));
}

/// Only where a level stands before a capital is it looked at closely. A province may stand without its
/// level: "Trang thông tin điện tử Sở Công Thương Kiên Giang".
std::vector<Named> places_in(const Words& words, std::string_view text, text::Breaks breaks) {
    std::vector<Named> found, provinces;
    bool any = false;
    for (const auto& one : words.signs.find(text, breaks)) {
        const auto next = std::min(text.find_first_not_of(' ', one.end), text.size());
        if (one.phrase < words.levels)
            any = any || text::starts_capital(text.substr(next));
        else if (text::starts_capital(text.substr(one.start)))
            provinces.push_back(
                {one.start, one.end, {}, std::string(text.substr(one.start, one.end - one.start))});
    }
    if (any)
        for (auto match = words.place.find(text); match;
             match = words.place.find(text, text::behind(*match))) {
            const std::string name(group_of(*match, 2, text));
            if (!text::is_capitals(name))
                found.push_back(
                    {(*match)[1].start, (*match)[2].end, text::fold(group_of(*match, 1, text)), name});
        }
    std::erase_if(provinces, [&](const Named& one) { return is_name_of_else(words, text, one, found); });
    found.insert(found.end(), provinces.begin(), provinces.end());
    return found;
}

/// Of the sentence in which a place stands, what is before it.
std::string_view before_in_sentence(std::string_view text, std::size_t start) {
    constexpr std::size_t farthest = 240;
    auto before = text::last_bytes(text.substr(0, start), farthest);
    for (const std::string_view stop : {". ", "; "})
        if (const auto at = before.rfind(stop); at != std::string_view::npos)
            before.remove_prefix(at + stop.size());
    return before;
}

std::string_view behind_in_sentence(std::string_view text, std::size_t end) {
    constexpr std::size_t farthest = 80; // no further: a line may be long
    const auto behind = text::first_bytes(text.substr(end), farthest);
    return behind.substr(0, behind.find_first_of(".;"));
}

/// What one plan calls its own, and how often it speaks of what.
class Places {
public:
    Places(const Words& words, const Subject& subject)
        : words_(words), subject_(subject), home_(words.country, subject, words.place) {}

    bool known() const { return home_.known(); }

    bool is_strange(std::string_view text, const Named& named) {
        const auto own = own_of(named);
        if (!own)
            return false;
        const auto before = before_in_sentence(text, named.start);
        const auto behind = behind_in_sentence(text, named.end);
        const auto names_ours = [&](std::string_view words) {
            return text::fold(words).find(*own) != std::string::npos;
        };
        return words_.ours.find(before) && !words_.apart.find(before) && !words_.apart.find(behind) &&
               !words_.with.find(behind) && !names_ours(before) && !names_ours(behind) &&
               !is_spoken_of(named.name);
    }

private:
    /// Our own place of that height; nothing where the letterhead has none, or it is the one that is named.
    std::optional<std::string> own_of(const Named& named) const {
        const auto name = text::fold(named.name);
        const auto tier =
            named.level.empty() ? std::optional(Tier::province) : words_.country.tier_of(named.level, name);
        return tier ? home_.other_than(*tier, name) : std::nullopt;
    }

    /// On more lines than one: whoever is named again is meant.
    bool is_spoken_of(const std::string& name) {
        constexpr std::size_t most_names = 100; // of more nobody would make sense
        const auto [known, fresh] = spoken_.try_emplace(text::fold(name), true);
        if (!fresh || spoken_.size() > most_names)
            return known->second;
        if (lines_.empty())
            for (const auto& line : subject_.plan.lines)
                lines_.push_back(text::fold(line.text.text));
        known->second = std::ranges::count_if(lines_, [&name = known->first](const std::string& line) {
                            return line.find(name) != std::string::npos;
                        }) > 1;
        return known->second;
    }

    const Words& words_;
    const Subject& subject_;
    Home home_;
    std::vector<std::string> lines_; ///< folded, when first needed
    std::map<std::string, bool> spoken_;
};

std::vector<std::string> names_of(const profile::Terms& provinces, const profile::Terms& former) {
    std::vector<std::string> names;
    for (const auto* terms : {&provinces, &former})
        for (const auto& term : *terms)
            names.push_back(term.is);
    return names;
}

} // namespace

Test make_text_place(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto read = [&](std::string_view key) {
        return parameters.pattern(key).value_or(text::Pattern("(*FAIL)"));
    };
    const auto provinces = parameters.terms("provinces"), former = parameters.terms("former");
    auto signs = parameters.texts("levels");
    const auto levels = signs.size();
    const auto names = names_of(provinces, former);
    signs.insert(signs.end(), names.begin(), names.end());
    std::vector<std::string> persons;
    for (const auto& name : parameters.texts("persons"))
        persons.push_back(text::fold(name));
    const auto words = std::make_shared<Words>(
        Words{read("place"), read("ours"), read("apart"), read("named"), read("with"), std::move(persons),
              Country::read(parameters), levels, text::Phrases(signs)});
    return [=](const Subject& subject) -> Outcome {
        Places places(*words, subject);
        if (!places.known())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            for (const auto& one : places_in(*words, text, subject.signs.breaks(i)))
                if (!is_enough(hits) && places.is_strange(text, one))
                    hits.push_back(
                        hit_at(subject, {i, one.start, one.end},
                               {{"found", std::string(text.substr(one.start, one.end - one.start))},
                                {"expected", plan::joined(subject.plan.components.issuer)}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
