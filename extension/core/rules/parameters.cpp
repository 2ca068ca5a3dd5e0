// SPDX-License-Identifier: MPL-2.0
#include "rules/parameters.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <algorithm>

namespace kehoach::rules {

using plan::Role;

Parameters::Parameters(const text::JsonText& json, std::string pointer,
                       const std::vector<profile::Profile>& profiles, const profile::Gazetteer& gazetteer,
                       const schedule::Calendar& calendar, text::DataFaults& faults,
                       std::vector<std::string>* values)
    : json_(json), profiles_(profiles), gazetteer_(gazetteer), calendar_(calendar), faults_(faults),
      values_(values), object_(json, std::move(pointer), faults) {}

void Parameters::fault(std::string_view key, std::string expected, std::string found) {
    json_.fault(faults_, object_.pointer(key), std::move(expected), std::move(found));
}

Role Parameters::role(const std::string& name, std::string_view key) {
    const auto role = plan::role_of(name);
    if (!role)
        fault(key, "data.expected.role", name);
    return role.value_or(Role::noise);
}

std::vector<Role> Parameters::roles(std::string_view key) {
    std::vector<Role> found;
    for (const auto& name : object_.strings_or_empty(key))
        found.push_back(role(name, key));
    return found;
}

std::vector<std::vector<Role>> Parameters::role_groups(std::string_view key) {
    std::vector<std::vector<Role>> groups;
    const auto* raw = object_.raw(key);
    if (raw == nullptr || !raw->is_array()) {
        fault(key, "data.expected.list");
        return groups;
    }
    for (const auto& group : raw->get_array()) {
        groups.emplace_back();
        if (!group.is_array()) {
            fault(key, "data.expected.list");
            continue;
        }
        for (const auto& name : group.get_array())
            groups.back().push_back(role(name.is_string() ? std::string(name.get_string()) : "", key));
    }
    return groups;
}

PartOf Parameters::part() {
    if (!has("part"))
        return PartOf::main;
    const auto name = one_of("part", {"main", "attached", "any"});
    return name == "any" ? PartOf::any : name == "attached" ? PartOf::attached : PartOf::main;
}

Scope Parameters::scope() {
    Scope scope;
    scope.roles = roles("roles");
    if (scope.roles.empty())
        fault("roles", "data.expected.present");
    scope.part = part();
    if (has("which"))
        scope.which = one_of("which", {"first", "last"}) == "first" ? Which::first : Which::last;
    scope.outside_tables = flag_or("outside_tables", false);
    return scope;
}

Scope Parameters::scope_of(std::string_view key) {
    object_.raw(key);
    Parameters inner(json_, object_.pointer(key), profiles_, gazetteer_, calendar_, faults_, values_);
    auto scope = inner.scope();
    inner.no_others();
    return scope;
}

std::string Parameters::one_of(std::string_view key, const std::vector<std::string_view>& names) {
    auto name = object_.string(key);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        std::string all;
        for (const auto& each : names)
            all += (all.empty() ? "" : ", ") + std::string(each);
        fault(key, "data.expected.one_of", name + " (" + all + ")");
    }
    return name;
}

std::string Parameters::value(std::string_view key) {
    auto name = object_.string(key);
    for (const auto& profile : profiles_)
        if (!name.empty() && !profile.has(name))
            fault(key, "data.expected.value_of_profile", profile.id + ": " + name);
    if (values_ != nullptr)
        values_->push_back(name);
    return name;
}

std::optional<text::Pattern> Parameters::pattern(std::string_view key) {
    const auto written = object_.string(key);
    try {
        return text::Pattern(written);
    } catch (const text::BadPattern& bad) {
        fault(key, "data.expected.pattern", bad.what());
        return std::nullopt;
    }
}

profile::Terms Parameters::terms(std::string_view key) {
    const auto name = object_.string(key);
    const auto* found = gazetteer_.list(name);
    if (found == nullptr && !name.empty())
        fault(key, "data.expected.list_of_gazetteer", name);
    return found == nullptr ? profile::Terms() : *found;
}

std::vector<Parameters> Parameters::elements(std::string_view key) {
    std::vector<Parameters> found;
    for (auto& pointer : object_.elements(key))
        found.emplace_back(json_, pointer, profiles_, gazetteer_, calendar_, faults_, values_);
    return found;
}

} // namespace kehoach::rules
