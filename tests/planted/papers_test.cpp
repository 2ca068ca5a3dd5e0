// SPDX-License-Identifier: MPL-2.0
// What is attached to clean texts: with one fault each, and the same without it. Every fault is found, and
// nothing is said of what is right.
#include "papers.hpp"

#include "manuscript.hpp"
#include "specimen.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace kehoach::test {

std::string appendix(const std::string& profile, const std::string& label, const std::string& title) {
    const bool state = profile == "state-nd30";
    const std::string tie =
        state ? "(Kèm theo Kế hoạch số      /KH-UBND ngày    tháng    năm      của Ủy ban nhân dân)"
              : "(Kèm theo Kế hoạch số …-KH/ĐU, ngày …/…/… của Ban Thường vụ)";
    return (label.empty() ? "" : label + "\n" + title + "\n") + tie + "\n\n";
}

namespace {

constexpr std::size_t wanted_runs = 50, turns = 2;
constexpr double wanted = 0.95;

std::vector<AttachedFault> kinds() {
    auto all = table_kinds();
    for (auto& one : attachment_kinds())
        all.push_back(std::move(one));
    return all;
}

const std::set<std::string>& rules_of_kinds() {
    static const auto all = [] {
        std::set<std::string> rules;
        for (const auto& kind : kinds())
            rules.insert(kind.rule);
        return rules;
    }();
    return all;
}

bool has_attachments(const Manuscript& manuscript) {
    return std::any_of(manuscript.entries.begin(), manuscript.entries.end(),
                       [](const Entry& entry) { return entry.role == plan::Role::attached_to; });
}

struct Said {
    bool found = false;
    std::size_t others = 0;
    std::string all;
};

/// What the rules of all kinds say, but what may be asked of any text: forms named that are not there.
Said said_of(const Attached& made, const AttachedFault& kind) {
    rules::CheckOptions options;
    options.companions = made.companions;
    const auto checked = check_text(made.text, options);
    Said said;
    for (const auto& finding : checked.findings) {
        if (!rules_of_kinds().contains(finding.rule) || finding.verdict == rules::Verdict::met)
            continue;
        if (finding.rule == kind.rule && finding.verdict == kind.verdict)
            said.found = true;
        else if (finding.verdict == rules::Verdict::not_met)
            ++said.others;
    }
    said.all = show(checked.findings);
    return said;
}

class PlantedPapers : public testing::TestWithParam<std::size_t> {};

TEST_P(PlantedPapers, AreFoundAndTheRightOnesAreNot) {
    const auto kind = kinds()[GetParam()];
    std::size_t runs = 0, found = 0, wrongly = 0;
    std::string missed;
    for (std::size_t turn = 0; turn < turns; ++turn)
        for (const auto& manuscript : manuscripts()) {
            if (manuscript.profile == "none" || manuscript.name.starts_with("e") ||
                has_attachments(manuscript))
                continue;
            const auto variant = manuscript.number * turns + turn;
            const auto text = plain_text(manuscript);
            const auto wrong = kind.make(manuscript.profile, text, variant, true);
            const auto right = kind.make(manuscript.profile, text, variant, false);
            if (!wrong || !right)
                continue;
            const auto of_wrong = said_of(*wrong, kind), of_right = said_of(*right, kind);
            ++runs;
            found += of_wrong.found ? 1U : 0U;
            wrongly += of_wrong.others + of_right.others + (of_right.found ? 1U : 0U);
            constexpr std::size_t shown = 4000;
            if ((!of_wrong.found || of_right.found || of_wrong.others + of_right.others > 0) &&
                missed.size() < shown)
                missed += manuscript.name + " " + std::to_string(variant) +
                          (of_wrong.found ? "" : ": not found") + "\n" + of_wrong.all + "-- right:\n" +
                          of_right.all;
        }
    std::printf("%s: %zu documents, %zu found, %zu wrongly\n", kind.name.c_str(), runs, found, wrongly);
    EXPECT_GE(runs, wanted_runs);
    EXPECT_GE(static_cast<double>(found), wanted * static_cast<double>(runs)) << missed;
    EXPECT_GE(static_cast<double>(found), wanted * static_cast<double>(found + wrongly)) << missed;
}

TEST(PlantedPapersTogether, NothingIsSaidOfCleanTexts) {
    const auto expect_silent = [](const document::Document& document, const std::string& name) {
        for (const auto& finding : examine(document, plan::Stage::signing).findings)
            EXPECT_FALSE(rules_of_kinds().contains(finding.rule)) << name << "\n" << show({finding});
    };
    for (const auto& manuscript : manuscripts())
        expect_silent(without_look(manuscript), manuscript.name);
    for (std::size_t look = 0; look < 3; ++look)
        for (const auto& specimen : specimens(look))
            expect_silent(specimen.sheet.document, specimen.name);
}

INSTANTIATE_TEST_SUITE_P(Kinds, PlantedPapers, testing::Range<std::size_t>(0, kinds().size()),
                         [](const auto& one) { return kinds()[one.param].name; });

} // namespace
} // namespace kehoach::test
