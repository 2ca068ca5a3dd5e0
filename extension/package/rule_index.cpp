// SPDX-License-Identifier: MPL-2.0
#include "rule_page.hpp"

#include "rules/title.hpp"

#include <cctype>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace kehoach::help {

namespace {

struct Entry {
    std::string clause;
    const rules::Rule* rule;
};

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// 5.2 before 5.10: numbers count as numbers.
std::string in_order(const std::string& text) {
    std::string key, digits;
    const auto flush = [&] {
        if (!digits.empty())
            key += std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
        digits.clear();
    };
    for (const char c : text)
        if (is_digit(c)) {
            digits += c;
        } else {
            flush();
            key += c;
        }
    flush();
    return key;
}

struct InOrder {
    bool operator()(const Entry& a, const Entry& b) const {
        return std::tuple(in_order(a.clause), in_order(a.rule->id)) <
               std::tuple(in_order(b.clause), in_order(b.rule->id));
    }
};

using Group = std::set<Entry, InOrder>;

/// Clauses that stand for no regulation: a rule gives them for several alike.
std::set<std::string> shared_clauses(const rules::RulePack& pack) {
    std::set<std::string> shared;
    for (const auto& rule : pack.rules) {
        std::set<std::string> own;
        for (const auto& [id, clause] : rule.profiles)
            if (!own.insert(clause.clause).second)
                shared.insert(clause.clause);
    }
    return shared;
}

std::string section(const std::string& name, const Group& group, const PageWords& words) {
    std::string made = "<h2>" + html(name) + "</h2>\n<ul>\n";
    for (const auto& [clause, rule] : group)
        made += "<li>" + (clause.empty() ? std::string() : "<b lang=\"vi\">" + html(clause) + "</b> ") +
                "<a href=\"" + file_of(*rule) + "\">" + html(rules::title(*rule, words.language())) +
                "</a></li>\n";
    return made + "</ul>\n";
}

} // namespace

std::string index_of(const rules::RulePack& pack, const profile::ProfileSet& profiles,
                     const PageWords& words) {
    const auto shared = shared_clauses(pack);
    std::map<std::string, Group> of_profile, of_no_regulation;
    Group notices;
    for (const auto& rule : pack.rules) {
        if (rule.profiles.empty())
            notices.insert({"", &rule});
        for (const auto& [id, clause] : rule.profiles)
            if (shared.contains(clause.clause))
                of_no_regulation[clause.clause].insert({"", &rule});
            else
                of_profile[id].insert({clause.clause, &rule});
    }
    const std::string other = words.language() == "vi" ? "en" : "vi";
    std::string made = page_head(words, words("rule-page.index"), "../../" + other + "/rules/index.html") +
                       "<h1>" + words("rule-page.index") + "</h1>\n<p>" + words("rule-page.intro") + "</p>\n";
    for (const auto& [id, group] : of_profile) {
        const auto& head = profiles.head(id);
        made += section(words.language() == "en" ? head.name_en : head.name_vi, group, words);
    }
    for (const auto& [clause, group] : of_no_regulation)
        made += section(clause, group, words);
    return made + section(words("rule-page.notices"), notices, words) + page_end();
}

} // namespace kehoach::help
