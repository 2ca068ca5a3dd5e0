// SPDX-License-Identifier: MPL-2.0
#include "returns/units.hpp"

#include "returns_ground.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using returns::KnownUnit;
using returns::Units;
using returns::Whose;
using By = returns::Whose::By;

namespace {

const char* const list = R"({"source": "made up", "units": [
    {"name": "Xã An Phú", "also": ["AP01"]},
    {"name": "Xã An Phú Đông"},
    {"name": "Xã Bình Hòa", "was": ["Xã Bình An", "Xã Hòa Lạc"], "from": "2025-07-01"},
    {"name": "Xã Bình An", "to": "2025-06-30"},
    {"name": "Xã Hòa Lạc", "to": "2025-06-30"},
    {"name": "Phường Tân Tiến", "was": ["Xã Tân Tiến"], "from": "2025-07-01"},
    {"name": "Chi bộ 1"}, {"name": "Chi bộ 12"},
    {"name": "Xã Tân Phú"}, {"name": "Xã Tân Phủ"}]})";

std::vector<KnownUnit> known() {
    text::DataFaults faults;
    auto units = Units::load({"units.json", list}, faults);
    EXPECT_TRUE(faults.empty());
    return units;
}

Units today() {
    return {known(), "2026-11-22"};
}

Whose of(const std::string& cover, const std::string& path) {
    return returns::whose(cover, path, today());
}

} // namespace

TEST(Whose, IsToldByTheStripBeforeTheNameOfTheFile) {
    EXPECT_EQ(of("xã an phú", "nộp/bieu 1.ods"), (Whose{"Xã An Phú", true, By::cover, {}}));
    EXPECT_EQ(of("UBND XÃ BÌNH HOÀ", "nộp/Xa Binh Hoa.ods"), (Whose{"Xã Bình Hòa", true, By::cover, {}}));
    EXPECT_EQ(of("Xã An Phú", "Xa Binh Hoa.ods"), (Whose{"Xã An Phú", false, By::cover, {"Xã Bình Hòa"}}));
    EXPECT_EQ(of("…………", "Xa Binh Hoa.ods"), (Whose{"Xã Bình Hòa", true, By::file, {}}));
    EXPECT_EQ(of("Xã Ở Đâu Đó", "Xa Binh Hoa.ods"), (Whose{"Xã Bình Hòa", false, By::file, {}}));
}

TEST(Whose, IsFoundInNamesOfFilesAsPeopleWriteThem) {
    for (const char* const name :
         {"12_XaAnPhu_bieu1.xlsx", "Biểu 1 - xã An Phú (1).ods", "BIEU 3 XA AN PHU ban cuoi.xls",
          "xã_an_phú.v2.final.ods", "ap01-2026.xlsx"})
        EXPECT_EQ(of("", name).unit, "Xã An Phú") << name;
    EXPECT_EQ(of("", "Xa An Phu Dong.ods").unit, "Xã An Phú Đông");
    EXPECT_EQ(of("", "An Phu.ods"), (Whose{"Xã An Phú", false, By::file, {}}));
    EXPECT_EQ(of("", "Chi bo 1 (2).ods").unit, "Chi bộ 1");
    EXPECT_EQ(of("", "Chi bo 12.ods").unit, "Chi bộ 12");
    EXPECT_EQ(of("", "nộp/tháng 11/Xã An Phú/bieu.ods"), (Whose{"Xã An Phú", true, By::folder, {}}));
    EXPECT_EQ(of("", "Xa Binh Hoa/XaAnPhu.ods"), (Whose{"Xã An Phú", false, By::file, {"Xã Bình Hòa"}}));
    EXPECT_EQ(of("", "Xa\xcc"
                     "\x83"
                     " Ta\xcc"
                     "\x82"
                     "n Phu\xcc"
                     "\x89"
                     ".ods")
                  .unit,
              "Xã Tân Phủ")
        << "letters and marks apart";
    EXPECT_EQ(of("", "khác.ods"), (Whose{"", false, By::nothing, {}}));
}

