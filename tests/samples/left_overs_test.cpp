// SPDX-License-Identifier: MPL-2.0
// What four real plans kept of the files they were copied from, and what they spell in two ways.
#include "pack.hpp"
#include "sample_papers.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

std::vector<rules::Finding> findings_of(const std::string& begins) {
    for (const auto& entry : std::filesystem::directory_iterator(samples_folder()))
        if (const auto name = entry.path().filename().string();
            name.starts_with(begins) && name.ends_with(".txt"))
            return check_text(content(entry.path())).findings;
    return {};
}

/// The argument of the rule's finding; empty where it says nothing.
std::string said(const std::vector<rules::Finding>& findings, std::string_view rule,
                 std::string_view argument) {
    for (const auto& finding : findings)
        if (finding.rule == rule && finding.verdict == rules::Verdict::not_met)
            for (const auto& [key, value] : finding.arguments)
                if (key == argument)
                    return value;
    return {};
}

bool is_there() {
    return std::filesystem::exists(samples_folder());
}

TEST(SamplesOfLeftOvers, SpellingsInTwoWaysAreCounted) {
    if (!is_there())
        GTEST_SKIP() << "no samples at " << samples_folder();
    // The one "hoá" of 001 stands in a quotation, which keeps its spelling.
    EXPECT_EQ(said(findings_of("001"), "kehoach-2-9", "found"), "");
    const auto second = findings_of("002");
    EXPECT_NE(said(second, "kehoach-2-9", "found"), "") << show(second);
    EXPECT_EQ(said(second, "kehoach-2-7", "count"), "4") << show(second);
    const auto fourth = findings_of("004");
    EXPECT_EQ(said(fourth, "kehoach-9-1", "found"), "Mác-Lênin") << show(fourth);
    EXPECT_EQ(said(fourth, "kehoach-9-1", "others"), "8") << show(fourth);
}

TEST(SamplesOfLeftOvers, TheFilingLineAndTheYearOfTheNotesAreFound) {
    if (!is_there())
        GTEST_SKIP() << "no samples at " << samples_folder();
    const auto second = findings_of("002");
    EXPECT_NE(said(second, "hd05-9.2.5-6", "found").find("VPTU"), std::string::npos) << show(second);
    EXPECT_EQ(said(second, "kehoach-3-3", "found"), "2013") << show(second);
}

TEST(SamplesOfLeftOvers, NothingElseIsCalledLeftOver) {
    if (!is_there())
        GTEST_SKIP() << "no samples at " << samples_folder();
    for (const char* const paper : {"001", "002", "003", "004", "10", "12"})
        for (const auto& finding : findings_of(paper)) {
            const bool ours = finding.rule.starts_with("kehoach-8-") || finding.rule == "kehoach-9-2";
            EXPECT_FALSE(ours && finding.verdict == rules::Verdict::not_met) << paper << "\n"
                                                                             << show({finding});
        }
}

} // namespace
} // namespace kehoach::test
