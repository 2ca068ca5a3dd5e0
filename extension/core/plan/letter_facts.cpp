// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"
#include "plan/follow_facts.hpp"
#include "plan/known_facts.hpp"

#include <array>
#include <utility>

namespace kehoach::plan {

namespace {

constexpr const char* number_key = "fact:number";
constexpr const char* date_key = "fact:date";
constexpr const char* issuer_key = "fact:issuer";
constexpr const char* subject_key = "fact:subject";

constexpr std::array<std::pair<Role, std::string_view>, 4> sources{{{Role::number, "number"},
                                                                    {Role::place_date, "date"},
                                                                    {Role::issuer, "issuer"},
                                                                    {Role::subject, "subject"}}};

} // namespace

LetterFacts letter_facts(const Plan& plan) {
    const auto known = old_facts(plan);
    return {known.number, known.date, joined(plan.components.issuer), known.subject};
}

LetterFacts letter_facts(const PlanSpec& spec, const profile::Profile& profile) {
    LetterFacts facts{{}, spec.date, spec.issuer, spec.subject};
    if (!spec.number.empty())
        if (const auto number = grammar::parse_number_line(number_line(spec, profile)))
            facts.number = number->full();
    return facts;
}

void put(std::map<std::string, std::string>& memory, const LetterFacts& facts) {
    const auto keep = [&](const char* key, const std::string& value) {
        memory.erase(key);
        if (!value.empty())
            memory[key] = value;
    };
    keep(number_key, facts.number);
    keep(date_key, facts.date && facts.date->complete() ? grammar::iso(*facts.date) : std::string());
    keep(issuer_key, facts.issuer);
    keep(subject_key, facts.subject);
}

LetterFacts facts_in(const std::map<std::string, std::string>& memory) {
    const auto get = [&](const char* key) {
        const auto found = memory.find(key);
        return found == memory.end() ? std::string() : found->second;
    };
    return {get(number_key), grammar::parse_iso(get(date_key)), get(issuer_key), get(subject_key)};
}

std::string bookmark_of(Role role, int count) {
    if (role == Role::attached_to)
        return std::string(bookmark_prefix) + "attached_" + std::to_string(count);
    for (const auto& [source, name] : sources)
        if (source == role && count == 1)
            return std::string(bookmark_prefix) + std::string(name);
    return {};
}

bool is_our_bookmark(std::string_view name) {
    return name.starts_with(bookmark_prefix);
}

} // namespace kehoach::plan
