// SPDX-License-Identifier: MPL-2.0
// What is mended in bulk: no letter or digit of the body changes, the fault is gone, the second time there is
// nothing to do. What is only offered shows what it would do.
#include "fault.hpp"
#include "pack.hpp"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <set>

namespace kehoach::test {
namespace {

using document::Document;
using rules::Finding;
using rules::Policy;

bool applies(const Finding& finding) {
    return finding.verdict == rules::Verdict::not_met &&
           std::any_of(finding.repairs.begin(), finding.repairs.end(),
                       [](const rules::Repair& repair) { return repair.policy == Policy::apply; });
}

void expect_lawful(const Document& faulty, const Examined& before, plan::Stage stage) {
    const auto repairs = rules::plan_repairs(faulty, before.plan, before.findings, {}, {});
    const auto repaired = rules::apply(faulty, repairs.edits);
    const auto after = examine(repaired, stage);
    EXPECT_EQ(rules::body_digest(repaired, after.plan), rules::body_digest(faulty, before.plan))
        << show(before.findings);
    const auto done = mended(before.findings, repairs);
    for (const auto& finding : after.findings)
        EXPECT_FALSE(finding.verdict == rules::Verdict::not_met && done.contains(finding.rule))
            << "still there: " << show({finding});
    const auto again = rules::plan_repairs(repaired, after.plan, after.findings, {}, {});
    EXPECT_TRUE(again.edits.empty()) << show(after.findings);
}

/// Every offer with what it would change, one a line, in the build tree.
void log_offers(std::ostream& log, const std::string& where, const std::vector<Finding>& findings) {
    for (const auto& finding : findings)
        for (const auto& repair : finding.repairs)
            if (repair.policy == Policy::offer) {
                log << where << '\t' << finding.rule << '\t' << repair.before << '\t' << repair.after << '\n';
                EXPECT_NE(repair.before, repair.after) << where << show({finding});
                EXPECT_FALSE(repair.edits.empty()) << where << show({finding});
            }
}

class RepairsOfPlanted : public testing::TestWithParam<std::size_t> {
protected:
    const Fault& fault() const { return all_faults()[GetParam()]; }

    template<class Visit>
    void each(const Visit& visit) const {
        for (const auto& specimen : specimens())
            if (const auto planted = fault().in_document(specimen)) {
                SCOPED_TRACE(fault().name + " in " + specimen.name);
                visit(specimen, *planted);
                if (HasFailure())
                    return;
            }
    }
};

TEST_P(RepairsOfPlanted, KeepTheBodyAndMendForGood) {
    std::ofstream log(std::string(KEHOACH_BUILD_DIR) + "/tests/planted/offers-" + fault().name + ".tsv");
    ASSERT_TRUE(log.good());
    each([&](const Specimen& specimen, const Planted& planted) {
        const auto examined = examine(planted.document, fault().stage);
        expect_lawful(planted.document, examined, fault().stage);
        log_offers(log, specimen.name, examined.findings);
    });
}

TEST(RepairsOfClean, HaveNothingToDo) {
    for (std::size_t look = 0; look < 3; ++look)
        for (const auto& specimen : specimens(look)) {
            const auto examined = examine(specimen.sheet.document, plan::Stage::signing);
            const auto repairs =
                rules::plan_repairs(specimen.sheet.document, examined.plan, examined.findings, {}, {});
            EXPECT_TRUE(repairs.edits.empty()) << specimen.name << "\n" << show(examined.findings);
        }
}

/// A bulk repair brings the clean document back: word for word where the fault was one of words.
TEST(RepairsOfFaults, OfWordsGiveBackTheCleanText) {
    std::size_t same = 0, other = 0;
    for (const auto& fault : all_faults())
        for (const auto& specimen : specimens())
            if (const auto planted = fault.in_document(specimen)) {
                const auto before = examine(planted->document, fault.stage);
                if (std::none_of(before.findings.begin(), before.findings.end(), applies))
                    continue;
                const auto repairs =
                    rules::plan_repairs(planted->document, before.plan, before.findings, {}, {});
                const auto repaired = rules::apply(planted->document, repairs.edits);
                const auto text = [](const Document& document) {
                    std::string all;
                    for (const auto& paragraph : document.paragraphs)
                        all += paragraph.text + "\n";
                    return all;
                };
                const bool back = text(repaired) == text(specimen.sheet.document);
                (back ? same : other) += 1;
            }
    RecordProperty("back", static_cast<int>(same));
    std::printf("%zu bulk repairs gave back the clean text, %zu gave another lawful one\n", same, other);
    EXPECT_GE(static_cast<double>(same), 0.9 * static_cast<double>(same + other));
}

INSTANTIATE_TEST_SUITE_P(Kinds, RepairsOfPlanted, testing::Range<std::size_t>(0, all_faults().size()),
                         [](const auto& one) { return all_faults()[one.param].name; });

} // namespace
} // namespace kehoach::test
