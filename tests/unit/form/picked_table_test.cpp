// SPDX-License-Identifier: MPL-2.0
#include "form/picked_table.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Rows of cells; nothing is hidden, and no lines are drawn.
SheetWindow window(const std::vector<std::vector<std::string>>& rows) {
    SheetWindow made;
    for (const auto& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            if (!row[column].empty())
                made.grid.cells.push_back(
                    {made.grid.rows, static_cast<int>(column), 1, 1, row[column], false});
        made.grid.columns = std::max(made.grid.columns, static_cast<int>(row.size()));
        ++made.grid.rows;
    }
    made.ruled.assign(rows.size(), false);
    made.hidden_rows.assign(rows.size(), false);
    made.hidden_columns.assign(static_cast<std::size_t>(made.grid.columns), false);
    return made;
}

void rule(SheetWindow& window, std::size_t first, std::size_t last) {
    for (std::size_t row = first; row <= last; ++row)
        window.ruled[row] = true;
}

std::string text_at(const TextGrid& grid, int row, int column) {
    for (const TextCell& cell : grid.cells)
        if (cell.row == row && cell.column == column)
            return cell.text;
    return {};
}

SheetWindow letter() {
    return window({{"UBND XÃ", "", "CỘNG HÒA"},
                   {"", "", ""},
                   {"Phụ lục số 1", "", ""},
                   {"KẾT QUẢ", "", ""},
                   {"Đơn vị", "Số họp", "Số dự"},
                   {"Thượng", "1", "2"},
                   {"Hạ", "3", "4"},
                   {"Ghi chú: hằng quý", "", ""},
                   {"", "", ""},
                   {"Người lập", "", "Thủ trưởng"}});
}

} // namespace

TEST(PickedTable, IsWhatLinesAreDrawnAround) {
    SheetWindow sheet = letter();
    rule(sheet, 4, 6);
    for (const int cursor : {-1, 0, 5, 9}) {
        sheet.cursor_row = cursor;
        const PickedTable picked = pick_table(sheet);
        EXPECT_EQ(picked.tables, 1) << cursor;
        EXPECT_EQ(picked.grid.rows, 3);
        EXPECT_EQ(text_at(picked.grid, 0, 0), "Đơn vị");
        EXPECT_EQ(text_at(picked.grid, 2, 2), "4");
        EXPECT_THAT(picked.grid.above, ElementsAre("CỘNG HÒA", "UBND XÃ", "Phụ lục số 1", "KẾT QUẢ"));
        EXPECT_THAT(picked.grid.below, ElementsAre("Ghi chú: hằng quý", "Người lập", "Thủ trưởng"));
    }
}

TEST(PickedTable, WithoutLinesBlankRowsPartTables) {
    const PickedTable picked = pick_table(letter());
    EXPECT_EQ(picked.tables, 1) << "a letterhead and who signs are none";
    EXPECT_EQ(picked.grid.rows, 4) << "with the line right below";
    EXPECT_THAT(picked.grid.above, ElementsAre("CỘNG HÒA", "UBND XÃ", "Phụ lục số 1", "KẾT QUẢ"));
}

TEST(PickedTable, BeginsWithItsHeadsBelowLinesThatStandOnThem) {
    SheetWindow sheet = window({{"", "", "", "", ""},
                                {"KINH PHÍ THỰC HIỆN", "", "", "", ""},
                                {"", "", "Đơn vị tính: triệu đồng", "", ""},
                                {"Nội dung", "Số tiền", "", "", ""},
                                {"", "2026", "2027", "", ""},
                                {"Tập huấn", "1", "2", "", ""}});
    sheet.grid.cells[0].column_span = 5;
    sheet.grid.cells[3].column_span = 2;
    const PickedTable picked = pick_table(sheet);
    EXPECT_EQ(text_at(picked.grid, 0, 0), "Nội dung");
    EXPECT_EQ(picked.grid.columns, 3) << "a title may be wider than its table";
    EXPECT_THAT(picked.grid.above, ElementsAre("KINH PHÍ THỰC HIỆN", "Đơn vị tính: triệu đồng"));
    const SheetWindow group =
        window({{"", "Số tiền", ""}, {"Nội dung", "2026", "2027"}, {"Tập huấn", "1", "2"}});
    SheetWindow merged = group;
    merged.grid.cells[0].column_span = 2;
    EXPECT_EQ(pick_table(merged).grid.rows, 3) << "the head of a group";
}

