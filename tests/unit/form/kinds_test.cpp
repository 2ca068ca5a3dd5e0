// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"
#include "form/form_spec.hpp"
#include "form/grid.hpp"
#include "form/two_cells.hpp"

#include <algorithm>
#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

FormSpec parsed(const std::string& json) {
    text::DataFaults faults;
    auto spec = parse_form_spec("form.json", json, faults);
    if (!spec)
        throw std::runtime_error(faults.front().path + ": " + faults.front().expected);
    return *std::move(spec);
}

std::vector<std::string> faults_of(const std::string& json) {
    text::DataFaults faults;
    parse_form_spec("form.json", json, faults);
    std::vector<std::string> said;
    for (const auto& fault : faults)
        said.push_back(fault.path + " " + fault.expected);
    return said;
}

const char* const numbered = R"({"title": "ĐẢNG VIÊN THAM DỰ",
  "columns": [{"title": "TT", "key": "no", "kind": "ordinal"},
              {"title": "Đơn vị", "key": "unit", "kind": "key"},
              {"title": "Số dự/số đảng viên", "key": "met", "kind": "pair", "cells": 2},
              {"title": "%", "key": "share", "kind": "percent", "numerator": "met"},
              {"title": "Hình thức", "key": "how", "kind": "choice", "choices": ["Trực tiếp", "Trực tuyến"]}],
  "rows": {"groups": [{"title": "Khối xã", "items": ["Thượng", "Hạ"]}, {"title": "Khối trường", "items": ["Tiểu học"]}],
           "of": "units"},
  "total": "Tổng"})";

std::map<std::string, GridCell> by_address(const Grid& grid) {
    std::map<std::string, GridCell> cells;
    for (const GridCell& cell : grid.cells)
        cells[address(cell.row, cell.column)] = cell;
    for (const GridCell& cell : grid.warnings)
        cells[address(cell.row, cell.column)] = cell;
    return cells;
}

} // namespace

// Title, two rows of heads, then: I Khối xã, 1 Thượng, 2 Hạ, II Khối trường, 3 Tiểu học, total.
TEST(NumberedRows, GoOnOverGroupsWhoseHeadingsAreRoman) {
    const Grid grid = layout(parsed(numbered));
    const auto cells = by_address(grid);
    EXPECT_EQ(cells.at("A4").text + cells.at("B4").text, "IKhối xã");
    EXPECT_EQ(cells.at("A5").text + cells.at("B5").text, "1Thượng");
    EXPECT_EQ(cells.at("A7").text + cells.at("B7").text, "IIKhối trường");
    EXPECT_EQ(cells.at("A8").text + cells.at("B8").text, "3Tiểu học");
    EXPECT_EQ(cells.at("A9").column_span, 2);
    EXPECT_THAT(grid.group_rows, testing::ElementsAre(3, 6));
}

TEST(GroupHeadings, CarrySubtotalsThatTheTotalDoesNotCountAgain) {
    const auto cells = by_address(layout(parsed(numbered)));
    EXPECT_EQ(cells.at("C4").formula, "=IF(COUNT(C5:C6)=0;\"\";SUM(C5:C6))");
    EXPECT_EQ(cells.at("C7").formula, "=IF(COUNT(C8)=0;\"\";SUM(C8))");
    EXPECT_EQ(cells.at("C9").formula, "=IF(COUNT(C5:C6;C8)=0;\"\";SUM(C5:C6;C8))");
    EXPECT_EQ(cells.at("E4").formula, "=IF(SUM(D4)=0;\"\";SUM(C4)/D4)");
    EXPECT_EQ(cells.at("F4").role, CellRole::group_label);
}

TEST(PairInTwoCells, StandsUnderItsTitleAndWarnsBesideTheRow) {
    const auto cells = by_address(layout(parsed(numbered)));
    EXPECT_EQ(cells.at("C2").text, "Số dự/số đảng viên");
    EXPECT_EQ(cells.at("C2").column_span, 2);
    EXPECT_EQ(cells.at("C3").text, "Số dự");
    EXPECT_EQ(cells.at("D3").text, "số đảng viên");
    EXPECT_EQ(cells.at("C5").accepts, Accepts::count);
    EXPECT_EQ(cells.at("G5").formula,
              "=MID(IF(AND(ISNUMBER(D5);SUM(C5)>D5);\"; \"&\"Số dự > số đảng viên\";\"\");3;999)");
    EXPECT_FALSE(cells.contains("G4"));
}

