// SPDX-License-Identifier: MPL-2.0
#include "random_form.hpp"
#include "sample_form.hpp"

#include "form/grid.hpp"
#include "form/table_reading.hpp"

#include <gmock/gmock.h>
#include <map>

namespace kehoach::form {

namespace {

using document::Document;
using document::Paragraph;

Paragraph line(const std::string& text) {
    Paragraph paragraph;
    paragraph.text = text;
    return paragraph;
}

/// The form as it stands in a document: code, title, tie, table, note.
Document document_with(const FormSpec& spec) {
    const TableBlock block = to_table(layout(spec), 0);
    Document made;
    made.tables = {block.table};
    made.paragraphs = {line("Nơi dung khác của văn bản."), line(spec.code + ":"), line(spec.title),
                       line("(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 01/6/2026 của Ban Thường vụ Đảng uỷ)"),
                       line("-----")};
    made.paragraphs.insert(made.paragraphs.end(), block.paragraphs.begin(), block.paragraphs.end());
    made.paragraphs.push_back(line(""));
    made.paragraphs.push_back(line(spec.note));
    return made;
}

class ReadTable : public testing::TestWithParam<const char*> {};

/// A table given by its rows: each cell "text:columns".
struct Made {
    Document document;
    void cell(int row, int column, const std::string& text, int row_span = 1, int column_span = 1) {
        document.tables.resize(1);
        document.tables[0].cells.push_back({row, column, row_span, column_span});
        Paragraph paragraph = line(text);
        paragraph.cell = document::CellPlace{0, row, column};
        document.paragraphs.push_back(paragraph);
        document.tables[0].rows = std::max(document.tables[0].rows, row + 1);
        document.tables[0].columns = std::max(document.tables[0].columns, column + column_span);
    }
};

/// What a table shows of a form: it does not offer words to choose from.
FormSpec as_a_table_shows(const FormSpec& spec) {
    FormSpec seen = shown(spec);
    const auto forget = [](auto&& self, std::vector<Column>& columns) -> void {
        for (Column& column : columns) {
            self(self, column.children);
            if (column.kind == ColumnKind::choice)
                column.kind = ColumnKind::text;
            column.choices.clear();
        }
    };
    forget(forget, seen.columns);
    return seen;
}

/// Rules with keys by place, as in c4<=c3.
std::vector<std::string> rules_of(const FormSpec& spec) {
    std::map<std::string, std::string> names;
    for (const Column* leaf : leaves(spec.columns))
        names.emplace(leaf->key, "c" + std::to_string(names.size() + 1));
    std::vector<std::string> said;
    for (const CellRule& rule : spec.rules)
        if (rule.parts.size() == 1)
            said.push_back(names[rule.parts.front()] + "<=" + names[rule.whole]);
    return said;
}

/// Heads and rows alone.
std::string skeleton(FormSpec spec) {
    const auto forget = [](auto&& self, std::vector<Column>& columns) -> void {
        for (Column& column : columns) {
            self(self, column.children);
            Column bare;
            bare.title = column.title;
            bare.children = std::move(column.children);
            column = std::move(bare);
        }
    };
    forget(forget, spec.columns);
    FormSpec bare;
    bare.columns = spec.columns;
    bare.rows = spec.rows;
    bare.rows.units = false;
    bare.total = spec.total;
    return to_json(bare);
}

} // namespace

TEST_P(ReadTable, FindsTheFormOfATemplate) {
    const FormSpec spec = form_template(GetParam());
    const auto reading = read_table(document_with(spec), 0, table_words());
    ASSERT_TRUE(reading);
    FormSpec expected = as_a_table_shows(spec);
    expected.attached_line = "(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 01/6/2026 của Ban Thường vụ Đảng uỷ)";
    FormSpec found = reading->form;
    found.rules.clear();
    found.rows.units = false;
    EXPECT_EQ(to_json(found), to_json(expected));
    EXPECT_EQ(reading->form.rows.units, spec.rows.units);
    for (const std::string& rule : rules_of(reading->form))
        EXPECT_THAT(rules_of(spec), testing::Contains(rule));
    EXPECT_EQ(reading->leaves_asked, reading->leaves_found);
}

INSTANTIATE_TEST_SUITE_P(Templates, ReadTable,
                         testing::Values("funding-by-source", "inspection", "inspections-by-subject",
                                         "item-by-unit", "meetings-held", "members-by-kind",
                                         "party-cells-by-type", "propaganda", "proposals", "reporters",
                                         "reports-received", "rewards", "study-meetings", "task-progress",
                                         "training", "unit-by-year"));

TEST(ReadTableLines, PartsACodeFromATitleInItsLine) {
    const std::tuple<const char*, const char*, const char*> lines[] = {
        {"BIỂU 05: SỐ SÁCH ĐÃ ĐỌC", "BIỂU 05", "SỐ SÁCH ĐÃ ĐỌC"},
        {"Phụ lục số 2 - Số sách đã đọc", "Phụ lục số 2", "Số sách đã đọc"},
        {"Phụ lục I. Số sách đã đọc", "Phụ lục I", "Số sách đã đọc"},
        {"Biểu 3A:", "Biểu 3A", ""},
        {"Biểu số 3A\nSỐ SÁCH\nĐÃ ĐỌC", "Biểu số 3A", "SỐ SÁCH ĐÃ ĐỌC"},
        {"Biểu 01-BC/TU", "Biểu 01-BC/TU", ""},
        {"Phụ lục số 1 (mẫu: dành cho xã)", "Phụ lục số 1 (mẫu: dành cho xã)", ""},
    };
    for (const auto& [written, code, title] : lines) {
        const TextGrid grid{
            2,         2, 1, {{0, 0, 1, 1, "Chi bộ"}, {0, 1, 1, 1, "Số sách"}, {1, 0, 1, 1, "Chi bộ 1"}},
            {written}, {}};
        const auto reading = read_table(grid, table_words());
        ASSERT_TRUE(reading) << written;
        EXPECT_EQ(reading->form.code, code);
        EXPECT_EQ(reading->form.title, title);
    }
}

TEST(ReadTableRules, AreThoseThatTheHeadsSay) {
    for (const char* name : {"members-by-kind", "training"}) {
        const FormSpec spec = form_template(name);
        const auto reading = read_table(document_with(spec), 0, table_words());
        ASSERT_TRUE(reading);
        EXPECT_EQ(rules_of(reading->form), rules_of(spec)) << name;
    }
}

TEST(ReadTableLaw, WhatLayoutDrawsAsATableIsReadBack) {
    std::mt19937 random(5); // NOLINT: the same forms every time
    int misfits = 0;
    constexpr int forms = 1000;
    for (int i = 0; i < forms; ++i) {
        const FormSpec spec = random_form(random);
        Document document;
        const TableBlock block = to_table(layout(spec), 0);
        document.tables = {block.table};
        document.paragraphs = block.paragraphs;
        const auto reading = read_table(document, 0, table_words());
        ASSERT_TRUE(reading);
        // Heads of chance that repeat a pattern unevenly look like heads that lost columns.
        if (reading->leaves_asked != reading->leaves_found)
            ++misfits;
        else
            ASSERT_EQ(skeleton(reading->form), skeleton(spec)) << i;
    }
    EXPECT_LT(misfits, forms / 50);
}

// Four bodies, each inspecting and supervising, each by three numbers, over a table that lost six columns.
TEST(ReadTableMisfit, SeesHeadsThatAskForMoreColumnsThanThereAre) {
    Made made;
    made.cell(0, 0, "Năm", 3);
    const int spans[] = {4, 4, 4, 6};
    for (int body = 0, column = 1; body < 4; column += spans[body], ++body)
        made.cell(0, column, "Cơ quan " + std::to_string(body), 1, spans[body]);
    for (int group = 0, column = 1; group < 8; column += group < 6 ? 2 : 3, ++group)
        made.cell(1, column, group % 2 == 0 ? "Kiểm tra" : "Giám sát", 1, group < 6 ? 2 : 3);
    for (int column = 1; column < 19; ++column)
        made.cell(2, column,
                  std::vector<std::string>{"Số cuộc", "Tập thể",
                                           "Cá nhân"}[static_cast<std::size_t>((column - 1) % 3)]);
    for (int column = 0; column < 19; ++column)
        made.cell(3, column, column == 0 ? "2020" : "");
    const auto reading = read_table(made.document, 0, table_words());
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->leaves_asked, 25);
    EXPECT_EQ(reading->leaves_found, 19);
}

