// SPDX-License-Identifier: MPL-2.0
// Every rule has its page in the help, in both languages, made of its own data.
#include "pack.hpp"
#include "package_files.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <set>

namespace kehoach::test {
namespace {

namespace fs = std::filesystem;

const std::set<std::string> languages{"vi", "en"};

fs::path folder(const std::string& language) {
    return fs::path(KEHOACH_BUILD_DIR) / "oxt/help" / language / "rules";
}

std::vector<fs::path> pages(const std::string& language) {
    std::vector<fs::path> all;
    for (const auto& entry : fs::directory_iterator(folder(language)))
        all.push_back(entry.path());
    return all;
}

std::string page(const std::string& language, const std::string& rule) {
    return contents(folder(language) / (rule + ".html"));
}

/// A page leads to others that are made, or to those that are written and packed beside them.
bool leads_somewhere(const fs::path& from, const std::string& link) {
    const auto target = (from.parent_path() / link).lexically_normal();
    const auto inside = target.lexically_relative(fs::path(KEHOACH_BUILD_DIR) / "oxt");
    return fs::exists(target) || fs::exists(fs::path(KEHOACH_SOURCE_DIR) / "extension/package" / inside);
}

} // namespace

TEST(RulePages, EveryRuleHasOneInEachLanguage) {
    for (const auto& language : languages) {
        EXPECT_EQ(pages(language).size(), all_rules().rules.size() + 1) << language; // and the index
        for (const auto& rule : all_rules().rules)
            EXPECT_TRUE(fs::exists(folder(language) / (rule.id + ".html"))) << rule.id;
    }
}

TEST(RulePages, EveryLinkLeadsSomewhereInThePackage) {
    std::size_t links = 0;
    for (const auto& language : languages)
        for (const auto& path : pages(language))
            for (const auto& link : matches(contents(path), "(?:href|src)=\"([^\"]*)\"")) {
                EXPECT_TRUE(leads_somewhere(path, link)) << link << " in " << path;
                ++links;
            }
    EXPECT_GT(links, 8 * all_rules().rules.size());
}

TEST(RulePages, TheIndexNamesEveryRule) {
    for (const auto& language : languages) {
        const auto links = matches(page(language, "index"), "<li>.*<a href=\"([^\"]*)\"");
        const std::set<std::string> named(links.begin(), links.end());
        for (const auto& rule : all_rules().rules)
            EXPECT_TRUE(named.contains(rule.id + ".html")) << rule.id << " " << language;
    }
}

TEST(RulePages, SayWhereTheRuleStandsInTheWordsOfTheSource) {
    for (const auto& language : languages)
        for (const auto& rule : all_rules().rules) {
            const auto text = page(language, rule.id);
            for (const auto& [id, clause] : rule.profiles) {
                EXPECT_NE(text.find(clause.clause), std::string::npos) << rule.id << " " << language;
                EXPECT_NE(text.find(clause.words), std::string::npos) << rule.id << " " << language;
            }
        }
}

TEST(RulePages, ShowAWrongAndARightPlace) {
    for (const auto& language : languages) {
        std::size_t shown = 0; // pages and files have no line to show
        for (const auto& rule : all_rules().rules) {
            if (rule.profiles.empty()) // what the program tells of the check itself
                continue;
            const auto text = page(language, rule.id);
            shown += text.find("class=\"wrong\"") != std::string::npos &&
                     text.find("class=\"right\"") != std::string::npos;
            EXPECT_EQ(matches(text, "<q>([^<]+)").size(), 1U) << rule.id << " " << language;
        }
        EXPECT_GT(shown, all_rules().rules.size() * 3 / 4) << language;
    }
}

TEST(RulePages, ShowTheLineAsTheRepairLeavesIt) {
    const auto degree = page("vi", "hd05-7.1.3-1");
    EXPECT_EQ(matches(degree, "class=\"wrong\"[^>]*>([^<]*)<"),
              std::vector<std::string>{"TS. Hoàng Thị Suối"});
    EXPECT_EQ(matches(degree, "class=\"right\"[^>]*>([^<]*)<"), std::vector<std::string>{"Hoàng Thị Suối"});
}

TEST(RulePages, SpeakTheirOwnLanguage) {
    for (const auto& rule : all_rules().rules) {
        EXPECT_NE(page("vi", rule.id).find("<html lang=\"vi\">"), std::string::npos) << rule.id;
        const auto english = page("en", rule.id);
        EXPECT_NE(english.find("<html lang=\"en\">"), std::string::npos) << rule.id;
        EXPECT_EQ(english.find("rule-page."), std::string::npos) << rule.id;
        EXPECT_EQ(english.find("Chương trình"), std::string::npos) << rule.id;
    }
}

TEST(RulePages, TheGuideLeadsToThem) {
    for (const auto& language : languages)
        EXPECT_NE(contents(fs::path(KEHOACH_SOURCE_DIR) / "extension/package/help" / language / "index.html")
                      .find("href=\"rules/index.html\""),
                  std::string::npos)
            << language;
}

} // namespace kehoach::test