TEST(PairInOneCell, IsAddedUpOverGroupsApart) {
    FormSpec spec = parsed(numbered);
    spec.columns[2].two_cells = false;
    const auto cells = by_address(layout(spec));
    EXPECT_THAT(cells.at("C8").formula,
                testing::HasSubstr("FIND(\"/\";C4:C5)))+SUMPRODUCT(1*ISNUMBER(FIND(\"/\";C7)))=0"));
    EXPECT_THAT(cells.at("F4").formula, testing::HasSubstr("\"Số dự > số đảng viên\""));
}

TEST(Rules, AreSaidBesideEachRowByTheHeadsOwnWords) {
    const FormSpec spec = parsed(R"({"title": "ĐẢNG VIÊN", "columns": [
      {"title": "Năm", "key": "year", "kind": "key"}, {"title": "Tổng số", "key": "all"},
      {"title": "Nữ", "key": "women"}, {"title": "Ngày họp", "key": "day", "kind": "date"}],
      "rows": {"fromYear": 2024, "toYear": 2025}, "rules": [{"parts": ["women"], "whole": "all"}]})");
    const auto cells = by_address(layout(spec));
    EXPECT_EQ(cells.at("E3").formula, "=MID(IF(AND(ISNUMBER(B3);SUM(C3)>B3);\"; \"&\"Nữ > Tổng số\";\"\")"
                                      "&IF(IF(ISNUMBER(D3);YEAR(D3)<>A3;FALSE());\"; \"&\"Ngày họp: "
                                      "\"&YEAR(D3)&\" ≠ \"&A3;\"\");3;999)");
}

// Four columns: cover (rows 1, 2), instructions (3), letterhead (4), title (5), heads, ..., foot.
TEST(SheetParts, StandAroundTheFormAndAreNotAllPrinted) {
    FormSpec spec = parsed(numbered);
    const Grid alone = layout(spec);
    spec.sheet = {{{"unit", "Đơn vị", {}}, {"status", "Tình trạng", {"Đang nhập", "Đã xong"}}},
                  "Chỉ nhập vào ô có viền đậm.",
                  {"ĐẢNG ỦY XÃ"},
                  {"Lam Giang, ngày     tháng     năm 2026"},
                  {"NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"}};
    const Grid grid = layout(spec);
    EXPECT_EQ(grid.print_first, 3);
    EXPECT_EQ(grid.body_first, alone.body_first + 4);
    EXPECT_EQ(grid.rows, alone.rows + 5);
    EXPECT_EQ(grid.widths_mm, alone.widths_mm);
    const auto cells = by_address(grid);
    EXPECT_EQ(cells.at("A1").text, "Đơn vị");
    EXPECT_EQ(cells.at("A4").text, "ĐẢNG ỦY XÃ");
    EXPECT_GT(grid.heights_mm.back(), 30);
    const auto status = std::find_if(grid.cells.begin(), grid.cells.end(), [](const GridCell& cell) {
        return cell.role == CellRole::cover_input && cell.row == 1;
    });
    EXPECT_THAT(status->choices, testing::ElementsAre("Đang nhập", "Đã xong"));
}

TEST(SheetParts, HaveNoPartInTheTableOfATextDocument) {
    FormSpec spec = parsed(numbered);
    const auto alone = to_table(layout(spec), 0);
    spec.sheet.cover = {{"unit", "Đơn vị", {}}};
    spec.sheet.foot = {"NGƯỜI LẬP BIỂU"};
    const auto table = to_table(layout(spec), 0);
    EXPECT_EQ(table.table.rows, alone.table.rows);
    EXPECT_EQ(table.paragraphs.size(), alone.paragraphs.size());
}