TEST(PickedTable, SeveralAreForAPersonToChooseFrom) {
    SheetWindow two = window({{"Đơn vị", "Nam", "Nữ"},
                              {"Thượng", "1", "2"},
                              {"", "", ""},
                              {"Năm", "Số họp", "Số dự"},
                              {"2024", "3", "4"}});
    EXPECT_EQ(pick_table(two).tables, 2);
    EXPECT_THAT(pick_table(two).grid.cells, IsEmpty());
    two.cursor_row = 4;
    EXPECT_EQ(pick_table(two).tables, 1);
    EXPECT_EQ(text_at(pick_table(two).grid, 0, 0), "Năm");
    two.cursor_row = 0;
    EXPECT_EQ(text_at(pick_table(two).grid, 0, 0), "Đơn vị");
    EXPECT_THAT(pick_table(two).grid.below, IsEmpty()) << "another table is no note";
    const SheetWindow beside =
        window({{"Đơn vị", "Nam", "Nữ", "", "Năm", "Số họp"}, {"Thượng", "1", "2", "", "2024", "3"}});
    EXPECT_EQ(pick_table(beside).tables, 2);
}

TEST(PickedTable, BlankRowsBelowHeadsAreToBeFilledIn) {
    SheetWindow blank = window({{"Đơn vị", "Nam", "Nữ"}, {"", "", ""}, {"", "", ""}, {"Tổng", "", ""}});
    EXPECT_EQ(pick_table(blank).grid.rows, 4);
    blank = window({{"Đơn vị", "Nam", "Nữ"}, {"", "", ""}, {"", "", ""}});
    EXPECT_EQ(pick_table(blank).grid.rows, 3);
    rule(blank, 0, 1);
    blank.cursor_row = 0;
    EXPECT_EQ(pick_table(blank).grid.rows, 2) << "as far as the lines go";
}

TEST(PickedTable, LeavesOutWhatIsHidden) {
    SheetWindow sheet = window({{"Đơn vị", "Đảng viên", "", "", "Ghi chú"},
                                {"", "Cũ", "Nam", "Nữ", ""},
                                {"Thượng", "9", "1", "2", "a"},
                                {"Hạ", "9", "3", "4", "b"}});
    sheet.grid.cells[1].column_span = 3;
    sheet.grid.cells[0].row_span = sheet.grid.cells[2].row_span = 2;
    sheet.hidden_columns[1] = true;
    sheet.hidden_rows[2] = true;
    const PickedTable picked = pick_table(sheet);
    EXPECT_EQ(picked.hidden_rows, 1);
    EXPECT_EQ(picked.hidden_columns, 1);
    EXPECT_EQ(picked.grid.rows, 3);
    EXPECT_EQ(picked.grid.columns, 4);
    EXPECT_EQ(text_at(picked.grid, 0, 1), "Đảng viên") << "a head stays as long as one of its columns does";
    EXPECT_EQ(text_at(picked.grid, 1, 1), "Nam");
    EXPECT_EQ(text_at(picked.grid, 2, 0), "Hạ");
    for (const TextCell& cell : picked.grid.cells)
        if (cell.text == "Đảng viên") {
            EXPECT_EQ(cell.column_span, 2);
        }
}

TEST(PickedTable, TheTitleIsInCapitalsAboveTheHeads) {
    TextGrid grid;
    grid.above = {"UBND XÃ", "Biểu số 2", "KẾT QUẢ ĐẠI HỘI", "NHIỆM KỲ MỚI", "(kèm theo Công văn)"};
    EXPECT_EQ(title_above(grid), "KẾT QUẢ ĐẠI HỘI NHIỆM KỲ MỚI");
    const SheetWindow sheet = window({{"CÁN BỘ NỮ", "", ""}, {"Đơn vị", "NAM", "NỮ"}, {"Thượng", "1", "2"}});
    EXPECT_EQ(title_above(sheet.grid), "CÁN BỘ NỮ");
    grid.above = {"Số liệu đến hết quý"};
    EXPECT_EQ(title_above(grid), "");
}

TEST(PickedTable, OfNothingThereIsNone) {
    EXPECT_EQ(pick_table({}).grid.rows, 0);
    EXPECT_THAT(pick_table(window({{"", ""}, {"", ""}})).grid.cells, IsEmpty());
}

} // namespace kehoach::form
