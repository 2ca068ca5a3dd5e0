// SPDX-License-Identifier: MPL-2.0
#include "text/pattern.hpp"
#include "text/work.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace kehoach::text {
namespace {

TEST(pattern, finds_groups_in_bytes) {
    const Pattern pattern(R"((?<so>\d+)-(KH)(x)?)");
    const std::string text = "Số 271-KH";
    const auto match = pattern.find(text);
    ASSERT_TRUE(match);
    ASSERT_EQ(match->size(), 10U) << "with those that the pattern does not have";
    EXPECT_FALSE((*match)[9].matched);
    EXPECT_EQ(text.substr((*match)[pattern.group("so")].start, 3), "271");
    EXPECT_TRUE((*match)[2].matched);
    EXPECT_FALSE((*match)[3].matched);
    EXPECT_FALSE(pattern.find(text, (*match)[0].end));
    EXPECT_FALSE(pattern.find(text, text.size() + 1));
    EXPECT_THROW(static_cast<void>(pattern.group("none")), std::out_of_range);
}

TEST(pattern, knows_vietnamese_letters) {
    EXPECT_TRUE(Pattern("^uỷ$", true).find("UỶ"));
    EXPECT_TRUE(Pattern(R"(^\w+$)").find("Đảng"));
    EXPECT_TRUE(Pattern(R"(^\s$)").find("\u00A0"));
}

TEST(pattern, matches_whole_means_whole) {
    const Pattern pattern("a|ab");
    EXPECT_TRUE(pattern.matches_whole("ab"));
    EXPECT_TRUE(pattern.matches_whole("a"));
    EXPECT_FALSE(pattern.matches_whole("abc"));
    EXPECT_FALSE(pattern.matches_whole("ab\n"));
    EXPECT_FALSE(pattern.matches_whole(""));
    EXPECT_TRUE(Pattern("").matches_whole(""));
}

TEST(pattern, a_match_at_a_byte_begins_there) {
    const Pattern number("(\\d+)(?:/(\\d+))?");
    const auto match = number.match_at("số 12/34, 5", std::string_view("số ").size());
    ASSERT_TRUE(match);
    EXPECT_EQ((*match)[0].end, std::string_view("số 12/34").size());
    EXPECT_TRUE((*match)[2].matched);
    EXPECT_FALSE(number.match_at("số 12", 0));
    EXPECT_FALSE(number.match_at("số 12", std::string_view("số 12").size()));
}

TEST(pattern, a_bad_one_is_refused_with_its_place) {
    try {
        const Pattern pattern("abc(");
        FAIL();
    } catch (const BadPattern& bad) {
        EXPECT_EQ(bad.offset, 4U);
        EXPECT_STRNE(bad.what(), "");
    }
    EXPECT_THROW(Pattern(std::string(20'000, 'x')), BadPattern);
    EXPECT_THROW(Pattern("\xFF"), BadPattern);
}

TEST(pattern, a_hostile_one_ends_as_no_match) {
    const auto start = std::chrono::steady_clock::now();
    const std::string text(5'000, 'a');
    EXPECT_FALSE(Pattern("(a+)+$").matches_whole(text + "b"));
    EXPECT_FALSE(Pattern("(a|aa)+$").find(text + "b"));
    EXPECT_FALSE(Pattern("(?:a?){60}a{60}b$").find(text));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(pattern, one_that_reads_on_from_every_place_ends_too) {
    const Pattern hostile("(?=.*[xy])a"); // each place is cheap, all of them are not
    const std::string text(300'000, 'a');
    const StrictPatterns strict(std::chrono::milliseconds(100));
    EXPECT_THROW(hostile.find(text), PatternTooCostly);
}

TEST(pattern, one_that_reads_on_from_every_place_can_be_ended) {
    const Pattern hostile("(?=.*[xy])a");
    const std::string text(300'000, 'a');
    std::size_t asked = 0;
    const Watch watch([&] { return ++asked < 3; });
    EXPECT_THROW(hostile.find(text), Cancelled);
}

TEST(pattern, long_subjects_give_the_same_matches) {
    const std::string filler(10'000, 'e');
    std::string text;
    for (const char* word : {"số 1", "ế", "Số 22-KH/HU", "…", "số 333"})
        text += filler + word;
    const Pattern pattern(R"((?<=e)[Ss]ố (\d+)(?=-|e|$))");
    std::vector<std::string> found;
    for (auto match = pattern.find(text); match; match = pattern.find(text, match->front().end))
        found.push_back(text.substr((*match)[1].start, (*match)[1].end - (*match)[1].start));
    EXPECT_EQ(found, (std::vector<std::string>{"1", "22", "333"}));
    EXPECT_TRUE(Pattern("$").find(text, text.size() - 1));
    EXPECT_EQ(Pattern("$").find(text)->front().start, text.size());
    EXPECT_FALSE(Pattern("^ế").find(text));
}

TEST(pattern, a_long_honest_paragraph_is_no_hostile_one) {
    std::string text;
    while (text.size() < 100'000)
        text += "Các cấp uỷ, tổ chức đảng, ";
    EXPECT_TRUE(Pattern(R"(^(?:\p{L}|[\s,])*$)").find(text));
    EXPECT_TRUE(Pattern(R"(^(?:(?:Các|cấp|uỷ|tổ|chức|đảng)[\s,]*)*$)").find(text));
}

TEST(pattern, takes_broken_utf8) {
    const Pattern pattern("b");
    const auto match = pattern.find("\xFF\xC3 b");
    ASSERT_TRUE(match);
    EXPECT_EQ((*match)[0].start, 3U);
}

TEST(pattern, serves_several_threads) {
    const Pattern pattern(R"((\d+)-KH)");
    std::vector<std::thread> threads;
    std::vector<int> found(8, 0);
    for (std::size_t t = 0; t < found.size(); ++t)
        threads.emplace_back([&pattern, &hits = found[t]] {
            for (int i = 0; i < 500; ++i)
                hits += pattern.find("Số 271-KH") && pattern.matches_whole("5-KH") ? 1 : 0;
        });
    for (auto& thread : threads)
        thread.join();
    for (const int hits : found)
        EXPECT_EQ(hits, 500);
}

} // namespace
} // namespace kehoach::text
