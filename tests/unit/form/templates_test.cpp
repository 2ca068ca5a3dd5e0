// SPDX-License-Identifier: MPL-2.0
#include "sample_form.hpp"

#include <gtest/gtest.h>

namespace kehoach::form {

namespace {

struct Shape {
    const char* name;
    std::size_t columns;
    int header_rows;
    bool landscape;
};

class Template : public testing::TestWithParam<Shape> {};

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

} // namespace kehoach::form
