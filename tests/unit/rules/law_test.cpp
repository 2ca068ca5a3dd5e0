// SPDX-License-Identifier: MPL-2.0
// Second half of the first law: what compose makes, check finds no fault in.
#include "generator.hpp"
#include "pack.hpp"
#include "plan/compose.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

constexpr std::uint64_t plans_per_profile = 2000;

profile::Profile profile_of(const plan::PlanSpec& spec) {
    return all_profiles().on(spec.profile, spec.date && spec.date->complete() ? spec.date : std::nullopt);
}

bool is_form(const rules::Finding& finding) {
    return finding.verdict == rules::Verdict::not_met && finding.severity != rules::Severity::remark;
}

/// What is still blank may only be issued with a finding.
plan::Stage stage_for(const plan::PlanSpec& spec, std::uint64_t seed) {
    const bool whole = !spec.number.empty() && spec.date && spec.date->complete();
    if (seed % 3 == 0 && whole)
        return plan::Stage::issuing;
    return seed % 2 == 0 ? plan::Stage::drafting : plan::Stage::signing;
}

class CleanLaw : public testing::TestWithParam<const char*> {};

TEST_P(CleanLaw, WhatComposeMakesHasNoFaults) {
    for (std::uint64_t seed = 1; seed <= plans_per_profile && !HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << GetParam() << ", seed " << seed);
        const auto spec = generate(seed, GetParam());
        const auto document = plan::compose(spec, profile_of(spec)).document;
        const auto read = plan::recognise(document);
        rules::CheckOptions options;
        options.stage = stage_for(spec, seed);
        const auto findings = rules::check(document, read, all_profiles(), all_rules(), options);
        ASSERT_FALSE(std::any_of(findings.begin(), findings.end(), is_form)) << show(findings);
    }
}

INSTANTIATE_TEST_SUITE_P(Profiles, CleanLaw, testing::Values("party-hd36", "party-hd05", "state-nd30"),
                         [](const auto& one) {
                             std::string name = one.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
} // namespace kehoach::test
