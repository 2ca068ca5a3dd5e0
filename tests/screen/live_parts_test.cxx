// SPDX-License-Identifier: MPL-2.0
// What the check beside typing decides without a document: whether it runs at all, and what it keeps of an
// earlier check that saw the pages.
#include "session/kept_pages.hxx"
#include "session/preferences.hxx"

#include <gtest/gtest.h>

using namespace kehoach;
using session::is_wanted_live;
using session::Preferences;
using session::Shown;

namespace {

constexpr std::uint64_t four = 4ULL << 30, eight = 8ULL << 30;

document::Document lines(const std::vector<std::string>& texts) {
    document::Document made;
    for (const auto& text : texts) {
        document::Paragraph paragraph;
        paragraph.index = static_cast<int>(made.paragraphs.size());
        paragraph.text = text;
        made.paragraphs.push_back(paragraph);
    }
    return made;
}

/// One rule that text tells, and one that only pages do.
rules::RulePack two_rules() {
    rules::RulePack made;
    made.rules.resize(2);
    made.rules[0].id = "pages-1";
    made.rules[0].evidence = document::Evidence::layout;
    made.rules[1].id = "text-1";
    return made;
}

Shown verdict(const std::string& rule, rules::Verdict verdict, const std::vector<int>& paragraphs) {
    Shown made;
    made.finding.rule = rule;
    made.finding.verdict = verdict;
    for (const int paragraph : paragraphs) {
        document::Place place;
        place.paragraph = paragraph;
        made.finding.places.push_back(place);
    }
    if (!paragraphs.empty())
        made.finding.place = made.finding.places.front();
    return made;
}

using enum rules::Verdict;

} // namespace

TEST(Preferences, LongTextsAreLookedAtOnDemandWhereMemoryIsSmall) {
    EXPECT_TRUE(is_wanted_live({}, 100, four));
    EXPECT_FALSE(is_wanted_live({}, 101, four));
    EXPECT_TRUE(is_wanted_live({}, 600, eight));
    EXPECT_TRUE(is_wanted_live({}, 600, 0)) << "nobody knows how much there is";
}

TEST(Preferences, AreStrongerThanTheMachine) {
    EXPECT_TRUE(is_wanted_live({.live_pages = 0}, 600, four));
    EXPECT_FALSE(is_wanted_live({.live_pages = 20}, 21, eight));
    EXPECT_FALSE(is_wanted_live({.live = false, .live_pages = 0}, 1, eight));
}

TEST(KeptPages, FollowTheTextTheyStandIn) {
    const auto before = lines({"a", "b", "c", "d"}), now = lines({"a", "new", "b", "c", "d"});
    std::vector<Shown> fresh{verdict("text-1", not_met, {1}), verdict("pages-1", cannot_tell, {})};
    EXPECT_TRUE(keep_pages(fresh, now, {verdict("pages-1", not_met, {2})}, before, two_rules()));
    ASSERT_EQ(fresh.size(), 2u);
    EXPECT_EQ(fresh[0].finding.rule, "text-1");
    EXPECT_EQ(fresh[1].finding.verdict, not_met);
    EXPECT_EQ(fresh[1].finding.place.paragraph, 3);
    EXPECT_EQ(fresh[1].finding.places.at(0).paragraph, 3);
}

TEST(KeptPages, GoWithLinesThatHaveBeenChanged) {
    const auto before = lines({"a", "b", "c"}), now = lines({"a", "bx", "c"});
    std::vector<Shown> fresh{verdict("pages-1", cannot_tell, {})};
    EXPECT_FALSE(keep_pages(fresh, now, {verdict("pages-1", not_met, {1})}, before, two_rules()));
    ASSERT_EQ(fresh.size(), 1u);
    EXPECT_EQ(fresh[0].finding.verdict, cannot_tell);
    EXPECT_TRUE(keep_pages(fresh, now, {verdict("pages-1", not_met, {1, 2})}, before, two_rules()));
    ASSERT_EQ(fresh.size(), 1u);
    EXPECT_EQ(fresh[0].finding.places.size(), 1u);
    EXPECT_EQ(fresh[0].finding.place.paragraph, 2);
}

TEST(KeptPages, AreOnlyThoseOfPages) {
    const auto text = lines({"a"});
    std::vector<Shown> fresh{verdict("text-1", met, {})};
    EXPECT_FALSE(keep_pages(fresh, text,
                            {verdict("text-1", not_met, {0}), verdict("pages-1", cannot_tell, {})}, text,
                            two_rules()));
    ASSERT_EQ(fresh.size(), 1u);
    EXPECT_EQ(fresh[0].finding.verdict, met);
}
