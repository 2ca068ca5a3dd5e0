// SPDX-License-Identifier: MPL-2.0
#include "session/checklist.hxx"

#include <algorithm>
#include <map>
#include <tuple>

namespace kehoach::session {

namespace {

using rules::Verdict;

int order(Verdict verdict) {
    switch (verdict) {
    case Verdict::not_met:
        return 0;
    case Verdict::cannot_tell:
        return 1;
    case Verdict::met:
        return 2;
    case Verdict::not_applicable:
        return 3;
    }
    return 4;
}

/// Of two findings of one rule the one tells that is not left alone, and of those the graver.
bool tells_more(const rules::Finding& a, const rules::Finding& b) {
    return std::tuple(a.ignored, order(a.verdict)) < std::tuple(b.ignored, order(b.verdict));
}

} // namespace

std::string name_of(const RuleResult& result) {
    return result.ignored ? "ignored" : std::string(rules::name(result.shown->finding.verdict));
}

std::vector<RuleResult> results(const DocumentSession& session) {
    std::map<std::string_view, const Shown*> by_rule;
    for (const Shown& one : session.findings()) {
        // A notice is no rule, and a rule of another regulation is none of this document's.
        if (one.finding.profile.empty() || one.finding.clause.empty())
            continue;
        const auto [at, fresh] = by_rule.try_emplace(one.finding.rule, &one);
        if (!fresh && tells_more(one.finding, at->second->finding))
            at->second = &one;
    }
    std::vector<RuleResult> all;
    for (const auto& [rule, shown] : by_rule)
        all.push_back({shown, std::string(rule), shown->finding.ignored});
    std::stable_sort(all.begin(), all.end(), [](const RuleResult& a, const RuleResult& b) {
        return std::tuple(a.ignored, order(a.shown->finding.verdict)) <
               std::tuple(b.ignored, order(b.shown->finding.verdict));
    });
    return all;
}

Count count(const std::vector<RuleResult>& results) {
    Count counted;
    for (const RuleResult& one : results) {
        if (one.ignored)
            ++counted.ignored;
        else
            ++counted.of[static_cast<std::size_t>(one.shown->finding.verdict)];
    }
    return counted;
}

} // namespace kehoach::session
