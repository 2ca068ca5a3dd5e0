// SPDX-License-Identifier: MPL-2.0
// Real plans, where they are at hand: what must be found in them, and what must not.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace kehoach::test {
namespace {

namespace fs = std::filesystem;
using rules::Finding;
using rules::Verdict;

class Samples : public testing::Test {
protected:
    static std::string read(const std::string& head) {
        const fs::path folder = fs::path(KEHOACH_SOURCE_DIR) / ".." / "shared" / "samples";
        if (fs::is_directory(folder))
            for (const auto& entry : fs::directory_iterator(folder))
                if (const auto name = entry.path().filename().string();
                    name.starts_with(head) && name.ends_with(".txt")) {
                    std::ifstream stream(entry.path(), std::ios::binary);
                    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
                }
        return {};
    }

    void check(const std::string& head, plan::Stage stage = plan::Stage::drafting) {
        const auto text = read(head);
        if (text.empty())
            GTEST_SKIP() << "no sample " << head << " beside the repository";
        const auto document = bare(text);
        plan = plan::recognise(document);
        findings = rules::check(document, plan, all_profiles(), all_rules(), {"", stage, false, {}});
        if (std::getenv("KEHOACH_SHOW") != nullptr)
            std::printf("== %s\n%s", head.c_str(), show(findings).c_str());
    }

    const Finding* find(const std::string& rule) const {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) {
            return f.rule == rule && f.verdict == Verdict::not_met;
        });
        return found == findings.end() ? nullptr : &*found;
    }

    plan::Plan plan;
    std::vector<Finding> findings;
};

TEST_F(Samples, DoubledSignerAndNoWordOnCommas) {
    check("001");
    if (IsSkipped())
        return;
    EXPECT_TRUE(find("hd05-7.1.3-2")) << show(findings);
    EXPECT_FALSE(find("hd05-9.2.5-1")) << show(findings);
    EXPECT_FALSE(find("hd05-9.2.5-2")) << show(findings);
    EXPECT_FALSE(find("hd05-9.2.5-3")) << show(findings);
}

TEST_F(Samples, MixedMarksAndForeignFilingUnit) {
    check("002");
    if (IsSkipped())
        return;
    EXPECT_EQ(plan::choose_profile(all_profiles(), plan).id, "party-hd36");
    const auto* mixed = find("hd05-9.2.5-1");
    ASSERT_TRUE(mixed) << show(findings);
    EXPECT_EQ(mixed->place.paragraph, 49);
    EXPECT_FALSE(find("hd05-9.2.5-2")) << show(findings);
    EXPECT_TRUE(find("hd05-9.2.5-6")) << show(findings);
}

TEST_F(Samples, OneFindingForAMissingLetterhead) {
    check("003");
    if (IsSkipped())
        return;
    const auto letterhead = std::count_if(findings.begin(), findings.end(), [](const Finding& f) {
        return f.rule.starts_with("hd05-pl1-") || f.rule.starts_with("hd05-2.1-") ||
               f.rule == "hd05-3.2.2-1" || f.rule == "hd05-4.2.2-1";
    });
    EXPECT_EQ(letterhead, 1) << show(findings);
}

TEST_F(Samples, StraySpaceAndEndMark) {
    check("004");
    if (IsSkipped())
        return;
    EXPECT_TRUE(find("hd05-3.2.2-2")) << show(findings);
    EXPECT_TRUE(find("hd05-6.2.2-1")) << show(findings);
    EXPECT_TRUE(find("hd05-4.2.2-5")) << show(findings);
}

TEST_F(Samples, NothingOnBlankNumberAndDateWhileDrafting) {
    for (const auto* head : {"10.", "12.", "26."}) {
        check(head);
        if (IsSkipped())
            return;
        EXPECT_FALSE(find("hd05-4.1.2-1")) << head << show(findings);
        EXPECT_FALSE(find("hd05-3.2.2-2")) << head << show(findings);
        EXPECT_FALSE(find("hd05-4.2.2-2")) << head << show(findings);
    }
}

TEST_F(Samples, OneFindingForAllBlanksWhenIssuing) {
    check("10.", plan::Stage::issuing);
    if (IsSkipped())
        return;
    const auto* blank = find("hd05-4.1.2-1");
    ASSERT_TRUE(blank) << show(findings);
    EXPECT_EQ(blank->places.size(), 3U);
}

} // namespace
} // namespace kehoach::test
