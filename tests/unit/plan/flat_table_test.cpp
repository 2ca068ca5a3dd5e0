// SPDX-License-Identifier: MPL-2.0
#include "plan/flat_table.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>

namespace kehoach::plan {
namespace {

FlatTable table_of(std::string_view text) {
    return read_flat_table(text::split(text, '\n'));
}

std::string heads(const FlatTable& table) {
    std::string all;
    for (const auto& head : table.heads)
        all += (all.empty() ? "" : "|") + head;
    return all;
}

/// h: heads, r: rows, t: total, -: behind the table.
std::string kinds(const FlatTable& table) {
    std::string all;
    for (const auto line : table.lines)
        all += line == FlatTable::Line::header  ? 'h'
               : line == FlatTable::Line::row   ? 'r'
               : line == FlatTable::Line::total ? 't'
                                                : '-';
    return all;
}

TEST(FlatTable, TheRowOfNumbersTellsTheColumns) {
    const auto table = table_of("TT\nViệc\nHạn\n(nếu có)\n(1)\n(2)\n(3)\n1\nMua sách\nquý I\n2\nĐọc sách");
    EXPECT_EQ(table.columns, 3);
    EXPECT_EQ(heads(table), "TT|Việc|Hạn (nếu có)");
    EXPECT_EQ(kinds(table), "hhhhhhhrrrrr");
    EXPECT_EQ(table.rows, (std::vector<std::string>{"1", "2"}));
    EXPECT_EQ(table_of("TT Việc Hạn\n1 2 3\n1 Mua sách quý I\n2 Đọc").columns, 3);
}

TEST(FlatTable, RowsOfOneLengthTellThem) {
    const auto table =
        table_of("TT\nViệc\nNgười làm\nHạn\n1\nMua\nAn\n5/6\n2\nĐọc\nBình\n7/8\n3\nCất\nAn\n9/9");
    EXPECT_EQ(table.columns, 4);
    EXPECT_EQ(heads(table), "TT|Việc|Người làm|Hạn");
}

TEST(FlatTable, EmptyCellsLeaveNoLine) {
    const auto table = table_of("TT\nViệc\nNgười làm\n1\nMua\nAn\n2\nĐọc\n3\nCất\nAn");
    EXPECT_EQ(heads(table), "TT|Việc|Người làm") << "the fullest row has as many cells";
    EXPECT_EQ(kinds(table), "hhhrrrrrrrr");
}

TEST(FlatTable, WhereHeadsAndRowsDifferNobodyCanTell) {
    const auto table = table_of("TT\nViệc\nSố người\nTổng\nNữ\n1\nMua\n2\nĐọc\n5\n3\nCất");
    EXPECT_EQ(table.columns, 0);
    EXPECT_EQ(heads(table), "");
}

TEST(FlatTable, HeadsOnOneLineBeginWithCapitals) {
    const auto table = table_of("TT Việc phải làm Người làm Hạn\n1 Mua sách An 5/6\n2 Đọc Bình 7/8");
    EXPECT_EQ(heads(table), "TT|Việc phải làm|Người làm|Hạn");
    EXPECT_EQ(table_of("TT Việc\n1 Mua\n2 Đọc").columns, 0);
}

TEST(FlatTable, MixedHeadsAreNotNamed) {
    const auto table =
        table_of("TT\nViệc\nSố người\nTổng\nNữ\n(1)\n(2)\n(3)\n(4)\n1\nMua\n9\n4\n2\nĐọc\n8\n1");
    EXPECT_EQ(table.columns, 4);
    EXPECT_EQ(heads(table), "") << "one of five heads stands over others";
}

TEST(FlatTable, SectionsAreNoHeads) {
    const auto table = table_of(
        "TT\nViệc\nHạn\nI\nMUA SÁCH\n1\nChọn\n5/6\n2\nMua\n6/6\nII\nĐỌC SÁCH\n1\nĐọc\n7/8\nTổng số: 3 việc");
    EXPECT_EQ(heads(table), "TT|Việc|Hạn");
    EXPECT_EQ(kinds(table), "hhhrrrrrrrrrrrrrt");
    EXPECT_EQ(kinds(table_of(
                  "TT Việc Người làm Hạn\nI Mua sách\n1 Chọn An 5/6\n2 Mua An 6/6\nII Đọc\n3 Đọc An 7/8")),
              "hrrrrr");
}

TEST(FlatTable, EndsWithItsRows) {
    EXPECT_EQ(
        kinds(table_of("TT Việc\n1 Mua\n2 Đọc\nTổng cộng 2\nYêu cầu các tổ làm đúng hạn, xong thì báo cho "
                       "thư viện biết để tổng hợp.")),
        "hrrt-");
    EXPECT_EQ(kinds(table_of("TT Việc\n1 Mua\n2 Đọc\n- Tổ sách: mua.")), "hrr-");
}

} // namespace
} // namespace kehoach::plan
