// SPDX-License-Identifier: MPL-2.0
#include "form/range_table.hpp"

#include <gtest/gtest.h>

using namespace kehoach;
using form::RangeTable;

namespace {

RangeTable table() {
    return {4,
            3,
            {{0, 0, 2, 1, "Đơn vị"},
             {0, 1, 1, 2, "Năm 2026"},
             {1, 1, 1, 1, "Buổi"},
             {1, 2, 1, 1, "Lượt"},
             {2, 0, 1, 1, "Xã An"},
             {2, 1, 1, 1, "47", true},
             {2, 2, 1, 1, "đang gom"},
             {3, 0, 1, 1, "Tổng số", false, true},
             {3, 1, 1, 1, "47", true, true},
             {3, 2, 1, 1, "", false, true}},
            {30, 10, 20}};
}

const document::Paragraph& at(const form::TableBlock& block, int row, int column) {
    for (const document::Paragraph& each : block.paragraphs)
        if (each.cell == document::CellPlace{0, row, column})
            return each;
    throw std::out_of_range("cell");
}

} // namespace

TEST(RangeTable, HasTheHeadsAndLooksOfTablesOfAppendices) {
    const auto block = form::to_table(table(), 180);
    EXPECT_EQ(block.table.header_rows, 2);
    EXPECT_EQ(block.table.rows, 4);
    EXPECT_EQ(block.table.cells.size(), 10U);
    EXPECT_EQ(block.table.widths_mm, (std::vector<double>{90, 30, 60}));
    EXPECT_EQ(at(block, 1, 2).style, "table_header");
    EXPECT_EQ(at(block, 2, 0).style, "table_row");
    EXPECT_EQ(at(block, 3, 2).style, "table_total");
    EXPECT_EQ(at(block, 2, 1).look.align, document::Align::center);
    EXPECT_EQ(at(block, 2, 2).look.align, document::Align::left) << "words";
}

TEST(RangeTable, FiguresAloneHaveNoHead) {
    const RangeTable figures{2, 1, {{0, 0, 1, 1, "1", true}, {1, 0, 1, 1, "2", true}}, {}};
    EXPECT_EQ(form::to_table(figures, 100).table.header_rows, 0);
    EXPECT_EQ(form::to_table(figures, 100).table.widths_mm, (std::vector<double>{100}));
    const RangeTable words{2, 1, {{0, 0, 1, 1, "a"}, {1, 0, 1, 1, "b"}}, {1}};
    EXPECT_EQ(form::to_table(words, 100).table.header_rows, 0);
}
