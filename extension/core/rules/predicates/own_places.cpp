// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/own_places.hpp"

#include "text/words.hpp"

namespace kehoach::rules {

std::string_view group_of(const text::Pattern::Match& match, std::size_t n, std::string_view text) {
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
        own.insert_or_assign(text::fold(group_of(*match, 1, all)), text::fold(all.substr((*match)[2].start)));
        from = text::behind(*match, 1);
    }
}

OwnPlaces own_places(const Subject& subject, const text::Pattern& place) {
    OwnPlaces own;
    add_places(subject.plan.components.issuer_parent, place, own);
    add_places(subject.plan.components.issuer, place, own);
    return own;
}

namespace {

bool begins_with(std::string_view text, std::string_view words) {
    return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

} // namespace

bool same_name(std::string_view a, std::string_view b) {
    return begins_with(a, b) || begins_with(b, a);
}

std::string told_name(std::string_view words, const profile::Terms& provinces) {
    if (!text::is_capitals(words))
        return std::string(words);
    for (const auto& province : provinces)
        if (begins_with(text::fold(words), text::fold(province.is)))
            return std::string(words.substr(0, province.is.size()));
    return {};
}

bool Spoken::of(const std::string& name) {
    constexpr std::size_t most_names = 200; // of more nobody would make sense
    const auto [known, fresh] = told_.try_emplace(text::fold(name), true);
    if (fresh && told_.size() <= most_names)
        known->second = text().find(known->first) != std::string::npos;
    return known->second;
}

const std::string& Spoken::text() {
    if (text_.empty())
        for (const auto& line : subject_.plan.lines)
            if (line.part == "main" && (plan::is_body(line.role) || plan::is_recipients(line.role)))
                text_ += text::fold(line.text.text) + "\n";
    return text_;
}

} // namespace kehoach::rules