TEST(ReadTableHeads, WithoutMergesGoDownOverEmptyCells) {
    Made made;
    made.cell(0, 0, "Năm");
    made.cell(0, 1, "Đảng viên", 1, 2);
    made.cell(1, 0, "");
    made.cell(1, 1, "Số được học tập/ tổng số");
    made.cell(1, 2, "%");
    for (int column = 0; column < 3; ++column)
        made.cell(2, column, column == 0 ? "2020" : "");
    for (int column = 0; column < 3; ++column)
        made.cell(3, column, column == 0 ? "Tổng cộng" : "");
    const auto reading = read_table(made.document, 0, table_words());
    ASSERT_TRUE(reading);
    ASSERT_EQ(depth(reading->form.columns), 2);
    EXPECT_TRUE(reading->form.columns[0].children.empty());
    const auto found = leaves(reading->form.columns);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[1]->kind, ColumnKind::pair);
    EXPECT_EQ(found[2]->kind, ColumnKind::percent);
    EXPECT_EQ(found[2]->numerator, "c2");
    EXPECT_EQ(reading->form.total, "Tổng cộng");
    EXPECT_EQ(reading->form.rows.from_year, 2020);
}

TEST(ReadTableHeads, DoesNotTakeARateForAPair) {
    Made made;
    made.cell(0, 0, "Đơn vị");
    made.cell(0, 1, "Số lượt/năm");
    made.cell(0, 2, "Ghi chú");
    made.cell(1, 0, "Chi bộ 1");
    made.cell(1, 1, "");
    made.cell(1, 2, "");
    const auto reading = read_table(made.document, 0, table_words());
    ASSERT_TRUE(reading);
    const auto found = leaves(reading->form.columns);
    EXPECT_EQ(found[1]->kind, ColumnKind::count);
    EXPECT_EQ(found[2]->kind, ColumnKind::text);
    EXPECT_THAT(reading->form.rows.items, testing::ElementsAre("Chi bộ 1"));
}

