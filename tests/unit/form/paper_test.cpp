// SPDX-License-Identifier: MPL-2.0
// The paper a form is printed on: as small as it can be with letters of nine points.
#include "form/paper.hpp"
#include "random_form.hpp"
#include "sample_form.hpp"

#include <gtest/gtest.h>
#include <numeric>

namespace kehoach::form {

namespace {

/// A key and so many columns of 30 mm, in groups of three.
FormSpec wide(int groups) {
    FormSpec spec;
    spec.title = "BIỂU RỘNG";
    spec.columns.resize(static_cast<std::size_t>(groups) + 1);
    spec.columns[0].title = "Năm";
    spec.columns[0].key = "year";
    spec.columns[0].kind = ColumnKind::key;
    spec.columns[0].width_mm = 20;
    for (std::size_t group = 1; group < spec.columns.size(); ++group) {
        spec.columns[group].title = "Nhóm";
        spec.columns[group].children.resize(3);
        for (std::size_t i = 0; i < 3; ++i) {
            Column& column = spec.columns[group].children[i];
            column.title = "Số";
            column.key = "c" + std::to_string(group) + std::to_string(i);
            column.width_mm = 30;
        }
    }
    spec.rows.from_year = 2024;
    spec.rows.to_year = 2026;
    return spec;
}

double width(const Grid& grid, int first, int behind) {
    return std::accumulate(grid.widths_mm.begin() + first, grid.widths_mm.begin() + behind, 0.0);
}

Paper paper_of(const FormSpec& spec) {
    Grid grid = layout(spec);
    return choose_paper(spec, grid);
}

/// Letters as printed where the sheet is made as wide as the paper.
double printed_pt(const Paper& paper, const Grid& grid) {
    const double size = size_pt(CellRole::input, grid.columns);
    return size * std::min(1.0, usable_mm(paper.kind) / width(grid, 0, grid.columns));
}

} // namespace

TEST(Paper, GrowsWithTheForm) {
    EXPECT_EQ(paper_of(wide(1)).kind, PaperKind::upright); // 110 mm
    EXPECT_EQ(paper_of(wide(2)).kind, PaperKind::lying);   // 200 mm
    EXPECT_EQ(paper_of(wide(3)).kind, PaperKind::lying);   // 290 mm, printed smaller
    EXPECT_EQ(paper_of(wide(4)).kind, PaperKind::large);   // 380 mm: A4 would have 8 points
    EXPECT_EQ(paper_of(wide(6)).kind, PaperKind::parts);   // 560 mm: A3 would have 8 points
}

TEST(Paper, IsCutBetweenGroupsWithTheKeyOnEveryPage) {
    const Paper paper = paper_of(wide(6));
    // 20 mm of key and two groups of 90 mm on each page of 252 mm.
    EXPECT_EQ(paper.parts, (std::vector<int>{7, 13}));
}

TEST(Paper, LeavesNoLettersTooSmallAndNoPartTooWideForAnyForm) {
    std::mt19937 random(17);
    int cut = 0;
    for (int i = 0; i < 2000; ++i) {
        const FormSpec spec = random_form(random);
        Grid grid = layout(spec);
        const Grid before = grid;
        const Paper paper = choose_paper(spec, grid);
        EXPECT_TRUE(grid.cells == before.cells);
        EXPECT_EQ(grid.heights_mm.size(), before.heights_mm.size());
        if (paper.kind != PaperKind::parts) {
            EXPECT_GE(printed_pt(paper, grid), least_printed_pt - 0.01);
            EXPECT_TRUE(paper.parts.empty());
            continue;
        }
        ++cut;
        const double key = width(grid, 0, grid.key_column + 1);
        int first = grid.key_column + 1;
        std::vector<int> ends = paper.parts;
        ends.push_back(grid.columns);
        for (const int end : ends) {
            ASSERT_GT(end, first);
            if (end - first > 1) {
                EXPECT_LE(key + width(grid, first, end), usable_mm(PaperKind::parts) + 0.01);
            }
            first = end;
        }
    }
    EXPECT_GT(cut, 0);
}

TEST(Paper, OfEveryTemplateIsA4) {
    for (const char* const name : {"study-meetings", "inspection", "reporters"}) {
        const Paper paper = paper_of(form_template(name));
        EXPECT_TRUE(paper.kind == PaperKind::upright || paper.kind == PaperKind::lying) << name;
    }
}

} // namespace kehoach::form
