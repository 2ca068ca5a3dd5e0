// SPDX-License-Identifier: MPL-2.0
#include "sample_form.hpp"
#include "text/width.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <numeric>

namespace kehoach::form {

namespace {

struct Shape {
    const char* name;
    std::size_t columns;
    int header_rows;
    bool landscape;
};

class Template : public testing::TestWithParam<Shape> {};

std::vector<std::string> all_templates() {
    std::vector<std::string> names;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(KEHOACH_SOURCE_DIR) + "/extension/data/forms"))
        names.push_back(file.path().stem().string());
    return names;
}

class EveryTemplate : public testing::TestWithParam<std::string> {};

} // namespace

TEST_P(Template, HasTheShapeOfItsTable) {
    const FormSpec spec = form_template(GetParam().name);
    EXPECT_EQ(spec.id, GetParam().name);
    EXPECT_EQ(leaves(spec.columns).size(), GetParam().columns);
    EXPECT_EQ(depth(spec.columns), GetParam().header_rows);
    EXPECT_EQ(spec.total, "Tổng");
    const Grid grid = layout(spec);
    EXPECT_EQ(grid.body_rows, 11);
    EXPECT_EQ(grid.landscape, GetParam().landscape);
}

INSTANTIATE_TEST_SUITE_P(Forms, Template,
                         testing::Values(Shape{"study-meetings", 8, 2, false},
                                         Shape{"reporters", 7, 3, false}, Shape{"inspection", 25, 3, true}));

// 247 mm: a lying page of A4 between margins of 25 and 20 mm, less the rounding.
TEST_P(EveryTemplate, IsNamedAfterItsFileAndFitsOnAPage) {
    const FormSpec spec = form_template(GetParam());
    EXPECT_EQ(spec.id, GetParam());
    const Grid grid = layout(spec);
    EXPECT_LE(std::accumulate(grid.widths_mm.begin(), grid.widths_mm.end(), 0.0), grid.landscape ? 252 : 165);
    EXPECT_GT(grid.body_rows, 2);
}

TEST_P(EveryTemplate, HasRoomForEveryShare) {
    const Grid grid = layout(form_template(GetParam()));
    for (const GridCell& cell : grid.cells)
        if (cell.percent) {
            EXPECT_GT(grid.widths_mm.at(static_cast<std::size_t>(cell.column)),
                      text::width_mm("100,0%", size_pt(CellRole::input, grid.columns), true))
                << cell.column;
        }
}

TEST_P(EveryTemplate, HasRoomForNamesThatAreTyped) {
    const FormSpec spec = form_template(GetParam());
    const Grid grid = layout(spec);
    EXPECT_GT(grid.widths_mm.at(static_cast<std::size_t>(grid.key_column)), spec.rows.free > 0 ? 30 : 0);
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryTemplate, testing::ValuesIn(all_templates()));

} // namespace kehoach::form