TEST(TextGrid, HoldsOneTableAndTheLinesUpToTheNext) {
    Document document = document_with(form_template("reporters"));
    const TableBlock second = to_table(layout(form_template("training")), 1);
    document.tables.push_back(second.table);
    document.paragraphs.push_back(line("Mẫu 2"));
    document.paragraphs.insert(document.paragraphs.end(), second.paragraphs.begin(), second.paragraphs.end());
    document.paragraphs.push_back(line("Hết."));
    const TextGrid first = text_grid(document, 0), last = text_grid(document, 1);
    EXPECT_EQ(first.cells.front().text, "Năm");
    EXPECT_TRUE(first.cells.front().bold);
    EXPECT_EQ(first.above.size(), 5U);
    EXPECT_EQ(first.below.back(), "Mẫu 2");
    EXPECT_EQ(last.cells.front().text, "TT");
    EXPECT_EQ(last.above.back(), "Mẫu 2");
    EXPECT_THAT(last.below, testing::ElementsAre("Hết."));
    EXPECT_EQ(text_grid(document, 2).rows, 0);
}

TEST(ReadTableHeads, RefusesWhatIsNoTable) {
    EXPECT_FALSE(read_table(Document(), 0, table_words()));
    Made made;
    made.cell(0, 0, "Nơi nhận:");
    EXPECT_FALSE(read_table(made.document, 0, table_words()));
    made.cell(0, 1, "TM. UỶ BAN NHÂN DÂN");
    EXPECT_FALSE(read_table(made.document, 0, table_words()));
}

} // namespace kehoach::form
