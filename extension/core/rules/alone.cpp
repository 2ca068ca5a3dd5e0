// SPDX-License-Identifier: MPL-2.0
#include "rules/alone.hpp"

#include "rules/ruling.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::rules {

namespace {

std::size_t bytes_of(const Ruling& ruling) {
    std::size_t bytes = 0;
    for (const auto& hit : ruling.outcome.hits)
        bytes += hit.place.end - hit.place.start;
    return bytes;
}

} // namespace

std::vector<Finding> said_alone(const RulePack& pack, const std::vector<Subject>& subjects,
                                const CheckOptions& options) {
    std::vector<Finding> said;
    for (const auto& rule : pack.rules) {
        if (!rule.alone || subjects.empty())
            continue;
        auto ruling = judge_all(rule, subjects);
        if (ruling.outcome.verdict == Verdict::not_met &&
            2 * bytes_of(ruling) >= plan::bytes_of(subjects.front().plan))
            std::ranges::move(make_findings(rule, std::move(ruling), subjects, options.ignores),
                              std::back_inserter(said));
    }
    return said;
}

} // namespace kehoach::rules
