// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"
#include "form/formula.hpp"
#include "random_form.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <numeric>
#include <random>

namespace kehoach::form {

namespace {

Column leaf(std::string title, std::string key, ColumnKind kind) {
    Column column;
    column.title = std::move(title);
    column.key = std::move(key);
    column.kind = kind;
    return column;
}

FormSpec small_form() {
    FormSpec spec;
    spec.code = "Biểu 1";
    spec.title = "KẾT QUẢ";
    Column group;
    group.title = "Chi bộ";
    group.children = {leaf("Đã họp", "met", ColumnKind::count), leaf("Tổng số", "all", ColumnKind::count)};
    Column share = leaf("%", "share", ColumnKind::percent);
    share.numerator = "met";
    share.denominator = "all";
    spec.columns = {leaf("Năm", "year", ColumnKind::key), group, share};
    spec.rows.from_year = 2024;
    spec.rows.to_year = 2025;
    spec.total = "Tổng";
    return spec;
}

const GridCell& cell_at(const Grid& grid, int row, int column) {
    const auto found = std::find_if(grid.cells.begin(), grid.cells.end(), [&](const GridCell& cell) {
        return cell.row == row && cell.column == column;
    });
    if (found == grid.cells.end())
        throw std::out_of_range("no cell");
    return *found;
}

} // namespace

TEST(Heights, LeaveATitleRoomForTheWiderLettersOfAScreen) {
    FormSpec spec = small_form();
    const auto widths = layout(spec).widths_mm;
    const double room = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (spec.title = "CHI BỘ"; text::width_mm(spec.title + " A", 14, true) < room - 3;)
        spec.title += " A";
    const Grid grid = layout(spec);
    const auto title = std::ranges::find(grid.cells, CellRole::title, &GridCell::role);
    EXPECT_GT(grid.heights_mm.at(static_cast<std::size_t>(title->row)), 2 * 14 * 25.4 / 72);
}

TEST(Layout, PlacesRowsInTheirOrder) {
    const Grid grid = layout(small_form());
    EXPECT_EQ(grid.header_first, 2);
    EXPECT_EQ(grid.header_rows, 2);
    EXPECT_EQ(grid.body_first, 4);
    EXPECT_EQ(grid.body_rows, 2);
    EXPECT_EQ(grid.total_row, 6);
    EXPECT_EQ(grid.note_row, -1);
    EXPECT_EQ(grid.rows, 7);
}

TEST(Layout, MergesHeadsDownAndAcross) {
    const Grid grid = layout(small_form());
    EXPECT_EQ(cell_at(grid, 2, 0).row_span, 2);
    EXPECT_EQ(cell_at(grid, 2, 1).column_span, 2);
    EXPECT_EQ(cell_at(grid, 3, 2).text, "Tổng số");
    EXPECT_EQ(cell_at(grid, 0, 0).column_span, 4);
}

TEST(Layout, WritesFormulas) {
    const Grid grid = layout(small_form());
    EXPECT_EQ(cell_at(grid, 4, 3).formula, "=IF(SUM(C5)=0;\"\";SUM(B5)/C5)");
    EXPECT_EQ(cell_at(grid, 6, 1).formula, "=IF(COUNT(B5:B6)=0;\"\";SUM(B5:B6))");
    EXPECT_EQ(cell_at(grid, 6, 3).formula, "=IF(SUM(C7)=0;\"\";SUM(B7)/C7)");
    EXPECT_EQ(cell_at(grid, 4, 1).role, CellRole::input);
}

TEST(Layout, WideFormsLieAndFillThePage) {
    FormSpec wide = small_form();
    for (int i = 0; i < 20; ++i)
        wide.columns.push_back(leaf("Số cuộc", "n" + std::to_string(i), ColumnKind::count));
    const Grid grid = layout(wide);
    EXPECT_TRUE(grid.landscape);
    EXPECT_NEAR(std::accumulate(grid.widths_mm.begin(), grid.widths_mm.end(), 0.0), 252, 3);
    EXPECT_FALSE(layout(small_form()).landscape);
}

TEST(Layout, OfAFormIsTheSameAmongOthersAndOnAnotherPaper) {
    constexpr double narrow = 90, wide = 400;
    std::mt19937 random(4);
    std::vector<form::FormSpec> specs;
    for (int form = 0; form < 20; ++form)
        specs.push_back(form::random_form(random));
    std::vector<std::pair<form::Grid, form::Grid>> first;
    for (const auto& spec : specs)
        first.emplace_back(form::layout(spec, narrow), form::layout(spec, wide));
    EXPECT_NE(first[0].first.widths_mm, first[0].second.widths_mm);
    for (int turn = 0; turn < 200; ++turn) {
        const std::size_t at = random() % specs.size();
        ASSERT_EQ(form::layout(specs[at], narrow), first[at].first);
        ASSERT_EQ(form::layout(specs[at], wide), first[at].second);
    }
    auto other = specs[0];
    other.title += " thêm";
    EXPECT_NE(form::layout(other, narrow), first[0].first);
}

TEST(Formula, NamesCells) {
    EXPECT_EQ(address(6, 1), "B7");
    EXPECT_EQ(address(0, 26), "AA1");
    EXPECT_EQ(address(9, 701), "ZZ10");
    EXPECT_THAT(references("=IF(N($C$5)=0;\"A1\";B5/C5)+SUM(AA1:AB2)"),
                testing::ElementsAre(std::pair{4, 2}, std::pair{4, 1}, std::pair{0, 26}, std::pair{1, 27}));
}

TEST(Table, HoldsHeaderRowsAndTotal) {
    const TableBlock block = to_table(layout(small_form()), 3);
    EXPECT_EQ(block.table.rows, 5);
    EXPECT_EQ(block.table.header_rows, 2);
    EXPECT_EQ(block.table.cells.size(), 4U + 1U + 12U);
    EXPECT_EQ(block.paragraphs.size(), block.table.cells.size());
    const document::Paragraph& head = block.paragraphs.front();
    EXPECT_EQ(head.style, "table_header");
    EXPECT_EQ(head.cell, (document::CellPlace{3, 0, 0}));
    EXPECT_EQ(head.look.align, document::Align::center);
    EXPECT_EQ(head.runs.at(0).look.bold, true);
    EXPECT_EQ(block.paragraphs.back().style, "table_total");
}

} // namespace kehoach::form
