// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"

#include <gmock/gmock.h>

namespace kehoach::profile {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;
using Day = std::optional<grammar::Date>;

struct Case {
    Family family;
    Day own, named;
    std::string id;
};

class Chosen : public testing::TestWithParam<Case> {};

TEST_P(Chosen, id) {
    const auto& given = GetParam();
    const auto choice = choose(test::shipped(), given.family, given.own, given.named);
    EXPECT_EQ(choice.id.value_or("none"), given.id) << choice.reason;
}

INSTANTIATE_TEST_SUITE_P(
    ByDate, Chosen,
    testing::Values(Case{Family::party, Day({2018, 4, 2}), {}, "none"},
                    Case{Family::party, Day({2018, 4, 3}), {}, "party-hd36"},
                    Case{Family::party, Day({2026, 5, 26}), {}, "party-hd36"},
                    Case{Family::party, Day({2026, 5, 27}), {}, "party-hd05"},
                    Case{Family::party, Day({2026, 4, 0}), {}, "party-hd36"},
                    Case{Family::party, Day({2026, 7, 32}), {}, "party-hd05"},
                    Case{Family::party, Day({2026, 9, 31}), {}, "party-hd05"},
                    Case{Family::party, Day({2026, 5, 32}), {}, "none"},
                    Case{Family::party, Day({2025, 13, 5}), {}, "party-hd36"},
                    Case{Family::party, Day({2026, 5, 0}), {}, "none"},
                    Case{Family::party, Day({2026, 0, 0}), {}, "none"},
                    Case{Family::party, Day({2027, 0, 0}), {}, "party-hd05"},
                    Case{Family::party, {}, Day({2023, 8, 30}), "party-hd36"},
                    Case{Family::party, {}, Day({2018, 8, 6}), "party-hd36"},
                    Case{Family::party, {}, Day({2026, 2, 1}), "none"},
                    Case{Family::party, {}, Day({2026, 9, 1}), "none"},
                    Case{Family::party, {}, Day({2028, 1, 1}), "party-hd05"},
                    Case{Family::party, {}, Day({2015, 1, 1}), "none"}, Case{Family::party, {}, {}, "none"},
                    Case{Family::party, Day({0, 5, 20}), Day({2023, 8, 30}), "party-hd36"},
                    Case{Family::state, Day({2020, 3, 4}), {}, "none"},
                    Case{Family::state, Day({2020, 3, 5}), {}, "state-nd30"},
                    Case{Family::state, {}, {}, "state-nd30"},
                    Case{Family::state, {}, Day({2012, 6, 1}), "none"},
                    Case{Family::state, {}, Day({2020, 2, 29}), "state-nd30"},
                    Case{Family::party, {}, Day({2024, 2, 29}), "party-hd36"},
                    Case{Family::other, Day({2024, 1, 1}), {}, "none"}));

TEST(choose, says_why_there_is_none) {
    const auto set = test::shipped();
    EXPECT_EQ(choose(set, Family::party, Day({2017, 1, 1}), {}).reason, "profile.reason.older");
    EXPECT_EQ(choose(set, Family::other, Day({2024, 1, 1}), {}).reason, "profile.reason.no_profile");
    EXPECT_EQ(choose(set, Family::party, {}, Day({2015, 1, 1})).reason, "profile.reason.older");
    EXPECT_TRUE(choose(set, Family::party, Day({2017, 1, 1}), {}).candidates.empty());
}

TEST(choose, keeps_candidates_where_the_text_cannot_tell) {
    const auto set = test::shipped();
    EXPECT_THAT(choose(set, Family::party, Day({2026, 5, 0}), {}).candidates,
                UnorderedElementsAre("party-hd36", "party-hd05"));
    const auto by_deadline = choose(set, Family::party, {}, Day({2023, 8, 30}));
    EXPECT_THAT(by_deadline.candidates, ElementsAre("party-hd36"));
    EXPECT_LT(by_deadline.certainty, 0.7);
    EXPECT_EQ(choose(set, Family::party, {}, {}).certainty, 0);
    EXPECT_THAT(choose(set, Family::state, Day({2024, 1, 1}), {}).candidates, ElementsAre("state-nd30"));
}

TEST(choose, without_profiles_gives_none) {
    EXPECT_FALSE(choose(ProfileSet(), Family::party, Day({2024, 1, 1}), {}).id);
}

} // namespace
} // namespace kehoach::profile
