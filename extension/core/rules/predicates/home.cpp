// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/home.hpp"

#include "plan/known_facts.hpp"
#include "rules/parameters.hpp"
#include "rules/predicates/own_places.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

std::vector<std::string> folded_names(std::string_view list) {
    std::vector<std::string> names;
    for (const auto name : text::split(list, ';'))
        names.push_back(text::fold(text::trim(name)));
    return names;
}

/// Whole syllables.
bool holds_name(std::string_view words, const std::string& name) {
    for (auto at = words.find(name); at != std::string_view::npos; at = words.find(name, at + 1)) {
        const auto end = at + name.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
            return true;
    }
    return false;
}

} // namespace

Country Country::read(Parameters& parameters) {
    Country country;
    for (const auto& level : parameters.texts("tiers"))
        country.levels.push_back(folded_names(level));
    if (country.levels.size() <= static_cast<std::size_t>(Tier::commune))
        parameters.fault("tiers", "data.expected.present");
    for (const auto& name : parameters.texts("central"))
        country.central.push_back(text::fold(name));
    for (const auto& term : parameters.terms("provinces"))
        country.provinces.insert(text::fold(term.is));
    for (const auto& term : parameters.terms("former")) {
        country.provinces.insert(text::fold(term.is));
        country.became.emplace(text::fold(term.is), text::fold(term.right));
    }
    country.merging_since = grammar::parse_iso(parameters.text("merging_since"));
    for (const auto& term : parameters.terms("districts"))
        for (const auto& district : folded_names(term.right))
            country.districts.emplace(district, text::fold(term.is));
    return country;
}

std::optional<Tier> Country::tier_of(std::string_view level, std::string_view name) const {
    const auto folded = text::fold(level);
    const auto is_named = [&](const std::string& town) { return same_name(town, name); };
    if (std::ranges::any_of(central, is_named) && std::ranges::count(levels[1], folded) != 0)
        return Tier::province;
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (std::ranges::count(levels[i], folded) != 0)
            return static_cast<Tier>(i);
    return std::nullopt;
}

bool Country::is_one(const std::string& a, const std::string& b,
                     const std::optional<grammar::Date>& day) const {
    const auto is_part = [&](const std::string& was, const std::string& whole) {
        const auto [from, to] = became.equal_range(was);
        return std::any_of(from, to, [&](const auto& one) { return one.second.ends_with(whole); });
    };
    if (same_name(a, b))
        return true;
    const bool apart = day && merging_since && *day < *merging_since;
    return !apart && (is_part(a, b) || is_part(b, a));
}

Home::Home(const Country& country, const Subject& subject, const text::Pattern& place)
    : country_(country), own_(country.levels.size()) {
    if (const auto& date = subject.plan.components.date)
        day_ = date->date.date;
    take_places(subject.plan.components.issuer_parent, place);
    take_places(subject.plan.components.issuer, place);
    auto& province = own_[static_cast<std::size_t>(Tier::province)];
    if (province.empty())
        take_bare_province(subject);
    if (province.empty())
        take_province_of_district();
}

bool Home::known() const {
    return std::ranges::any_of(own_, [](const auto& names) { return !names.empty(); });
}

void Home::take_places(const std::vector<plan::Fact>& lines, const text::Pattern& place) {
    const auto all = plan::joined(lines);
    for (std::size_t from = 0; from < all.size();) {
        const auto match = place.find(all, from);
        if (!match)
            return;
        const auto rest = std::string_view(all).substr((*match)[2].start);
        const auto name = text::fold(rest.substr(0, rest.find_first_of(",;(")));
        if (const auto tier = country_.tier_of(group_of(*match, 1, all), name))
            own_[static_cast<std::size_t>(*tier)].push_back(name);
        from = text::behind(*match, 1);
    }
}

/// "SỞ Y TẾ ĐỒNG NAI"; or a paper that is dated in a place named like its province. Of an office that names a
/// place of its own, the province may be another that is named in the name of that place.
void Home::take_bare_province(const Subject& subject) {
    if (known())
        return;
    const auto& components = subject.plan.components;
    auto words = text::fold(plan::joined(components.issuer_parent) + " " + plan::joined(components.issuer));
    if (components.place)
        words += " " + text::fold(components.place->value);
    for (const auto& province : country_.provinces)
        if (holds_name(words, province))
            own_[static_cast<std::size_t>(Tier::province)].push_back(province);
}

/// Where only one province had a district of that name.
void Home::take_province_of_district() {
    for (const auto& district : own_[static_cast<std::size_t>(Tier::district)]) {
        const auto [from, to] = country_.districts.equal_range(district);
        if (from != to && std::next(from) == to)
            own_[static_cast<std::size_t>(Tier::province)].push_back(from->second);
    }
}

bool Home::is_ours(const std::string& province) const {
    return std::ranges::any_of(own_[static_cast<std::size_t>(Tier::province)],
                               [&](const std::string& own) { return country_.is_one(province, own, day_); });
}

std::optional<std::string> Home::other_than(Tier tier, const std::string& name) const {
    const auto& own = own_[static_cast<std::size_t>(tier)];
    const auto& provinces = own_[static_cast<std::size_t>(Tier::province)];
    if (tier == Tier::province)
        return own.empty() || is_ours(name) ? std::nullopt : std::optional(own.back());
    if (!own.empty()) {
        const bool ours = std::ranges::any_of(own, [&](const auto& one) { return same_name(name, one); });
        return ours ? std::nullopt : std::optional(own.back());
    }
    const auto [from, to] = country_.districts.equal_range(name);
    if (tier != Tier::district || from == to || provinces.empty() ||
        std::any_of(from, to, [&](const auto& one) { return is_ours(one.second); }))
        return std::nullopt;
    return provinces.back();
}

} // namespace kehoach::rules
