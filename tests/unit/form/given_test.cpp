// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"
#include "form/grow.hpp"
#include "form/proof.hpp"
#include "form/sheet_cells.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kehoach::form {

namespace {

using testing::ElementsAre;

FormSpec measured() {
    FormSpec spec;
    spec.title = "CHỈ TIÊU";
    spec.columns = {titled("Chỉ tiêu", "k", ColumnKind::key), titled("ĐVT", "m", ColumnKind::given),
                    titled("Kết quả", "n")};
    spec.columns[1].given = {"người", "", "cuộc"};
    spec.rows.items = {"Kết nạp", "Khen", "Họp"};
    return spec;
}

const GridCell& cell_at(const Grid& grid, int row, int column) {
    for (const GridCell& cell : grid.cells)
        if (cell.row == grid.body_first + row && cell.column == column)
            return cell;
    throw std::runtime_error("no cell");
}

SheetCells sheet_of(const FormSpec& spec) {
    const Grid grid = layout(spec);
    SheetCells cells{grid.rows, grid.columns, {}};
    for (const GridCell& cell : grid.cells)
        if (!cell.text.empty())
            cells.values[{cell.row, cell.column}].text = cell.text;
    return cells;
}

std::vector<FormFault> faults_of(const FormSpec& spec, const SheetCells& cells, const std::string& key) {
    const OnSheet found = placed(spec, cells);
    std::vector<FormFault> faults;
    for (FormFault& fault : check(found.spec, found.filled))
        if (fault.key == key)
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace

TEST(GivenWords, StandLockedWhereThereAreSomeAndAreTypedWhereThereAreNone) {
    const Grid grid = layout(measured());
    EXPECT_EQ(cell_at(grid, 0, 1).role, CellRole::given);
    EXPECT_EQ(cell_at(grid, 0, 1).text, "người");
    EXPECT_EQ(cell_at(grid, 1, 1).role, CellRole::input);
    EXPECT_EQ(cell_at(grid, 1, 1).accepts, Accepts::anything);
    const TableBlock table = to_table(grid, 0);
    EXPECT_TRUE(std::any_of(table.paragraphs.begin(), table.paragraphs.end(),
                            [](const auto& paragraph) { return paragraph.text == "cuộc"; }));
}

TEST(GivenWords, AreOneForEachNamedRow) {
    FormSpec spec = measured();
    EXPECT_TRUE(flaws(spec).empty());
    spec.columns[1].given.pop_back();
    ASSERT_EQ(flaws(spec).size(), 1U);
    EXPECT_EQ(flaws(spec).front().path, "/columns/1/given");
    spec.columns[1].given = {"", "", ""};
    EXPECT_EQ(flaws(spec).size(), 1U);
    spec = measured();
    spec.rows = {};
    spec.rows.free = 3;
    EXPECT_EQ(flaws(spec).size(), 1U);
    spec = measured();
    spec.columns[2].given = {"a", "b", "c"};
    EXPECT_EQ(flaws(spec).size(), 1U) << "words of a column of counts";
}

TEST(GivenWords, GoWithTheNamesOfTheirRows) {
    FormSpec spec = measured();
    const RowAxis before = spec.rows;
    spec.rows.items = {"Họp", "Mới", "Kết nạp", "Khen"};
    follow_rows(spec, before);
    EXPECT_THAT(spec.columns[1].given, ElementsAre("cuộc", "", "người", ""));
    spec = measured();
    spec.rows.items[2] = "Hội nghị"; // named anew
    follow_rows(spec, before);
    EXPECT_THAT(spec.columns[1].given, ElementsAre("người", "", "cuộc"));
    spec.rows = {};
    spec.rows.free = 5;
    follow_rows(spec, before);
    EXPECT_EQ(spec.columns[1].kind, ColumnKind::text);
    EXPECT_TRUE(flaws(spec).empty());
}

TEST(GivenWords, StayWithTheirRowsWhenAFormGrows) {
    Growth growth;
    growth.items = {"Thăm"};
    GrowthFault fault;
    const auto made = grown(measured(), growth, fault);
    ASSERT_TRUE(made) << fault.key;
    EXPECT_THAT(made->spec.columns[1].given, ElementsAre("người", "", "cuộc", ""));
}

TEST(GivenWords, AreComparedWithWhatTheSheetSays) {
    const FormSpec spec = measured();
    SheetCells cells = sheet_of(spec);
    EXPECT_TRUE(faults_of(spec, cells, "form.given-changed").empty());
    const int row = layout(spec).body_first;
    cells.values[{row, 1}].text = "hộ";
    const auto faults = faults_of(spec, cells, "form.given-changed");
    ASSERT_EQ(faults.size(), 1U);
    ASSERT_EQ(faults[0].repairs.size(), 1U);
    EXPECT_EQ(faults[0].repairs[0].cells, (std::vector<CellInput>{{row, 1, "người", false}}));
}

TEST(Differences, TakeColumnsOffAndMayBeBelowZero) {
    FormSpec spec = measured();
    spec.columns[1] = titled("Giao", "m");
    spec.columns.push_back(titled("Còn", "d"));
    spec.columns[3].sum_of = {"m"};
    spec.columns[3].less = {"n"};
    ASSERT_TRUE(flaws(spec).empty());
    const Grid grid = layout(spec);
    const GridCell& cell = cell_at(grid, 0, 3);
    const std::string row = std::to_string(grid.body_first + 1);
    EXPECT_EQ(cell.formula,
              "=IF(COUNT(B" + row + ";C" + row + ")=0;\"\";SUM(B" + row + ")-SUM(C" + row + "))");
    SheetCells cells = sheet_of(spec);
    const auto put = [&](int column, double number, bool formula) {
        cells.values[{grid.body_first, column}] = {.text = plain(number),
                                                   .number = number,
                                                   .is_number = true,
                                                   .is_formula = formula,
                                                   .formula = formula ? cell.formula : ""};
    };
    put(1, 3, false);
    put(2, 5, false);
    put(3, -2, true);
    EXPECT_TRUE(faults_of(spec, cells, "form.total-wrong").empty());
    put(3, 2, true);
    EXPECT_EQ(faults_of(spec, cells, "form.total-wrong").size(), 1U);
    spec.columns[3].sum_of.clear();
    EXPECT_FALSE(flaws(spec).empty()) << "taken off nothing";
    spec.columns[3].sum_of = {"n"};
    EXPECT_FALSE(flaws(spec).empty()) << "taken off itself";
}

} // namespace kehoach::form
