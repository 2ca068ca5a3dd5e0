// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"

#include <gmock/gmock.h>

namespace kehoach::profile {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

struct Case {
    Family family;
    DayEvidence evidence;
    std::string id;
};

class Chosen : public testing::TestWithParam<Case> {};

TEST_P(Chosen, id) {
    const auto& given = GetParam();
    const auto choice = choose(test::shipped(), given.family, given.evidence);
    EXPECT_EQ(choice.id.value_or("none"), given.id) << choice.reason;
}

Case own(Family family, grammar::Date date, std::string id) {
    return {family, {.own = date}, std::move(id)};
}
Case cited(Family family, grammar::Date date, std::string id) {
    return {family, {.cited = date}, std::move(id)};
}
Case set(grammar::Date first, grammar::Date last, std::string id) {
    return {Family::party, {.first_set = first, .last_set = last}, std::move(id)};
}

INSTANTIATE_TEST_SUITE_P(
    ByOwnDate, Chosen,
    testing::Values(
        own(Family::party, {2018, 4, 2}, "none"), own(Family::party, {2018, 4, 3}, "party-hd36"),
        own(Family::party, {2026, 5, 26}, "party-hd36"), own(Family::party, {2026, 5, 27}, "party-hd05"),
        own(Family::party, {2026, 4, 0}, "party-hd36"), own(Family::party, {2026, 7, 32}, "party-hd05"),
        own(Family::party, {2026, 9, 31}, "party-hd05"), own(Family::party, {2026, 5, 32}, "none"),
        own(Family::party, {2025, 13, 5}, "party-hd36"), own(Family::party, {2026, 5, 0}, "none"),
        own(Family::party, {2026, 0, 0}, "none"), own(Family::party, {2027, 0, 0}, "party-hd05"),
        own(Family::state, {2020, 3, 4}, "none"), own(Family::state, {2020, 3, 5}, "state-nd30"),
        own(Family::other, {2024, 1, 1}, "none")));

INSTANTIATE_TEST_SUITE_P(
    ByWhatItCites, Chosen,
    testing::Values(
        cited(Family::party, {2023, 8, 30}, "party-hd36"), cited(Family::party, {2018, 8, 6}, "party-hd36"),
        // Of 2025 or, cited a year late, of the time of the new rules.
        cited(Family::party, {2025, 5, 26}, "party-hd36"), cited(Family::party, {2025, 5, 27}, "none"),
        cited(Family::party, {2026, 5, 26}, "none"), cited(Family::party, {2026, 5, 27}, "party-hd05"),
        cited(Family::party, {2024, 2, 29}, "party-hd36"), cited(Family::party, {2015, 1, 1}, "none"),
        cited(Family::state, {2012, 6, 1}, "none"), cited(Family::state, {2020, 2, 29}, "state-nd30"),
        Case{Family::party,
             {.own = grammar::Date{0, 5, 20}, .cited = grammar::Date{2023, 8, 30}},
             "party-hd36"}));

INSTANTIATE_TEST_SUITE_P(ByWhatItSets, Chosen,
                         testing::Values(set({2023, 7, 10}, {2023, 8, 30}, "party-hd36"),
                                         set({2026, 5, 27}, {2026, 5, 27}, "none"),
                                         set({2026, 5, 26}, {2026, 5, 26}, "party-hd36"),
                                         set({2027, 5, 27}, {2027, 5, 27}, "party-hd05"),
                                         set({2027, 5, 26}, {2028, 1, 1}, "none"),
                                         // A far goal does not make a paper young.
                                         set({2024, 6, 1}, {2030, 12, 31}, "party-hd36"),
                                         Case{Family::party,
                                              {.cited = grammar::Date{2021, 3, 1},
                                               .first_set = grammar::Date{2027, 6, 1},
                                               .last_set = grammar::Date{2027, 7, 1}},
                                              "party-hd05"},
                                         Case{Family::party,
                                              {.cited = grammar::Date{2026, 4, 1},
                                               .first_set = grammar::Date{2026, 5, 20},
                                               .last_set = grammar::Date{2026, 5, 20}},
                                              "party-hd36"}));

INSTANTIATE_TEST_SUITE_P(
    ByBodies, Chosen,
    testing::Values(Case{Family::party, {.bodies_to = grammar::Date{2025, 6, 30}}, "party-hd36"},
                    Case{Family::party, {.bodies_from = grammar::Date{2025, 1, 1}}, "none"},
                    Case{Family::party,
                         {.cited = grammar::Date{2025, 6, 1}, .bodies_to = grammar::Date{2025, 6, 30}},
                         "party-hd36"},
                    // A wrong letterhead does not outweigh what the text names.
                    Case{Family::party,
                         {.cited = grammar::Date{2026, 6, 1}, .bodies_to = grammar::Date{2025, 6, 30}},
                         "party-hd05"},
                    Case{Family::party, {}, "none"}, Case{Family::state, {}, "state-nd30"}));

TEST(choose, says_why_there_is_none) {
    const auto all = test::shipped();
    EXPECT_EQ(choose(all, Family::party, {.own = grammar::Date{2017, 1, 1}}).reason, "profile.reason.older");
    EXPECT_EQ(choose(all, Family::other, {.own = grammar::Date{2024, 1, 1}}).reason,
              "profile.reason.no_profile");
    EXPECT_EQ(choose(all, Family::party, {.cited = grammar::Date{2015, 1, 1}}).reason,
              "profile.reason.older");
    EXPECT_TRUE(choose(all, Family::party, {.own = grammar::Date{2017, 1, 1}}).candidates.empty());
}

TEST(choose, says_what_decided) {
    const auto all = test::shipped();
    const grammar::Date day{2023, 8, 30};
    EXPECT_EQ(choose(all, Family::party, {.cited = day}).reason, "profile.reason.named_date");
    EXPECT_EQ(choose(all, Family::party, {.bodies_to = day}).reason, "profile.reason.bodies");
    EXPECT_EQ(choose(all, Family::party, {.cited = grammar::Date{2025, 6, 1}, .bodies_to = day}).reason,
              "profile.reason.undated");
}

TEST(choose, is_surer_the_more_the_text_tells) {
    const auto all = test::shipped();
    const grammar::Date day{2023, 8, 30};
    const auto own_date = choose(all, Family::party, {.own = day}).certainty;
    const auto both = choose(all, Family::party, {.cited = day, .first_set = day, .last_set = day}).certainty;
    const auto one = choose(all, Family::party, {.cited = day}).certainty;
    EXPECT_GT(own_date, both);
    EXPECT_GT(both, one);
    EXPECT_GT(one, choose(all, Family::party, {}).certainty);
}

TEST(choose, keeps_candidates_where_the_text_cannot_tell) {
    const auto all = test::shipped();
    EXPECT_THAT(choose(all, Family::party, {.own = grammar::Date{2026, 5, 0}}).candidates,
                UnorderedElementsAre("party-hd36", "party-hd05"));
    EXPECT_THAT(choose(all, Family::party, {}).candidates, UnorderedElementsAre("party-hd36", "party-hd05"));
    EXPECT_THAT(choose(all, Family::state, {.own = grammar::Date{2024, 1, 1}}).candidates,
                ElementsAre("state-nd30"));
}

TEST(choose, without_profiles_gives_none) {
    EXPECT_FALSE(choose(ProfileSet(), Family::party, {.own = grammar::Date{2024, 1, 1}}).id);
}

} // namespace
} // namespace kehoach::profile
