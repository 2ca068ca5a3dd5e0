// SPDX-License-Identifier: MPL-2.0
// What every rule of the pack must have, beside what its loader already refuses.
#include "example.hpp"
#include "pack.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace kehoach::test {
namespace {

TEST(Meta, EveryRuleHasFourExamplesEitherWay) {
    std::map<std::string, std::pair<int, int>> counts;
    for (const auto& example : all_examples())
        ++(example.verdict == "pass" ? counts[example.rule].first : counts[example.rule].second);
    for (const auto& rule : all_rules().rules) {
        if (rule.kind == "notice")
            continue;
        EXPECT_GE(counts[rule.id].first, 4) << rule.id << ": examples that pass";
        EXPECT_GE(counts[rule.id].second, 4) << rule.id << ": examples that do not";
    }
}

TEST(Meta, EveryFailingExampleNamesThePlace) {
    for (const auto& example : all_examples())
        if (example.verdict == "fail") {
            EXPECT_TRUE(example.place) << example.rule << " #" << example.number;
        }
}

TEST(Meta, ExamplesSpeakOfKnownRulesProfilesAndVerdicts) {
    const std::set<std::string> verdicts{"pass", "fail", "cannot-tell"};
    for (const auto& example : all_examples()) {
        const auto* rule = all_rules().find(example.rule);
        ASSERT_TRUE(rule) << example.rule;
        EXPECT_TRUE(verdicts.contains(example.verdict)) << example.rule << " #" << example.number;
        EXPECT_TRUE(rule->profiles.contains(example.profile)) << example.rule << " #" << example.number;
    }
}

TEST(Meta, EveryRuleHasClauseAndWords) {
    const std::set<std::string> readings{"rule", "usage", "derived"};
    for (const auto& rule : all_rules().rules) {
        EXPECT_FALSE(rule.message_vi.empty() || rule.message_en.empty()) << rule.id;
        for (const auto& [profile, clause] : rule.profiles) {
            EXPECT_FALSE(clause.clause.empty() || clause.words.empty()) << rule.id << " " << profile;
            EXPECT_TRUE(readings.contains(clause.reading)) << rule.id << " " << profile;
        }
    }
}

TEST(Meta, ARuleFileHasAtMostFortyLines) {
    for (const auto& file : files_of("extension/data/rules", ".json")) {
        if (file.name.ends_with(".examples.json"))
            continue;
        EXPECT_LE(std::count(file.bytes.begin(), file.bytes.end(), '\n'), 40) << file.name;
    }
}

TEST(Meta, TheEngineHasWordsForWhatItSaysItself) {
    for (const auto* when :
         {"no-profile", "empty", "undecided", "candidates", "origin-direct", "origin-style", "origin-standard"})
        EXPECT_TRUE(all_rules().notice(when)) << when;
}

TEST(Meta, NoIdIsGivenTwice) {
    std::set<std::string> ids;
    for (const auto& rule : all_rules().rules)
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
}

TEST(Meta, EveryRuleButTheNoticesHoldsForAProfile) {
    for (const auto& rule : all_rules().rules)
        EXPECT_EQ(rule.profiles.empty(), rule.kind == "notice") << rule.id;
}

TEST(Meta, ThePackIsBroadEnough) {
    EXPECT_GE(all_rules().rules.size(), 120U);
    EXPECT_GE(all_examples().size(), 1000U);
}

} // namespace
} // namespace kehoach::test
