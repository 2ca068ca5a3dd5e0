// SPDX-License-Identifier: MPL-2.0
// Remarks on what real plans cite and say in short: what people found there, and silence where they found
// nothing.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "sample_papers.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using rules::Finding;

class CitationsOfSamples : public testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(samples_folder()))
            GTEST_SKIP() << "no samples at " << samples_folder();
    }

    static std::vector<Finding> said_of(const std::string& begins) {
        for (const auto& entry : std::filesystem::directory_iterator(samples_folder()))
            if (const auto name = entry.path().filename().string();
                name.starts_with(begins) && name.ends_with(".txt")) {
                const auto document = bare(content(entry.path()));
                return rules::check(document, plan::recognise(document), all_profiles(), all_rules(),
                                    {"", plan::Stage::signing, false, {}});
            }
        ADD_FAILURE() << "no sample " << begins;
        return {};
    }

    static const Finding* find(const std::vector<Finding>& findings, const std::string& rule) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) {
            return one.rule == rule && one.verdict == rules::Verdict::not_met;
        });
        return found == findings.end() ? nullptr : &*found;
    }

    /// The rules about citations and short forms that speak, by id.
    static std::string remarks(const std::vector<Finding>& findings) {
        std::string all;
        for (const auto& one : findings)
            if (one.rule.starts_with("kehoach-6-"))
                all += one.rule + ": " + rules::message(all_rules(), one, "vi") + "\n";
        return all;
    }
};

TEST_F(CitationsOfSamples, NotesMarksFilingAndCommasOf002) {
    const auto findings = said_of("002");
    const auto* note = find(findings, "kehoach-3-3");
    ASSERT_TRUE(note) << show(findings);
    EXPECT_EQ(note->places.size(), 3U);
    EXPECT_TRUE(find(findings, "hd05-9.2.5-6")) << "files at VPTU, though it is of a district";
    EXPECT_TRUE(find(findings, "hd05-9.2.5-1")) << "marks behind recipients are mixed";
    EXPECT_TRUE(find(findings, "hd05-6.1.4-4")) << "with and without a comma before the day";
    EXPECT_FALSE(find(findings, "hd05-II.1-5")) << "what is named is attached";
    EXPECT_EQ(remarks(findings), "");
}

TEST_F(CitationsOfSamples, CommasBehindRecipientsOf001AreRight) {
    const auto findings = said_of("001");
    for (const auto* rule : {"hd05-9.2.5-1", "hd05-9.2.5-2", "hd05-9.2.5-3"})
        EXPECT_FALSE(find(findings, rule)) << rule;
    EXPECT_EQ(remarks(findings), "");
}

TEST_F(CitationsOfSamples, BlankInTheNumberEndMarkAndDaysOf004) {
    const auto findings = said_of("004");
    for (const auto* rule : {"hd05-3.2.2-2", "hd05-6.2.2-1", "hd05-4.2.2-5"})
        EXPECT_TRUE(find(findings, rule)) << rule;
    EXPECT_EQ(remarks(findings), "");
}

TEST_F(CitationsOfSamples, NothingOn003) {
    EXPECT_EQ(remarks(said_of("003")), "");
}

} // namespace
} // namespace kehoach::test
