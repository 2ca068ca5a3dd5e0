// SPDX-License-Identifier: MPL-2.0
// Bulk repair on everything the examples can break: no letter of the body changes, what was mended is
// mended, and doing it twice does nothing.
#include "example.hpp"
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <stdexcept>

namespace kehoach::test {
namespace {

using document::Document;
using rules::Finding;

std::vector<Finding> check(const Document& document, const plan::Plan& plan, const std::string& profile) {
    return rules::check(document, plan, all_profiles(), all_rules(),
                        {profile, plan::Stage::drafting, false, {}});
}

std::string list(const std::set<std::string>& names) {
    std::string all;
    for (const auto& name : names)
        all += name + " ";
    return all;
}

void expect_lawful(const Document& damaged, const std::string& profile) {
    const auto plan = plan::recognise(damaged);
    const auto findings = check(damaged, plan, profile);
    const auto repairs = rules::plan_repairs(damaged, plan, findings, {}, {});
    const auto repaired = rules::apply(damaged, repairs.edits);
    const auto again = plan::recognise(repaired);
    const auto done = mended(findings, repairs);
    SCOPED_TRACE("repaired: " + list(done));
    EXPECT_EQ(rules::body_digest(repaired, again), rules::body_digest(damaged, plan));
    const auto after = check(repaired, again, profile);
    for (const auto& finding : after)
        EXPECT_FALSE(finding.verdict == rules::Verdict::not_met && done.contains(finding.rule))
            << show({finding});
    const auto second = rules::plan_repairs(repaired, again, after, {}, {});
    EXPECT_TRUE(second.edits.empty()) << show(after);
}

bool damage(Sheet& sheet, const Example& example) {
    try {
        for (const auto& one : example.edits)
            edit(sheet, one.as_object());
        return true;
    } catch (const std::invalid_argument&) {
        return false;
    }
}

std::vector<Example> failing() {
    auto all = all_examples();
    std::erase_if(all, [](const Example& example) { return example.verdict != "fail"; });
    return all;
}

TEST(Repair, MendsEveryFailingExampleOnce) {
    for (const auto& example : failing()) {
        SCOPED_TRACE(example.rule + " #" + std::to_string(example.number));
        auto sheet = reference(example.profile);
        ASSERT_TRUE(damage(sheet, example));
        expect_lawful(sheet.document, example.profile);
        if (HasFailure())
            return;
    }
}

TEST(Repair, MendsManyFaultsAtOnce) {
    const auto all = failing();
    std::mt19937 random(20);
    std::uniform_int_distribution<std::size_t> pick(0, all.size() - 1);
    for (int round = 0; round < 500; ++round) {
        const auto& first = all[pick(random)];
        auto sheet = reference(first.profile);
        std::string trace = "round " + std::to_string(round);
        for (int faults = 0; faults < 6; ++faults) {
            const auto& example = faults == 0 ? first : all[pick(random)];
            auto tried = sheet;
            if (example.profile == first.profile && damage(tried, example)) {
                sheet = tried;
                trace += ", " + example.rule + " #" + std::to_string(example.number);
            }
        }
        SCOPED_TRACE(trace);
        expect_lawful(sheet.document, first.profile);
        if (HasFailure())
            return;
    }
}

struct Together {
    const char* profile;
    std::vector<std::pair<const char*, std::size_t>> examples;
};

/// The clean plan with the faults of several examples.
Sheet broken(const Together& together) {
    auto sheet = reference(together.profile);
    const auto all = failing();
    for (const auto& [rule, number] : together.examples) {
        const auto found = std::ranges::find_if(
            all, [&](const Example& one) { return one.rule == rule && one.number == number; });
        if (found == all.end() || !damage(sheet, *found))
            ADD_FAILURE() << "no such fault: " << rule << " #" << number;
    }
    return sheet;
}

TEST(Repair, OfFaultsThatTouchOneAnotherIsLawful) {
    for (const auto& together :
         {// The look of the title's lines decides nothing of what they are.
          Together{"party-hd05", {{"hd05-pl1-5", 6}, {"hd05-pl1-7", 11}, {"kehoach-2-14", 6}}},
          // One place of two can be mended.
          Together{"state-nd30", {{"nd30-II.pl-3", 6}, {"nd30-II.pl-3", 8}}},
          // The same fault twice.
          Together{"party-hd36", {{"hd05-6.2.2-1", 4}, {"hd05-6.2.2-1", 4}}}}) {
        SCOPED_TRACE(together.examples.front().first);
        expect_lawful(broken(together).document, together.profile);
    }
}

TEST(Repair, SaysThatPlacesAreLeftWhichNobodyCanMend) {
    const auto sheet = broken({"state-nd30", {{"nd30-II.pl-3", 6}, {"nd30-II.pl-3", 8}}});
    const auto plan = plan::recognise(sheet.document);
    const auto repairs =
        rules::plan_repairs(sheet.document, plan, check(sheet.document, plan, "state-nd30"), {}, {});
    ASSERT_EQ(repairs.applied.size(), 1U);
    ASSERT_EQ(repairs.left.size(), 1U);
    EXPECT_EQ(repairs.left.front().finding, repairs.applied.front());
    EXPECT_EQ(repairs.left.front().reason, "repair.left.rest");
}

TEST(Repair, KeepsTheRoomOfABlankNumber) {
    struct Number {
        const char *profile, *written, *repaired;
    };
    for (const auto& [profile, written, repaired] : {
             Number{"party-hd36", "Số:      -KH/HU", "Số      -KH/HU"},
             Number{"party-hd05", "Số :      /KH-ĐU", "Số      -KH/ĐU"},
             Number{"party-hd05", "Số:      /KH-ĐU", "Số      -KH/ĐU"},
             Number{"party-hd05", "Số:   …  -KH/ĐU", "Số   …  -KH/ĐU"},
             Number{"party-hd05", "Số:   07-KH/ĐU", "Số 07-KH/ĐU"},
             Number{"party-hd05", "Số:-KH/ĐU", "Số -KH/ĐU"},
             Number{"state-nd30", "Số      /KH-UBND", "Số:      /KH-UBND"},
             Number{"state-nd30", "Số :      /KH-UBND", "Số:      /KH-UBND"},
             Number{"state-nd30", "Số      -KH/UBND", "Số:      /KH-UBND"},
             Number{"state-nd30", "Số   15/KH-UBND", "Số: 15/KH-UBND"},
             Number{"state-nd30", "Số15/KH-UBND", "Số: 15/KH-UBND"},
         }) {
        SCOPED_TRACE(written);
        auto sheet = reference(profile);
        edit(sheet, {{"role", "number"}, {"text", written}});
        const auto plan = plan::recognise(sheet.document);
        const auto repairs =
            rules::plan_repairs(sheet.document, plan, check(sheet.document, plan, profile), {}, {});
        EXPECT_EQ(rules::apply(sheet.document, repairs.edits).paragraphs[nth(sheet, "number", 0)].text,
                  repaired);
        expect_lawful(sheet.document, profile);
    }
}

TEST(Repair, AFindingNamedByTheUserMayAlterWhatBulkRepairMayNot) {
    auto sheet = reference("party-hd36");
    edit(sheet, boost::json::parse(R"({"role":"legal_basis","nth":0,"replace":["05/6/2021","5/6/2021"]})")
                    .as_object());
    const auto plan = plan::recognise(sheet.document);
    const auto findings = check(sheet.document, plan, "party-hd36");
    ASSERT_EQ(findings.size(), 1U) << show(findings);
    EXPECT_TRUE(rules::plan_repairs(sheet.document, plan, findings, {}, {}).edits.empty());
    const auto repairs = rules::plan_repairs(sheet.document, plan, findings, {findings.front().id}, {});
    ASSERT_EQ(repairs.edits.size(), 1U);
    const auto repaired = rules::apply(sheet.document, repairs.edits);
    EXPECT_EQ(repaired, reference("party-hd36").document);
}

} // namespace
} // namespace kehoach::test
