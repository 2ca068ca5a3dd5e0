// SPDX-License-Identifier: MPL-2.0
// What the user answered once holds until the document itself says which regulation it is under.
#include "data.hpp"
#include "profile/answered.hpp"

#include <gtest/gtest.h>

namespace kehoach::profile {
namespace {

Choice of(const DayEvidence& evidence) {
    return choose(test::shipped(), Family::party, evidence);
}

Choice of_day(const grammar::Date& own) {
    return of({.own = own});
}

TEST(answered, holds_where_the_document_is_undated) {
    EXPECT_EQ(answered(of({}), "party-hd36"), "party-hd36");
    EXPECT_EQ(answered(of_day(grammar::Date{2026, 5, 0}), "party-hd36"), "party-hd36");
}

TEST(answered, holds_against_weaker_evidence_than_its_date) {
    EXPECT_EQ(answered(of({.cited = grammar::Date{2023, 2, 28}, .last_set = grammar::Date{2024, 2, 29}}),
                       "party-hd05"),
              "party-hd05");
}

TEST(answered, gives_way_to_the_date_of_the_document) {
    EXPECT_EQ(answered(of_day(grammar::Date{2026, 6, 1}), "party-hd36"), "");
}

TEST(answered, is_asked_for_where_several_are_possible) {
    EXPECT_TRUE(is_open(of({})));
    EXPECT_FALSE(is_open(of_day(grammar::Date{2026, 6, 1})));
    EXPECT_FALSE(is_open(of_day(grammar::Date{2010, 1, 1})));
}

} // namespace
} // namespace kehoach::profile
