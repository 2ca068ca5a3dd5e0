// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <cstdlib>
#include <optional>
#include <set>

namespace kehoach::rules {

namespace {

/// 3A: number 3, letter 1.
struct Place {
    int number = 0, letter = 0;
    auto operator<=>(const Place&) const = default;
};

std::optional<Place> place_of(std::string_view label) {
    constexpr std::size_t longest = 4;
    if (label.empty() || label.size() > longest || label.front() < '0' || label.front() > '9')
        return std::nullopt;
    Place place{std::atoi(std::string(label).c_str()), 0};
    const char last = label.back();
    if (last >= 'A' && last <= 'Z')
        place.letter = last - 'A' + 1;
    else if (last >= 'a' && last <= 'z')
        place.letter = last - 'a' + 1;
    return place;
}

bool follows(const Place& before, const Place& here) {
    const bool next_letter = here.number == before.number && here.letter == before.letter + 1;
    return next_letter || (here.number == before.number + 1 && here.letter <= 1);
}

/// The forms that the text refers to: they may be sent as files of their own.
std::set<Place> named_in(const Subject& subject) {
    std::set<Place> named;
    for (const auto& one : subject.plan.references)
        if (const auto place = one.kind == "form" ? place_of(one.label) : std::nullopt)
            named.insert(*place);
    return named;
}

bool any_between(const std::set<Place>& named, const Place& before, const Place& here) {
    const auto next = named.upper_bound(before);
    return next != named.end() && *next < here;
}

} // namespace

// Forms in the file: none twice, none passed over that the text does not name either.
Test make_form_order(Parameters& parameters) {
    const auto label = parameters.pattern("label");
    return [=](const Subject& subject) -> Outcome {
        const auto named = named_in(subject);
        std::set<Place> seen;
        std::optional<Place> before;
        std::string before_label;
        std::vector<Hit> hits;
        for (const auto& attachment : subject.plan.attachments) {
            const auto match = label->find(attachment.label);
            const auto number =
                match ? attachment.label.substr((*match)[1].start, (*match)[1].end - (*match)[1].start)
                      : std::string();
            const auto place = place_of(number);
            if (!place)
                continue;
            const bool twice = !seen.insert(*place).second;
            const bool jumps = before && *before < *place && !follows(*before, *place) &&
                               !any_between(named, *before, *place);
            if (twice || jumps)
                hits.push_back(hit_at(subject, whole(subject, attachment.line),
                                      {{"found", attachment.label}, {"before", before_label}}));
            before = place;
            before_label = attachment.label;
        }
        return seen.empty() ? not_applicable() : met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
