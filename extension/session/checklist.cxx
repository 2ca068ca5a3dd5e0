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
    return std::tuple(a.ignored, order(a.verdict), a.severity) <
           std::tuple(b.ignored, order(b.verdict), b.severity);
}

/// The gravest first; how grave is said only of what is broken.
std::tuple<bool, int, rules::Severity> rank(const RuleResult& result) {
    const auto& finding = result.shown->finding;
    const bool broken = finding.verdict == Verdict::not_met;
    return {result.ignored, order(finding.verdict), broken ? finding.severity : rules::Severity::error};
}

} // namespace

std::string name_of(const RuleResult& result) {
    return result.ignored ? "ignored" : std::string(rules::name(result.shown->finding.verdict));
}

std::vector<RuleResult> results(const DocumentSession& session) {
    std::map<std::pair<std::string, std::string>, const Shown*> by_words;
    for (const Shown& one : session.verdicts()) {
        // A notice is no rule, and a rule of another regulation is none of this document's.
        if (one.finding.profile.empty() || one.finding.clause.empty())
            continue;
        const auto asks = rules::requirement(session.data().rules, one.finding);
        const auto [at, fresh] =
            by_words.try_emplace({one.finding.clause, asks.empty() ? one.message : asks}, &one);
        if (!fresh && tells_more(one.finding, at->second->finding))
            at->second = &one;
    }
    std::vector<RuleResult> all;
    for (const auto& [key, shown] : by_words)
        all.push_back({shown, key.second, shown->finding.ignored});
    std::stable_sort(all.begin(), all.end(),
                     [](const RuleResult& a, const RuleResult& b) { return rank(a) < rank(b); });
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
