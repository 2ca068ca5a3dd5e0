// SPDX-License-Identifier: MPL-2.0
#include "rules/rule.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

/// A decimal comma, as Vietnamese writes 12,5.
std::string with_comma(std::string number) {
    const auto digit = [&](std::size_t i) { return number[i] >= '0' && number[i] <= '9'; };
    for (std::size_t i = 1; i + 1 < number.size(); ++i)
        if (number[i] == '.' && digit(i - 1) && digit(i + 1))
            number[i] = ',';
    return number;
}

/// "{found}" is put as it is, "{found#}" as a number.
std::string fill(std::string_view pattern, const Arguments& arguments) {
    std::string made;
    for (std::size_t i = 0; i < pattern.size();) {
        const auto close = pattern[i] == '{' ? pattern.find('}', i) : std::string_view::npos;
        if (close == std::string_view::npos) {
            made += pattern[i++];
            continue;
        }
        auto name = pattern.substr(i + 1, close - i - 1);
        const bool number = name.ends_with('#');
        if (number)
            name.remove_suffix(1);
        for (const auto& [key, value] : arguments)
            if (key == name)
                made += number ? with_comma(value) : value;
        i = close + 1;
    }
    return made;
}

std::string_view words(const Rule& rule, std::string_view language) {
    return language == "en" ? rule.message_en : rule.message_vi;
}

/// Where the looks come from: a sentence of its own for each source.
std::string sources(const RulePack& pack, const Arguments& arguments, std::string_view language) {
    constexpr std::string_view of_style = "style ", between = "; ";
    std::string said;
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [](const auto& argument) { return argument.first == "origin"; });
    if (found == arguments.end())
        return said;
    std::string_view rest = found->second;
    while (!rest.empty()) {
        const auto one = rest.substr(0, rest.find(between));
        rest.remove_prefix(std::min(rest.size(), one.size() + between.size()));
        const bool style = one.starts_with(of_style);
        if (const auto* rule = pack.notice(style ? "origin-style" : "origin-" + std::string(one)))
            said += " " + fill(words(*rule, language),
                               {{"style", std::string(style ? one.substr(of_style.size()) : one)}});
    }
    return said;
}

} // namespace

bool is_bare(const Finding& finding) {
    return finding.verdict != Verdict::not_met && !finding.profile.empty() &&
           finding.message_key == finding.rule && finding.place.paragraph < 0 &&
           finding.arguments.size() <= 1;
}

std::string requirement(const RulePack& pack, const Finding& finding) {
    const auto* rule = pack.find(finding.rule);
    if (rule == nullptr)
        return {};
    for (const auto& [profile, clause] : rule->profiles)
        if (clause.clause == finding.clause)
            return clause.words;
    return rule->profiles.empty() ? std::string() : rule->profiles.begin()->second.words;
}

std::string message(const RulePack& pack, const Finding& finding, std::string_view language) {
    if (is_bare(finding))
        if (const auto asked = requirement(pack, finding); !asked.empty())
            return asked;
    const auto* said = pack.find(finding.message_key);
    if (said == nullptr)
        return finding.message_key;
    auto arguments = finding.arguments;
    // A notice about a rule quotes what the rule would say.
    if (finding.message_key != finding.rule)
        if (const auto* rule = pack.find(finding.rule))
            arguments.emplace_back("sentence", fill(words(*rule, language), finding.arguments));
    return fill(words(*said, language), arguments) + sources(pack, finding.arguments, language);
}

} // namespace kehoach::rules
