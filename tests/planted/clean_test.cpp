// SPDX-License-Identifier: MPL-2.0
// Plans as careful offices write them: nothing may be said against them.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "specimen.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

constexpr std::size_t looks = 3;
constexpr std::size_t wanted_texts = 50;

std::vector<plan::Stage> stages_of(const Specimen& specimen) {
    if (specimen.complete)
        return {plan::Stage::drafting, plan::Stage::signing, plan::Stage::issuing};
    return {plan::Stage::drafting, plan::Stage::signing};
}

template<class Wanted>
std::vector<rules::Finding> only(const std::vector<rules::Finding>& findings, const Wanted& wanted) {
    std::vector<rules::Finding> kept;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(kept), wanted);
    return kept;
}

/// The name of a Phần stands under its number, without a label of its own.
bool is_title_of_a_part(const plan::Line& line, const Specimen& specimen) {
    return specimen.sheet.roles[line.paragraph] == plan::Role::heading_1 && !line.label;
}

class CleanPlans : public testing::TestWithParam<std::size_t> {
protected:
    const Manuscript& manuscript() const { return manuscripts()[GetParam()]; }
};

TEST(CleanTexts, AreManyAndOfAllProfiles) {
    EXPECT_GE(manuscripts().size(), wanted_texts);
    for (const auto& id : all_profiles().ids())
        EXPECT_GE(std::count_if(manuscripts().begin(), manuscripts().end(),
                                [&](const Manuscript& m) { return m.profile == id; }),
                  10)
            << id;
}

TEST_P(CleanPlans, NothingIsSaidAtAnyStageInAnyLook) {
    for (std::size_t look = 0; look < looks; ++look) {
        const auto& specimen = specimens(look)[GetParam()];
        for (const auto stage : stages_of(specimen)) {
            const auto findings = only(examine(specimen.sheet.document, stage).findings, is_fault);
            EXPECT_TRUE(findings.empty())
                << specimen.name << ", look " << look << ", stage " << static_cast<int>(stage) << "\n"
                << show(findings);
        }
    }
}

TEST_P(CleanPlans, NothingIsSaidOfTheBareText) {
    const auto document = without_look(manuscript());
    for (const auto stage : {plan::Stage::drafting, plan::Stage::signing}) {
        const auto findings = only(examine(document, stage).findings, is_fault);
        EXPECT_TRUE(findings.empty()) << manuscript().name << "\n" << show(findings);
    }
}

/// Of a file copied from another one, or compared with a superior's.
bool is_of_a_copy(const rules::Finding& finding) {
    return finding.verdict == rules::Verdict::not_met &&
           (finding.rule.starts_with("kehoach-7-") || finding.rule.starts_with("kehoach-8-"));
}

TEST_P(CleanPlans, NothingIsCalledALeftOver) {
    const auto& specimen = specimens()[GetParam()];
    for (const auto stage : stages_of(specimen)) {
        const auto findings = only(examine(specimen.sheet.document, stage).findings, is_of_a_copy);
        EXPECT_TRUE(findings.empty()) << specimen.name << "\n" << show(findings);
    }
    const auto bare = only(examine(without_look(manuscript()), plan::Stage::signing).findings, is_of_a_copy);
    EXPECT_TRUE(bare.empty()) << manuscript().name << "\n" << show(bare);
}

TEST_P(CleanPlans, TheProfileIsTheOneItWasWrittenUnder) {
    const auto plan = plan::recognise(specimens()[GetParam()].sheet.document);
    const auto choice = plan::choose_profile(all_profiles(), plan);
    if (manuscript().profile == "none") {
        EXPECT_TRUE(!choice.id && choice.candidates.empty()) << manuscript().name;
        return;
    }
    EXPECT_TRUE(choice.id == manuscript().profile ||
                std::find(choice.candidates.begin(), choice.candidates.end(), manuscript().profile) !=
                    choice.candidates.end())
        << manuscript().name << ": " << choice.id.value_or("none");
}

TEST_P(CleanPlans, EveryParagraphIsReadAsWhatItWasWrittenFor) {
    for (std::size_t look = 0; look < looks; ++look) {
        const auto& specimen = specimens(look)[GetParam()];
        const auto plan = plan::recognise(specimen.sheet.document);
        for (const auto& line : plan.lines)
            if (!is_title_of_a_part(line, specimen)) {
                EXPECT_EQ(plan::name(line.role), plan::name(specimen.sheet.roles[line.paragraph]))
                    << specimen.name << ", look " << look << ": " << line.text.text;
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Texts, CleanPlans, testing::Range<std::size_t>(0, manuscripts().size()),
                         [](const auto& one) {
                             auto name = manuscripts()[one.param].name;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
} // namespace kehoach::test
