// SPDX-License-Identifier: MPL-2.0
#include "form/column_numbers.hpp"
#include "plan/text_table.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>

namespace kehoach::plan {
namespace {

using Row = TextTable::Row;

TextTable table_of(std::string_view text) {
    return read_text_table(text::split(text, '\n'));
}

/// a{b, c}, d
std::string show(const std::vector<form::Column>& columns) {
    std::string all;
    for (const auto& column : columns)
        all += (all.empty() ? "" : ", ") + column.title +
               (column.children.empty() ? "" : "{" + show(column.children) + "}");
    return all;
}

std::string tree(const TextTable& table) {
    return show(form::header_tree_asked(table.heads, table.header_rows, table.columns));
}

TEST(TextTable, ReadsTitlesOverSeveralColumns) {
    const auto table =
        table_of("TT\tThôn\tSố hộ\t\t\tGhi chú\n\t\tNghèo\t\tKhá\t\n\t\tCũ\tMới\t\t\n1\tAn\t\t\t\t");
    EXPECT_EQ(table.header_rows, 3);
    EXPECT_EQ(table.columns, 6);
    EXPECT_EQ(tree(table), "TT, Thôn, Số hộ{Nghèo{Cũ, Mới}, Khá}, Ghi chú");
}

TEST(TextTable, ReadsBarsBetweenCellsOnly) {
    const auto table = table_of("TT | Việc | Hạn\n---|---|---\n1 | Mua | \n2 | Đọc | 5/6");
    EXPECT_EQ(tree(table), "TT, Việc, Hạn");
    EXPECT_EQ(table.rows[1], Row::rule);
    EXPECT_EQ(table.rows[2], Row::body);
    EXPECT_FALSE(is_markdown_row("Kinh phí | Nguồn"));
}

TEST(TextTable, ReadsMergedCellsThatWereWrittenOutOftener) {
    const auto table = table_of("TT\tThôn\tSố hộ\tSố hộ\nTT\tThôn\tNghèo\tKhá\n1\tAn\t2\t2");
    EXPECT_EQ(table.header_rows, 2);
    EXPECT_EQ(tree(table), "TT, Thôn, Số hộ{Nghèo, Khá}");
}

TEST(TextTable, KnowsARowThatOnlyNumbersTheColumns) {
    const auto table = table_of("TT\tViệc\tSố\tTỷ lệ\n(1)\t(2)\t(3)\t(4)=(3)/(2)\n1\tMua\t2\t");
    EXPECT_EQ(table.rows, (std::vector<Row>{Row::header, Row::numbers, Row::body}));
    EXPECT_EQ(tree(table), "TT, Việc, Số, Tỷ lệ");
    EXPECT_TRUE(form::numbers_columns({"A", "B", "1", "2"}));
    EXPECT_FALSE(form::numbers_columns({"1", "2", "4"}));
    EXPECT_FALSE(form::numbers_columns({"1", "", "", ""})) << "the first row of a form";
    EXPECT_FALSE(form::numbers_columns({"1", "Mua", "2"}));
}

TEST(TextTable, ReadsMarkdown) {
    const auto table = table_of("| TT | Việc | Hạn |\n|----|:----:|-----|\n| 1 | Mua sách | 5/2026 |");
    EXPECT_EQ(table.rows, (std::vector<Row>{Row::header, Row::rule, Row::body}));
    EXPECT_EQ(table.columns, 3);
    EXPECT_EQ(tree(table), "TT, Việc, Hạn");
    EXPECT_EQ(table.cells[2][1], "Mua sách");
}

TEST(TextTable, DropsColumnsThatNoRowFillsAndBearsRaggedRows) {
    const auto table = table_of("TT\tViệc\tHạn\t\n1\tMua\n2\tĐọc\t6/2026\t");
    EXPECT_EQ(table.columns, 3);
    EXPECT_EQ(table.header_rows, 1);
    EXPECT_EQ(table.cells[1].size(), 3U);
}

TEST(TextTable, GivesEachGroupTheWholePatternWhereColumnsWereLost) {
    const auto table = table_of("Năm\tXã\t\t\tHuyện\t\t\n\tHọp\tThăm\tXét\tHọp\tThăm\tXét\n2025\t\t\t\t\t\t");
    EXPECT_EQ(tree(table), "Năm, Xã{Họp, Thăm, Xét}, Huyện{Họp, Thăm, Xét}");
    const auto lost =
        table_of("Năm\tXã\t\tHuyện\t\tTỉnh\t\t\n\tHọp\tThăm\tXét\tHọp\tThăm\tXét\tHọp\n2025\t\t\t\t\t\t\t");
    EXPECT_EQ(lost.columns, 8);
    EXPECT_EQ(tree(lost), "Năm, Xã{Họp, Thăm}, Huyện{Xét, Họp}, Tỉnh{Thăm, Xét, Họp}")
        << "seven heads repeat no pattern";
    const auto six =
        table_of("Năm\tXã\t\tHuyện\t\tTỉnh\t\n\tHọp\tThăm\tXét\tHọp\tThăm\tXét\n2025\t\t\t\t\t\t");
    EXPECT_EQ(tree(six), "Năm, Xã{Họp, Thăm, Xét}, Huyện{Họp, Thăm, Xét}, Tỉnh{Họp, Thăm, Xét}");
}

} // namespace
} // namespace kehoach::plan
