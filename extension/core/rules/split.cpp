// SPDX-License-Identifier: MPL-2.0
#include "rules/ruling.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

std::vector<document::Place> places_of(const std::vector<Hit>& hits) {
    std::vector<document::Place> places;
    for (const Hit& hit : hits)
        places.push_back(hit.place);
    return places;
}

Ruling only(const Ruling& ruling, const std::vector<bool>& chosen, bool wanted) {
    Ruling some{{ruling.outcome.verdict, {}}, ruling.divided};
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i] == wanted)
            some.outcome.hits.push_back(ruling.outcome.hits[i]);
    return some;
}

} // namespace

std::vector<Finding> make_findings(const Rule& rule, Ruling ruling, const std::vector<Subject>& subjects,
                                   const std::vector<Ignore>& ignores) {
    const auto& hits = ruling.outcome.hits;
    const auto left = ignores.empty()
                          ? std::vector<bool>(hits.size(), false)
                          : left_alone(ignores, rule.id, subjects.front().document, places_of(hits));
    const auto count = std::count(left.begin(), left.end(), true);
    std::vector<Finding> findings;
    if (count == 0 || count == static_cast<std::ptrdiff_t>(hits.size())) {
        findings.push_back(make_finding(rule, std::move(ruling), subjects));
        findings.back().ignored = count > 0;
        return findings;
    }
    findings.push_back(make_finding(rule, only(ruling, left, false), subjects));
    findings.push_back(make_finding(rule, only(ruling, left, true), subjects));
    findings.back().ignored = true;
    // Both may begin in paragraphs of the same words, and an id names one finding.
    if (findings.back().id == findings.front().id)
        findings.back().id += "~";
    return findings;
}

} // namespace kehoach::rules
