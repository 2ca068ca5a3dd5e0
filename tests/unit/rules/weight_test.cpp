// SPDX-License-Identifier: MPL-2.0
// Which remarks are shown first.
#include "rules/weight.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {

using rules::weight;

TEST(Weight, DeadlinesComeBeforeRecipientsAndThoseBeforeLeftOvers) {
    EXPECT_LT(weight("kehoach-4-7"), weight("kehoach-5-1"));
    EXPECT_LT(weight("kehoach-5-12"), weight("kehoach-6-2"));
    EXPECT_LT(weight("kehoach-6-1"), weight("kehoach-8-1"));
    EXPECT_LT(weight("kehoach-8-11"), weight("kehoach-9-1"));
}

TEST(Weight, RegulationsComeFirstAndTablesLast) {
    EXPECT_LT(weight("hd05-6.1-1"), weight("kehoach-4-1"));
    EXPECT_LT(weight("kehoach-10-1"), weight("kehoach-3-3"));
    EXPECT_LT(weight("kehoach-9-1"), weight("kehoach-x"));
}

} // namespace kehoach::test
