// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"

#include <gmock/gmock.h>

#include <set>

namespace kehoach::profile {
namespace {

constexpr std::string_view both_party[] = {"party-hd36", "party-hd05"};

TEST(shipped_profiles, load_without_faults) {
    text::DataFaults faults;
    const auto set = ProfileSet::load(test::shipped_files(), faults);
    EXPECT_TRUE(faults.empty()) << faults.front().path << ' ' << faults.front().expected;
    EXPECT_EQ(set.ids().size(), 3U);
}

TEST(shipped_profiles, every_value_names_clause_and_source) {
    const auto set = test::shipped();
    for (const auto& id : set.ids()) {
        const auto profile = set.on(id, std::nullopt);
        for (const auto& [key, value] : profile.values()) {
            EXPECT_FALSE(value.clause.empty()) << id << ' ' << key;
            EXPECT_FALSE(value.source.empty()) << id << ' ' << key;
        }
    }
}

TEST(shipped_profiles, party_profiles_know_the_same_things) {
    const auto set = test::shipped();
    std::set<std::string> keys[2];
    for (std::size_t i = 0; i < 2; ++i) {
        const auto profile = set.on(both_party[i], std::nullopt);
        for (const auto& [key, value] : profile.values())
            keys[i].insert(key);
    }
    EXPECT_EQ(keys[0], keys[1]);
}

TEST(shipped_profiles, differ_where_the_regulations_do) {
    const auto set = test::shipped();
    const auto old_rule = set.on("party-hd36", std::nullopt), new_rule = set.on("party-hd05", std::nullopt);
    const auto state = set.on("state-nd30", std::nullopt);
    EXPECT_EQ(old_rule.text("recipients.end"), ",");
    EXPECT_EQ(new_rule.text("recipients.end"), ";");
    EXPECT_TRUE(old_rule.allows("body.spacing", 24));
    EXPECT_FALSE(new_rule.allows("body.spacing", 24));
    EXPECT_EQ(old_rule.text("body.end"), ".");
    EXPECT_EQ(state.text("body.end"), "./.");
    EXPECT_FALSE(new_rule.flag("sign.role.bold"));
    EXPECT_TRUE(state.flag("sign.role.bold"));
    EXPECT_EQ(state.text("number.prefix"), "Số:");
    EXPECT_EQ(state.use("page.margin.left"), 30);
    EXPECT_TRUE(state.allows("page.margin.left", 35));
    EXPECT_FALSE(old_rule.allows("page.margin.left", 35));
}

TEST(shipped_profiles, authority_changed_inside_the_life_of_a_profile) {
    const auto set = test::shipped();
    EXPECT_EQ(set.on("party-hd36", grammar::Date{2026, 1, 8}).text("authority.regulation"),
              "Quy định 66-QĐ/TW");
    EXPECT_EQ(set.on("party-hd36", grammar::Date{2026, 1, 9}).text("authority.regulation"),
              "Quy định 399-QĐ/TW");
}

} // namespace
} // namespace kehoach::profile
