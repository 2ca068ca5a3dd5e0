// SPDX-License-Identifier: MPL-2.0
// What is said of the time limits of real plans, and what is not.
#include "pack.hpp"
#include "sample_papers.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace kehoach::test {
namespace {

using rules::Finding;
using rules::Verdict;

std::filesystem::path text_of(const std::string& begins) {
    for (const auto& entry : std::filesystem::directory_iterator(samples_folder()))
        if (const auto name = entry.path().filename().string();
            name.starts_with(begins) && name.ends_with(".txt"))
            return entry.path();
    return {};
}

const std::set<std::string> rules_of_deadlines{"hd05-6.1-1",  "hd05-6.1-2",  "kehoach-4-1", "kehoach-4-2",
                                               "kehoach-4-3", "kehoach-4-4", "kehoach-4-5", "kehoach-4-6"};

/// The sentences of all remarks on time limits, each with its rule.
std::vector<std::string> said_of(const std::string& sample) {
    std::vector<std::string> said;
    for (const auto& finding : check_text(content(text_of(sample))).findings)
        if (finding.verdict == Verdict::not_met && rules_of_deadlines.contains(finding.rule))
            said.push_back(finding.rule + " " + rules::message(all_rules(), finding, "vi"));
    return said;
}

/// How many remarks of the rule say all of the words.
std::ptrdiff_t count(const std::vector<std::string>& said, const std::string& rule,
                     const std::vector<std::string>& words) {
    return std::ranges::count_if(said, [&](const std::string& one) {
        return one.starts_with(rule) && std::ranges::all_of(words, [&](const std::string& word) {
                   return one.find(word) != std::string::npos;
               });
    });
}

std::string show(const std::vector<std::string>& said) {
    std::string all;
    for (const auto& one : said)
        all += one + "\n";
    return all;
}

class SampleDeadlines : public testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(samples_folder()))
            GTEST_SKIP() << "no samples at " << samples_folder();
    }
};

TEST_F(SampleDeadlines, AHolidayAndAReportBeforeTheMeetingItIsOn) {
    const auto said = said_of("001");
    EXPECT_EQ(count(said, "kehoach-4-2", {"30/4/2024"}), 1) << show(said);
    EXPECT_EQ(count(said, "kehoach-4-2", {"25/3/2024"}), 0) << show(said);
    EXPECT_EQ(count(said, "kehoach-4-4", {"25/3/2024", "30/4/2024"}), 1) << show(said);
    EXPECT_EQ(said.size(), 2U) << show(said);
}

TEST_F(SampleDeadlines, TheFirstOfMay) {
    const auto said = said_of("002");
    EXPECT_EQ(count(said, "kehoach-4-2", {"01/5/2023"}), 1) << show(said);
    EXPECT_EQ(said.size(), 1U) << show(said);
}

TEST_F(SampleDeadlines, ASundayAndAReportOnTheDayOfCompletion) {
    const auto said = said_of("003");
    EXPECT_EQ(count(said, "kehoach-4-2", {"30/7/2023", "Chủ nhật"}), 1) << show(said);
    EXPECT_EQ(count(said, "kehoach-4-2", {"10/7/2023"}), 0) << show(said);
    EXPECT_EQ(count(said, "kehoach-4-4", {"30/7/2023"}), 1) << show(said);
    EXPECT_EQ(said.size(), 2U) << show(said);
}

TEST_F(SampleDeadlines, NothingWhereNoDayIsSet) {
    for (const auto* sample : {"004", "10", "12", "26"})
        EXPECT_EQ(show(said_of(sample)), "") << sample;
}

} // namespace
} // namespace kehoach::test