TEST(TwoParts, AreSeparatedByOneStroke) {
    EXPECT_EQ(two_parts("Số dự / tổng số"), (std::pair<std::string, std::string>{"Số dự", "tổng số"}));
    EXPECT_FALSE(two_parts("Số dự"));
    EXPECT_FALSE(two_parts("a/b/c"));
    EXPECT_FALSE(two_parts("Số dự/"));
}

TEST(FormSpec, RefusesWhatItsKindsDoNotAllow) {
    const std::string head = R"({"title": "X", "columns": [{"title": "Năm", "key": "y", "kind": "key"},)";
    const std::string rows = R"(], "rows": {"fromYear": 2024, "toYear": 2025})";
    EXPECT_THAT(faults_of(head + R"({"title": "A", "key": "a", "kind": "choice"})" + rows + "}"),
                testing::ElementsAre("/columns/1/choices data.expected.form.choices"));
    EXPECT_THAT(faults_of(head + R"({"title": "A", "key": "a", "kind": "pair", "cells": 2})" + rows + "}"),
                testing::ElementsAre("/columns/1/cells data.expected.form.two_parts"));
    EXPECT_THAT(faults_of(head + R"({"title": "A", "key": "a", "kind": "ordinal"})" + rows + "}"),
                testing::ElementsAre("/columns/1/kind data.expected.form.ordinal_first"));
    EXPECT_THAT(faults_of(head + R"({"title": "A", "key": "a"})" + rows +
                          R"(, "rules": [{"parts": ["b"], "whole": "a"}]})"),
                testing::ElementsAre("/rules/0/parts data.expected.form.number_column"));
    EXPECT_THAT(faults_of(head + R"({"title": "A", "key": "a"})" + rows +
                          R"(, "rules": [{"parts": ["a"], "whole": "a"}]})"),
                testing::ElementsAre("/rules/0/whole data.expected.form.number_column"));
    EXPECT_THAT(faults_of(head + R"({"title": "A", "key": "a"}], "rows": {"groups": [{"title": "G"}]}})"),
                testing::ElementsAre("/rows/groups/0/items data.expected.form.row_count"));
}

TEST(FormCheckOfKinds, FindsPartsOverTheirWholeAndWordsOutsideTheList) {
    const FormSpec spec = parsed(numbered);
    Filled filled{layout(spec), {}};
    const auto number = [&](int row, int column, double value) {
        filled.values[{row, column}] = {plain(value), value, true, false, false};
    };
    for (const GridCell& cell : filled.grid.cells)
        if (cell.role == CellRole::formula)
            filled.values[{cell.row, cell.column}] = {"", 0, false, false, true};
    number(4, 2, 12);
    number(4, 3, 10);
    filled.values[{4, 5}] = {"trực tiếp", 0, false, false, false};
    filled.values[{5, 5}] = {"Qua thư", 0, false, false, false};
    std::vector<std::string> errors;
    for (const FormFault& fault : check(spec, filled))
        if (fault.error)
            errors.push_back(address(fault.row, fault.column) + " " + fault.key);
    EXPECT_THAT(errors, testing::UnorderedElementsAre("C5 form.over-total", "F6 form.not-a-choice"));
}

TEST(FormCheckOfKinds, AddsUpGroups) {
    const FormSpec spec = parsed(numbered);
    Filled filled{layout(spec), {}};
    for (const int row : {4, 5, 7})
        for (const int column : {2, 3})
            filled.values[{row, column}] = {"5", 5, true, false, false};
    for (const GridCell& cell : filled.grid.cells)
        if (cell.role == CellRole::formula)
            filled.values[{cell.row, cell.column}] =
                cell.percent ? CellValue{"1", 1, true, false, true} : CellValue{"10", 10, true, false, true};
    std::vector<std::string> wrong;
    for (const FormFault& fault : check(spec, filled))
        if (fault.key == "form.total-wrong")
            wrong.push_back(address(fault.row, fault.column) + " " + fault.arguments.back().second);
    EXPECT_THAT(wrong, testing::UnorderedElementsAre("C7 5", "D7 5", "C9 15", "D9 15"));
}

} // namespace kehoach::form
