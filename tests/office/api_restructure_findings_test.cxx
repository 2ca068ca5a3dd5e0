// SPDX-License-Identifier: MPL-2.0
// What is left to be found, before signature, in texts of offices that were restructured. Each was held
// against the text: it is the writer's to mend.
#include "api_ground.hxx"
#include "office/text.hxx"
#include "real_samples.hxx"

#include <gtest/gtest.h>
#include <map>

using namespace kehoach::test;

namespace {

struct Left {
    const char* file;
    std::map<std::string, int> findings; ///< how often each rule finds something; "?" cannot tell
};

const std::vector<Left>& texts() {
    static const std::map<std::string, int> left_in_12{
        {"hd05-6.1.3-1", 1}, {"hd05-6.1.4-3", 1}, {"hd05-6.2.3-1", 1}, {"hd05-II.1-2", 1},
        {"kehoach-2-11", 1}, {"kehoach-2-13", 1}, {"kehoach-2-15", 1}, {"kehoach-5-4", 1},
        {"kehoach-6-8", 1},  {"nd30-II.6-4", 1}};
    static const std::vector<Left> all{
        {"001_7eb534c9584a1e89.txt",
         {{"hd05-7.1.3-2", 1},
          {"hd05-pl1-1", 1},
          {"kehoach-2-14", 1},
          {"kehoach-2-7", 1},
          {"kehoach-4-2", 1},
          {"kehoach-4-4", 1},
          {"nd30-pl2-2", 1}}},
        {"002_55241c78d7887125.txt",
         {{"hd05-6.1.4-4", 1},
          {"hd05-7.1.1-3", 1},
          {"hd05-9.2.5-1", 1},
          {"hd05-9.2.5-6", 1},
          {"hd05-pl1-1", 1},
          {"kehoach-2-7", 1},
          {"kehoach-2-8", 1},
          {"kehoach-2-9", 1},
          {"kehoach-3-3", 1},
          {"kehoach-3-4", 1},
          {"kehoach-4-2", 1}}},
        {"003_5f0ac88a7d4293e0.txt",
         {{"hd05-II.1-5?", 1}, {"hd05-pl1-1", 1}, {"kehoach-4-2", 1}, {"kehoach-4-4", 1}}},
        {"004_58641b753ab0ee2c.txt",
         {{"hd05-3.2.2-2", 1},
          {"hd05-4.2.2-5", 1},
          {"hd05-6.2.2-1", 1},
          {"hd05-6.2.4-5", 1},
          {"hd05-7.1.1-3", 1},
          {"hd05-pl1-1", 1},
          {"kehoach-2-12", 1},
          {"kehoach-2-7", 1},
          {"kehoach-9-1", 1}}},
        {"10.txt", {{"hd05-6.1.3-1", 1}, {"hd05-6.1.4-3", 1}, {"hd05-6.2.3-1", 1}, {"kehoach-6-8", 1}}},
        {"12.txt", left_in_12},
        {"26.txt", {{"hd05-6.1.3-1", 1}}},
        {"10.docx", {{"hd05-6.1.3-1", 1}, {"hd05-6.1.4-3", 1}, {"hd05-6.2.3-1", 1}, {"kehoach-6-8", 1}}},
        {"12.docx", left_in_12},
        {"26.docx", {{"hd05-6.1.3-1", 1}}},
    };
    return all;
}

class FindingsLeft : public RealSamples, public testing::WithParamInterface<int> {};

} // namespace

TEST_P(FindingsLeft, AreOfWhatTheWriterWrote) {
    const Left& text = texts()[static_cast<std::size_t>(GetParam())];
    const OpenDocument document = opened(text.file);
    composer()->restructure(document, {});
    std::map<std::string, int> left;
    for (const auto& finding : checker()->check(document, kehoach::office::seq({option("Stage", "signing")})))
        if (finding.Rule != "kehoach-1-2") // how many rules needed what the file does not have
            ++left[kehoach::office::utf8(finding.Rule) + (finding.Verdict == "cannot-tell" ? "?" : "")];
    EXPECT_EQ(left, text.findings) << text.file;
}

INSTANTIATE_TEST_SUITE_P(Restructured, FindingsLeft, testing::Range(0, 10));
