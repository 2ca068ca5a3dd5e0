// SPDX-License-Identifier: MPL-2.0
#include "form/grid.hpp"
#include "form/proof.hpp"
#include "random_form.hpp"

#include <gtest/gtest.h>

namespace kehoach::form {

// Law 3 of the house: whatever layout draws, read gives back.
TEST(Law3, WhatLayoutDrawsReadGivesBack) {
    std::mt19937 random(20230220);
    for (int i = 0; i < 5000; ++i) {
        const FormSpec spec = random_form(random);
        ASSERT_TRUE(flaws(spec).empty()) << to_json(spec);
        const auto back = read(layout(spec));
        ASSERT_TRUE(back) << to_json(spec);
        ASSERT_EQ(to_json(*back), to_json(shown(spec)));
        ASSERT_TRUE(*back == shown(spec));
    }
}

TEST(Law3, JsonKeepsEverything) {
    std::mt19937 random(271);
    for (int i = 0; i < 1000; ++i) {
        const FormSpec spec = random_form(random);
        text::DataFaults faults;
        const auto back = parse_form_spec("random.json", to_json(spec), faults);
        ASSERT_TRUE(faults.empty()) << faults.front().path << ' ' << faults.front().expected;
        ASSERT_TRUE(*back == spec) << to_json(spec);
    }
}

// No cell is drawn twice and none is left out.
TEST(Law3, CellsCoverTheGridOnce) {
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        const Grid grid = layout(random_form(random));
        std::vector<int> covered(static_cast<std::size_t>(grid.rows * grid.columns));
        for (const GridCell& cell : grid.cells)
            for (int row = cell.row; row < cell.row + cell.row_span; ++row)
                for (int column = cell.column; column < cell.column + cell.column_span; ++column)
                    ++covered.at(static_cast<std::size_t>(row * grid.columns + column));
        ASSERT_EQ(std::count(covered.begin(), covered.end(), 1), grid.rows * grid.columns);
    }
}

} // namespace kehoach::form
