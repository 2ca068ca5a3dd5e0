// SPDX-License-Identifier: MPL-2.0
#include "form/chart.hpp"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kehoach::form {

namespace {

FormSpec of_pairs(const char* title) {
    FormSpec spec;
    spec.title = "DỰ HỌP";
    Column key, pair;
    key.title = "Năm";
    key.key = "y";
    key.kind = ColumnKind::key;
    pair.title = title;
    pair.key = "p";
    pair.kind = ColumnKind::pair;
    spec.columns = {key, pair};
    spec.rows.from_year = 2024;
    spec.rows.to_year = 2026;
    return spec;
}

Filled filled(const FormSpec& spec, const std::vector<std::string>& pairs) {
    Filled made{layout(spec), {}};
    for (std::size_t i = 0; i < pairs.size(); ++i)
        made.values[{made.grid.body_first + static_cast<int>(i), 1}].text = pairs[i];
    return made;
}

} // namespace

TEST(ChartOfPairs, HasASeriesForEachOfTheTwoNumbers) {
    const FormSpec spec = of_pairs("Số dự/tổng số");
    const auto found = chart_of(spec, filled(spec, {"31/40", "", "35/50"}), {});
    ASSERT_TRUE(std::holds_alternative<ChartPlan>(found));
    const auto& plan = std::get<ChartPlan>(found);
    EXPECT_EQ(plan.kind, ColumnKind::pair);
    EXPECT_THAT(plan.names, testing::ElementsAre("2024", "2025", "2026"));
    ASSERT_EQ(plan.series.size(), 2U);
    EXPECT_EQ(plan.series[0].name, "Số dự");
    EXPECT_EQ(plan.series[1].name, "tổng số");
    ASSERT_EQ(plan.series[0].values.size(), 3U);
    EXPECT_EQ(plan.series[0].values[0], 31);
    EXPECT_TRUE(std::isnan(plan.series[0].values[1])) << "no figure is not 0";
    EXPECT_EQ(plan.series[1].values[2], 50);
}

TEST(ChartOfPairs, AreNamedAlsoWhereTheTitleNamesNoTwo) {
    const FormSpec spec = of_pairs("Dự họp");
    const auto found = chart_of(spec, filled(spec, {"31/40"}), {});
    ASSERT_TRUE(std::holds_alternative<ChartPlan>(found));
    EXPECT_EQ(std::get<ChartPlan>(found).series[1].name, "Dự họp (b)");
}

TEST(ChartOfPairs, ComeLast) {
    FormSpec spec = of_pairs("Số dự/tổng số");
    Column count;
    count.title = count.key = "n";
    spec.columns.push_back(count);
    Filled both = filled(spec, {"31/40"});
    both.values[{both.grid.body_first, 2}] = {.text = "3", .number = 3, .is_number = true};
    const auto found = chart_of(spec, both, {});
    ASSERT_TRUE(std::holds_alternative<ChartPlan>(found));
    EXPECT_EQ(std::get<ChartPlan>(found).kind, ColumnKind::count);
}

TEST(ChartOfPairs, NothingIsDrawnOfWordsAlone) {
    const FormSpec spec = of_pairs("Số dự/tổng số");
    EXPECT_TRUE(std::holds_alternative<NoChart>(chart_of(spec, filled(spec, {"", "x"}), {})));
}

} // namespace kehoach::form
