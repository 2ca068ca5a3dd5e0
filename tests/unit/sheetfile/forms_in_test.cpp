// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/forms_in.hpp"

#include "form/grid.hpp"

#include <gtest/gtest.h>

using namespace kehoach;

namespace {

form::FormSpec spec_of(int free_rows) {
    form::FormSpec spec;
    spec.id = "xa-mau";
    spec.title = "KẾT QUẢ THỰC HIỆN";
    spec.columns = {{.title = "Nội dung", .key = "what", .kind = form::ColumnKind::key},
                    {.title = "Tổng số", .key = "all", .kind = form::ColumnKind::count},
                    {.title = "Nữ", .key = "women", .kind = form::ColumnKind::count}};
    if (free_rows > 0)
        spec.rows.free = free_rows;
    else
        spec.rows.items = {"Hội nghị", "Lớp học"};
    return spec;
}

/// A sheet as an office leaves it, with 7 in each input; the fingerprint in two pieces.
sheetfile::Workbook filled(const form::FormSpec& spec) {
    sheetfile::Sheet sheet{.name = "Biểu 1"};
    const form::Grid grid = form::layout(spec);
    for (const form::GridCell& cell : grid.cells) {
        form::CellValue value{.text = cell.text};
        if (cell.role == form::CellRole::input)
            value = {.text = "7", .number = 7, .is_number = true};
        if (!value.text.empty())
            sheet.cells.push_back({cell.row, cell.column, value});
    }
    const std::string mark = form::fingerprint_text(spec);
    const std::size_t half = mark.size() / 2;
    sheet.cells.push_back({0, form::beyond_forms, {.text = mark.substr(0, half)}});
    sheet.cells.push_back({1, form::beyond_forms, {.text = mark.substr(half)}});
    sheet.names = {{form::fingerprint_name, {0, form::beyond_forms, 1, form::beyond_forms}},
                   {form::rows_name, {grid.body_first - 1, 0, grid.body_first + grid.body_rows, 0}}};
    return {.sheets = {sheet}};
}

} // namespace

TEST(FormsIn, AreFoundByTheirFingerprint) {
    const auto forms = sheetfile::forms_in(filled(spec_of(0)));
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(forms[0].sheet, "Biểu 1");
    EXPECT_EQ(forms[0].spec, spec_of(0));
    EXPECT_EQ(forms[0].version, form::version(spec_of(0)));
    int sevens = 0;
    for (const auto& [place, value] : forms[0].filled.values)
        sevens += value.text == "7" ? 1 : 0;
    EXPECT_EQ(sevens, 4);
}

TEST(FormsIn, HaveTheRowsThatPeoplePutIn) {
    auto book = filled(spec_of(3));
    book.sheets[0].names[1].range.last_row += 2;
    const auto forms = sheetfile::forms_in(book);
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(forms[0].spec.rows.free, 5);
}

TEST(FormsIn, AreNotThereWithoutAWholeFingerprint) {
    auto unnamed = filled(spec_of(0)), damaged = unnamed;
    unnamed.sheets[0].names.clear();
    EXPECT_TRUE(sheetfile::forms_in(unnamed).empty());
    damaged.sheets[0].cells.pop_back();
    EXPECT_TRUE(sheetfile::forms_in(damaged).empty());
}
