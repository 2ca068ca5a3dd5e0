// SPDX-License-Identifier: MPL-2.0
#include "returns/figure_totals.hpp"
#include "returns_ground.hpp"

#include <gmock/gmock.h>

namespace kehoach::returns {

using test::every_kind;
using test::typed_file;

TEST(FigureTotals, AddCountsAndPairsAndNameWhereTheyComeFrom) {
    const auto gathered = gather({typed_file("a.ods", "Xã An Phú", every_kind(), {{"B1", "10"}, {"D1", "31/40"}}),
                                  typed_file("b.ods", "Xã Bình An", every_kind(), {{"B1", "5"}, {"D1", "9/10"}, {"B2", "x"}})});
    const auto totals = figure_totals(gathered.forms.at(0));
    ASSERT_EQ(totals.size(), 2);
    EXPECT_EQ(totals[0].text, "15");
    EXPECT_THAT(totals[0].sources, testing::ElementsAre(testing::Pair("a.ods", "10"), testing::Pair("b.ods", "5")));
    EXPECT_EQ(totals[1].text, "40/50");
}

TEST(FigureTotals, OfFreeRowsThereAreNone) {
    auto spec = every_kind();
    spec.rows = {};
    spec.rows.free = 2;
    EXPECT_THAT(figure_totals({spec, {}, {}}), testing::IsEmpty());
}

} // namespace kehoach::returns
