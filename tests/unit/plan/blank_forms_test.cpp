// SPDX-License-Identifier: MPL-2.0
// Which tables of a plan wait to be filled in.
#include "plan/blank_forms.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

struct Case {
    document::Document document;
    plan::Plan plan;
};

/// A head, then rows; "" is a cell that nobody has filled in.
Case table(const std::vector<std::vector<std::string>>& rows) {
    Case made;
    auto& drawn = made.document.tables.emplace_back();
    drawn.rows = static_cast<int>(rows.size());
    drawn.columns = static_cast<int>(rows.front().size());
    for (int row = 0; row < drawn.rows; ++row)
        for (int column = 0; column < drawn.columns; ++column) {
            drawn.cells.push_back({row, column, 1, 1});
            document::Paragraph paragraph;
            paragraph.text = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            paragraph.cell = {0, row, column};
            plan::Line line;
            line.paragraph = made.document.paragraphs.size();
            line.text.text = paragraph.text;
            line.role = row == 0 ? plan::Role::table_header : plan::Role::table_row;
            line.part = "appendix:1";
            made.document.paragraphs.push_back(paragraph);
            made.plan.lines.push_back(line);
        }
    plan::TableFact fact;
    fact.table = 0;
    fact.last = made.plan.lines.size() - 1;
    made.plan.tables.push_back(fact);
    return made;
}

bool is_kept(Case made) {
    plan::keep_blank_forms(made.document, made.plan);
    return !made.plan.tables.empty();
}

const std::vector<std::string> head{"STT", "Tên thôn", "Số cây", "Số hộ"};

} // namespace

TEST(BlankForms, AreThoseOfAppendicesWhoseCellsAreEmpty) {
    EXPECT_TRUE(is_kept(table({head, {"1", "Thôn Suối", "", ""}, {"2", "Thôn Đồi", "", ""}})));
    EXPECT_TRUE(is_kept(table({head, {"1", "", "…", ""}, {"2", "", "", ""}}))) << "dots are no words";
    EXPECT_TRUE(is_kept(table({{"Tên thôn", "Số cây"}, {"Thôn Suối", ""}})));
}

TEST(BlankForms, AreNotTablesThatSaySomething) {
    EXPECT_FALSE(
        is_kept(table({head, {"1", "Trồng cây", "Chủ trì", "Quý III"}, {"2", "Chăm cây", "Phối hợp", ""}})));
    EXPECT_FALSE(is_kept(table({{"UỶ BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI"}, {"Số: 12", "Độc lập - Tự do"}})));
    auto in_the_text = table({head, {"1", "", "", ""}});
    for (auto& line : in_the_text.plan.lines)
        line.part = "main";
    EXPECT_FALSE(is_kept(in_the_text));
}

} // namespace kehoach::test
