// SPDX-License-Identifier: MPL-2.0
#include "rules/rule.hpp"

#include "text/words.hpp"

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
                made += number ? with_comma(value) : std::string(text::trim(value));
        i = close + 1;
    }
    return made;
}

std::string_view words(const Rule& rule, std::string_view language) {
    return language == "en" ? rule.message_en : rule.message_vi;
}

bool stands_for_many(const Arguments& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const auto& argument) {
        return argument.first == "count" && argument.second != "1";
    });
}

/// What several places say was joined: between quotation marks each stands by itself.
void quote_apart(std::string_view pattern, Arguments& arguments) {
    constexpr std::string_view between = "; ", apart = "”; “";
    if (!stands_for_many(arguments))
        return;
    for (auto& [key, value] : arguments)
        if (pattern.find("“{" + key + "}”") != std::string_view::npos)
            for (auto at = value.find(between); at != std::string::npos;
                 at = value.find(between, at + apart.size()))
                value.replace(at, between.size(), apart);
}

/// "({count} chỗ)" tells nothing where there is one place.
std::string without_count_of_one(std::string pattern, const Arguments& arguments) {
    const auto count = std::find_if(arguments.begin(), arguments.end(),
                                    [](const auto& argument) { return argument.first == "count"; });
    const auto open = pattern.find(" ({count} ");
    if (count == arguments.end() || count->second != "1" || open == std::string::npos)
        return pattern;
    const auto close = pattern.find(')', open);
    return close == std::string::npos ? pattern : pattern.erase(open, close + 1 - open);
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

namespace {

/// What a house pack put in place of the regulation's value.
std::string house_value(const RulePack& pack, const Finding& finding, std::string_view language) {
    const auto* said = finding.pack.empty() ? nullptr : pack.notice("house-value");
    if (said == nullptr || finding.pack_value.empty())
        return {};
    return " " +
           fill(words(*said, language), {{"pack", finding.pack}, {"value", with_comma(finding.pack_value)}});
}

} // namespace

bool is_bare(const Finding& finding) {
    return finding.verdict != Verdict::not_met && !finding.profile.empty() &&
           finding.message_key == finding.rule && finding.place.paragraph < 0 &&
           finding.arguments.size() <= 1;
}

std::string requirement(const RulePack& pack, const Finding& finding) {
    const auto* rule = pack.find(finding.rule);
    if (rule == nullptr || rule->profiles.empty())
        return {};
    const auto first = finding.profile.substr(0, finding.profile.find(','));
    const auto at = rule->profiles.find(first);
    const auto& words = (at == rule->profiles.end() ? rule->profiles.begin() : at)->second.words;
    return words + house_value(pack, finding, "vi");
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
    const std::string pattern(words(*said, language));
    quote_apart(pattern, arguments);
    return fill(without_count_of_one(pattern, arguments), arguments) +
           sources(pack, finding.arguments, language);
}

} // namespace kehoach::rules
