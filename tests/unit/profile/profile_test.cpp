// SPDX-License-Identifier: MPL-2.0
#include "profile/profile.hpp"

#include <gmock/gmock.h>

namespace kehoach::profile {
namespace {

std::string profile_with(const std::string& values) {
    return R"({"id": "test", "family": "party", "name": {"vi": "Thử", "en": "Test"}, "from": "2020-01-01",
"values": {)" +
           values + "}}";
}

text::DataFaults faults_of(const std::string& bytes) {
    text::DataFaults faults;
    const auto set = ProfileSet::load({{"profiles/test.json", bytes}}, faults);
    EXPECT_EQ(set.ids().empty(), !faults.empty());
    return faults;
}

constexpr const char* good =
    R"("body.size": {"min": 14, "max": 15, "use": 14, "clause": "1", "source": "S1"})";

TEST(profile, reads_ranges_words_and_lists) {
    text::DataFaults faults;
    const auto set = ProfileSet::load({{"a", profile_with(std::string(good) + R"(,
        "title.text": {"is": "TÊN", "clause": "1", "source": "S1"},
        "marks": {"is": ["T/M", "K/T"], "clause": "1", "source": "S1"},
        "bold": {"is": true, "clause": "1", "source": "S1"})")}},
                                      faults);
    ASSERT_TRUE(faults.empty()) << faults.front().expected;
    const auto profile = set.on("test", std::nullopt);
    EXPECT_EQ(profile.use("body.size"), 14);
    EXPECT_EQ(profile.text("title.text"), "TÊN");
    EXPECT_THAT(profile.texts("marks"), testing::ElementsAre("T/M", "K/T"));
    EXPECT_TRUE(profile.flag("bold"));
    EXPECT_TRUE(profile.allows("body.size", 15.4, 0.5));
    EXPECT_FALSE(profile.allows("body.size", 15.6, 0.5));
}

TEST(profile, a_missing_key_is_named) {
    const Profile profile;
    try {
        static_cast<void>(profile.text("no.such.key"));
        FAIL();
    } catch (const std::out_of_range& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("no.such.key"));
    }
    EXPECT_THROW(static_cast<void>(ProfileSet().on("none", std::nullopt)), std::out_of_range);
}

TEST(profile, the_newest_valid_variant_wins) {
    text::DataFaults faults;
    const auto set = ProfileSet::load({{"a", profile_with(R"("word": [
        {"is": "old", "clause": "1", "source": "S1"},
        {"is": "new", "clause": "1", "source": "S1", "from": "2022-06-01"}])")}},
                                      faults);
    EXPECT_EQ(set.on("test", grammar::Date{2022, 5, 31}).text("word"), "old");
    EXPECT_EQ(set.on("test", grammar::Date{2022, 6, 1}).text("word"), "new");
    EXPECT_EQ(set.on("test", std::nullopt).text("word"), "new");
}

TEST(profile, is_the_caller_s_own_whoever_asked_for_the_day_before) {
    text::DataFaults faults;
    auto set = ProfileSet::load(
        {{"a", profile_with(R"("word": {"is": "ours", "clause": "1", "source": "S1"})")}}, faults);
    const grammar::Date day{2024, 1, 1};
    const auto before = set.on("test", day);
    auto altered = set.on("test", day);
    auto value = altered.value("word");
    value.text = "altered";
    altered.set(value);
    EXPECT_EQ(altered.text("word"), "altered");
    EXPECT_EQ(set.on("test", day).text("word"), "ours");
    set.patch(
        {"b", R"({"base": "test", "values": {"word": {"is": "patched", "clause": "1", "source": "S1"}}})"},
        "pack", faults);
    ASSERT_TRUE(faults.empty()) << faults.front().expected;
    EXPECT_EQ(set.on("test", day).text("word"), "patched");
    EXPECT_EQ(before.text("word"), "ours");
    for (int later = 2; later < 12; ++later)
        EXPECT_EQ(set.on("test", grammar::Date{2024, 1, later}).text("word"), "patched");
}

TEST(profile, faulty_data_is_refused_with_its_line) {
    const auto faults = faults_of(profile_with(R"(
"a": {"is": 1, "clause": "1"},
"b": {"min": 1, "max": 2, "use": 3, "clause": "1", "source": "S1"},
"c": {"clause": "1", "source": "S1"},
"d": {"is": 1, "clause": "1", "source": "S1", "colour": "red"},
"e": {"is": 1, "clause": "1", "source": "S1", "from": "2022-13-01"})"));
    ASSERT_EQ(faults.size(), 5U);
    for (std::size_t i = 0; i < faults.size(); ++i) {
        EXPECT_EQ(faults[i].file, "profiles/test.json");
        EXPECT_EQ(faults[i].line, i + 3) << faults[i].path << ' ' << faults[i].expected;
    }
    EXPECT_EQ(faults[0].expected, "data.expected.present");
    EXPECT_EQ(faults[1].expected, "data.expected.inside_range");
    EXPECT_EQ(faults[3].found, "colour");
    EXPECT_EQ(faults[4].expected, "data.expected.iso_day");
}

TEST(profile, two_files_may_not_have_one_id) {
    text::DataFaults faults;
    const auto bytes = profile_with(good);
    EXPECT_TRUE(ProfileSet::load({{"a", bytes}, {"b", bytes}}, faults).ids().empty());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].expected, "data.expected.unique");
    EXPECT_EQ(faults[0].file, "b");
}

TEST(profile, broken_files_do_not_throw) {
    for (const auto* bytes : {"", "[]", "{", "null", R"({"id": 3})", R"({"values": []})"})
        EXPECT_FALSE(faults_of(bytes).empty()) << bytes;
}

} // namespace
} // namespace kehoach::profile