TEST(Whose, IsNotGuessedWhereTwoFit) {
    EXPECT_EQ(of("", "Xa An Phu va Xa Binh Hoa.ods"),
              (Whose{"", false, By::nothing, {"Xã An Phú", "Xã Bình Hòa"}}));
    EXPECT_EQ(of("", "Xa Tan Phu.ods"), (Whose{"", false, By::nothing, {"Xã Tân Phú", "Xã Tân Phủ"}}));
    EXPECT_EQ(of("", "Xã Tân Phủ.ods"), (Whose{"Xã Tân Phủ", true, By::file, {}}));
    EXPECT_EQ(of("Xã An Phú, Xã Bình Hòa", "Xa An Phu.ods"),
              (Whose{"Xã An Phú", false, By::file, {"Xã Bình Hòa"}}));
}

TEST(Whose, FollowsUnitsThatWereRenamedAndMerged) {
    EXPECT_EQ(of("Xã Tân Tiến", "a.ods"), (Whose{"Phường Tân Tiến", true, By::cover, {}, "Xã Tân Tiến"}));
    EXPECT_EQ(of("Phường Tân Tiến", "Xã Tân Tiến.ods"), (Whose{"Phường Tân Tiến", true, By::cover, {}}));
    EXPECT_EQ(of("Phường Tân Tiến (Xã Tân Tiến)", "a.ods"), (Whose{"Phường Tân Tiến", true, By::cover, {}}));
    EXPECT_EQ(of("Xã Bình An", "a.ods"), (Whose{"Xã Bình Hòa", false, By::cover, {}, "Xã Bình An"}))
        << "a part of it";
    const Units before(known(), "2025-06-30");
    EXPECT_EQ(returns::whose("Xã Bình An", "a.ods", before), (Whose{"Xã Bình An", true, By::cover, {}}));
    EXPECT_THAT(before.names(), testing::Not(testing::Contains("Xã Bình Hòa")));
}

TEST(Whose, IsWhatTheStripSaysWhereThereIsNoList) {
    EXPECT_EQ(returns::whose(" Xã Nào Đó ", "a.ods", {}), (Whose{"Xã Nào Đó", true, By::cover, {}}));
    EXPECT_EQ(returns::whose("", "nộp/Xã Nào Đó.ods", {}), (Whose{"Xã Nào Đó", false, By::file, {}}));
}

TEST(Whose, IsReadFromTheStripAboveAForm) {
    form::SheetForm sheet{"Biểu 1", test::every_kind(), {}, {}};
    sheet.spec.sheet.cover = {{"reporter", "Người lập", {}}, {"unit", "Đơn vị", {}}};
    sheet.filled.grid = form::layout(sheet.spec);
    EXPECT_EQ(returns::unit_on_cover(sheet), "");
    int row = 0;
    for (const auto& cell : sheet.filled.grid.cells)
        if (cell.role == form::CellRole::cover_input)
            sheet.filled.values[{cell.row, cell.column}].text = row++ == 0 ? "Lò Văn A" : " Xã An Phú ";
    EXPECT_EQ(returns::unit_on_cover(sheet), "Xã An Phú");
    sheet.filled.columns_at = {1, 0};
    EXPECT_EQ(returns::unit_on_cover(sheet), "");
}

TEST(UnitList, SaysWhichNamesSeveralHave) {
    const Units units({{.name = "Xã Tân Lập"}, {.name = "Xã Khác"}, {.name = "xã tân lập"}}, "");
    EXPECT_THAT(units.names_twice(), testing::ElementsAre("xã tân lập"));
    EXPECT_EQ(returns::whose("Xã Tân Lập", "a.ods", units).unit, "") << "nobody can tell which";
}

TEST(UnitList, IsKeptAsItIs) {
    text::DataFaults faults;
    EXPECT_EQ(Units::load({"again.json", Units::to_json(known(), "made up")}, faults), known());
    EXPECT_TRUE(faults.empty());
    EXPECT_TRUE(Units::load({"faulty.json", R"({"units": [{"nam": "A"}]})"}, faults).empty());
    EXPECT_FALSE(faults.empty());
}
