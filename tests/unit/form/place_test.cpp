// SPDX-License-Identifier: MPL-2.0
// A form whose rows and columns people moved is understood by its heads.
#include "filled_book.hpp"
#include "form/align.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

std::mt19937& dice() {
    static std::mt19937 random(3);
    return random;
}

FilledBook book(const std::string& name) {
    return FilledBook(form_template(name), dice());
}

std::vector<std::string> said(const OnSheet& form) {
    std::vector<std::string> told;
    for (const FormFault& fault : check(form.spec, form.filled, package_words()))
        told.push_back(address(fault.row, fault.column) + " " + fault.key);
    return told;
}

std::vector<Label> labels(const std::string& letters) {
    std::vector<Label> all;
    for (const char letter : letters)
        all.push_back(letter == ' ' ? Label() : Label{std::string(1, letter)});
    return all;
}

} // namespace

TEST(Align, FollowsOrderThenWhatIsLeftOfOneKind) {
    EXPECT_THAT(align(labels("abcd"), labels("abcd")).at, testing::ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(align(labels("abcd"), labels("bcda")).at, testing::ElementsAre(3, 0, 1, 2));
    EXPECT_THAT(align(labels("aab"), labels("ab")).at, testing::ElementsAre(0, -1, 1));
    const auto replaced = align(labels("abc"), labels("axc"));
    EXPECT_THAT(replaced.at, testing::ElementsAre(0, -1, 2));
    EXPECT_THAT(replaced.instead, testing::ElementsAre(-1, 1, -1));
    EXPECT_THAT(align(labels("abc"), labels("a c")).instead, testing::ElementsAre(-1, -1, -1));
}

TEST(Align, ForgivesASlipOfThePenButNoOtherFigure) {
    EXPECT_THAT(align({{"số hội nghị"}}, {{"số hội nghi"}}).at, testing::ElementsAre(0));
    EXPECT_THAT(align({{"số hội nghị"}}, {{"số hội viên"}}).at, testing::ElementsAre(-1));
    EXPECT_THAT(align({{"trước năm 2025"}}, {{"trước năm 2026"}}).at, testing::ElementsAre(-1));
}

TEST(OutOfOrder, AreTheFewest) {
    EXPECT_THAT(out_of_order({0, 1, 2}), testing::IsEmpty());
    EXPECT_THAT(out_of_order({3, 0, 1, 2}), testing::ElementsAre(0));
    EXPECT_THAT(out_of_order({0, -1, 4, 1, 2}), testing::ElementsAre(2));
}

TEST(Placed, FindsAFormUnderRowsThatWerePutAboveIt) {
    const FilledBook full = book("study-meetings");
    auto cells = full.sheet();
    insert_row(cells, 0);
    insert_row(cells, 0);
    const OnSheet form = placed(full.spec(), cells);
    EXPECT_THAT(said(form), testing::IsEmpty());
    EXPECT_EQ(form.filled.values.at({4, 1}).text, full.typed.at({4, 1}).text);
    EXPECT_EQ(form.filled.rows_at.at(4), 6);
}

namespace {

/// Two groups that have the same rows, and a sheet on which these stand, each with a figure of its own.
FormSpec men_and_women() {
    FormSpec spec;
    spec.id = "groups";
    spec.columns = {titled("Nội dung", "what", ColumnKind::key), titled("Số lượng", "all"),
                    titled("Kinh phí", "cost")};
    spec.rows.groups = {{"Hội nghị", {"Nam", "Nữ"}}, {"Lớp học", {"Nam", "Nữ"}}};
    return spec;
}

OnSheet with_rows(const std::vector<std::string>& names) {
    const FormSpec spec = men_and_women();
    const Grid grid = layout(spec);
    SheetCells cells{20, grid.columns, {}};
    for (const GridCell& cell : grid.cells)
        if (cell.role == CellRole::header)
            cells.values[{cell.row, cell.column}].text = cell.text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int row = grid.body_first + static_cast<int>(i);
        cells.values[{row, 0}].text = names[i];
        cells.values[{row, 1}] = {.text = plain(row), .number = static_cast<double>(row), .is_number = true};
    }
    return placed(spec, cells);
}

/// Where the rows of the form are, the first of the sheet's body being 0.
std::vector<int> rows_of(const OnSheet& form) {
    const Grid& grid = form.filled.grid;
    std::vector<int> rows;
    for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row)
        rows.push_back(std::max(-1, on_sheet(form.filled, row, 0).first - grid.body_first));
    return rows;
}

} // namespace

TEST(Placed, KeepsRowsOfOneNameInTheirGroups) {
    using testing::ElementsAre;
    EXPECT_THAT(rows_of(with_rows({"Lớp học", "Nam", "Nữ", "Hội nghị", "Nam", "Nữ"})),
                ElementsAre(3, 4, 5, 0, 1, 2));
    EXPECT_THAT(rows_of(with_rows({"Hội nghị", "Nữ", "Lớp học", "Nam", "Nữ"})),
                ElementsAre(0, -1, 1, 2, 3, 4));
    EXPECT_THAT(rows_of(with_rows({"Lớp học", "Nữ", "Hội nghị", "Nam"})), ElementsAre(2, 3, -1, 0, -1, 1));
    EXPECT_THAT(rows_of(with_rows({"Lớp học", "Nam", "Nữ"})), ElementsAre(-1, -1, -1, 0, 1, 2));
    const auto swapped = with_rows({"Lớp học", "Nam", "Nữ", "Hội nghị", "Nam", "Nữ"});
    const int men_of_meetings = swapped.filled.grid.body_first + 1;
    EXPECT_EQ(swapped.filled.values.at({men_of_meetings, 1}).number, men_of_meetings + 3);
}

TEST(Placed, KnowsAFormThatNobodyMovedAsDrawn) {
    const FilledBook full = book("inspection");
    const OnSheet form = placed(full.spec(), full.sheet());
    EXPECT_TRUE(form.filled.rows_at.empty() && form.filled.columns_at.empty());
}

TEST(Placed, ReadsValuesUnderTheirOwnHead) {
    const FilledBook full = book("study-meetings");
    auto cells = full.sheet();
    move_column(cells, 1, 7);
    const OnSheet form = placed(full.spec(), cells);
    EXPECT_THAT(said(form), testing::ElementsAre("H3 form.column-moved"));
    EXPECT_EQ(form.filled.values.at({4, 1}).text, full.typed.at({4, 1}).text);
    EXPECT_EQ(form.filled.values.at({4, 7}).text, full.typed.at({4, 7}).text);
}

TEST(Placed, TakesNothingFromUnderAnotherHead) {
    const FilledBook full = book("study-meetings");
    auto cells = full.sheet();
    cells.values[{2, 1}].text = "Số báo cáo viên";
    const OnSheet form = placed(full.spec(), cells);
    EXPECT_THAT(said(form), testing::ElementsAre("B3 form.header-changed"));
    EXPECT_FALSE(form.filled.values.contains({4, 1}));
    cells.values[{2, 1}].text = "Tổng số hội nghi đã tổ chức";
    const OnSheet slip = placed(full.spec(), cells);
    EXPECT_THAT(said(slip), testing::ElementsAre("B3 form.header-changed"));
    EXPECT_TRUE(slip.filled.values.contains({4, 1}));
}

TEST(Placed, LooksAtWhatStandsInARenamedRowAndTakesNothingFromIt) {
    FilledBook full = book("study-meetings");
    full.text({6, 1}, "12 người");
    auto cells = full.sheet();
    cells.values[{6, 0}].text = "2081";
    const OnSheet form = placed(full.spec(), cells);
    EXPECT_THAT(said(form), testing::ElementsAre("A7 form.header-changed", "B7 form.number-as-text"));
    EXPECT_FALSE(form.filled.values.contains({6, 1}));
}

TEST(Placed, LooksAtWhatStandsInARenamedColumnWhereItIsOfTheLike) {
    FilledBook full = book("study-meetings");
    full.text({6, 1}, "12 người");
    auto cells = full.sheet();
    cells.values[{2, 1}].text = "Số báo cáo viên";
    EXPECT_THAT(said(placed(full.spec(), cells)),
                testing::ElementsAre("B3 form.header-changed", "B7 form.number-as-text"));
    for (int row = 4; row < 15; ++row)
        cells.values[{row, 1}] = {.text = "đã họp"};
    EXPECT_THAT(said(placed(full.spec(), cells)), testing::ElementsAre("B3 form.header-changed"));
}

TEST(Placed, GivesAFormulaBackWhereARowWasRenamed) {
    FilledBook full = book("study-meetings");
    full.number({15, 1}, 999);
    auto cells = full.sheet();
    cells.values[{6, 0}].text = "2081";
    const OnSheet form = placed(full.spec(), cells);
    const auto faults = check(form.spec, form.filled, package_words());
    const auto typed = std::find_if(faults.begin(), faults.end(),
                                    [](const FormFault& one) { return one.key == "form.formula-typed"; });
    ASSERT_NE(typed, faults.end());
    ASSERT_EQ(typed->repairs.size(), 1U);
    EXPECT_THAT(typed->repairs.front().cells.front().text, testing::StartsWith("="));
}

TEST(Placed, TellsOnceThatTheHeadOverSeveralChanged) {
    const FilledBook full = book("study-meetings");
    auto cells = full.sheet();
    cells.values[{2, 2}].text = "Đảng viênn";
    EXPECT_THAT(said(placed(full.spec(), cells)), testing::ElementsAre("C3 form.header-changed"));
}

TEST(Placed, DoesNotGuessWhichOfTwoLikeColumnsIsGone) {
    FormSpec spec = men_and_women();
    spec.columns = {titled("Nội dung", "what", ColumnKind::key), titled("Số lượng", "a"),
                    titled("Số lượng", "b"), titled("Kinh phí", "c"),
                    titled("Ghi chú", "d", ColumnKind::text)};
    const Grid grid = layout(spec);
    SheetCells cells{20, grid.columns, {}};
    for (const GridCell& cell : grid.cells)
        if (!cell.text.empty())
            cells.values[{cell.row, cell.column}].text = cell.text;
    EXPECT_THAT(placed(spec, cells).filled.columns_at, testing::IsEmpty());
    delete_column(cells, 1);
    EXPECT_THAT(placed(spec, cells).filled.columns_at, testing::ElementsAre(0, -1, -1, 2, 3));
}

TEST(Placed, CountsTheFreeRowsThereAre) {
    FormSpec spec = form_template("training");
    spec.rows.free = 12;
    const FilledBook full(spec, dice());
    const OnSheet form = placed(form_template("training"), full.sheet());
    EXPECT_EQ(form.spec.rows.free, 12);
    EXPECT_THAT(said(form), testing::IsEmpty());
}

TEST(Placed, LeavesASheetOfAnotherTableAsItIs) {
    const FilledBook full = book("study-meetings");
    const OnSheet form = placed(form_template("reporters"), full.sheet());
    EXPECT_TRUE(form.filled.columns_at.empty());
    EXPECT_THAT(said(form), testing::Contains("B3 form.header-changed"));
}

TEST(Placed, WarnsOfWhatIsElsewhereAndFaultsWhatIsGone) {
    const FilledBook full = book("study-meetings");
    auto moved = full.sheet(), added = full.sheet(), gone = full.sheet();
    move_row(moved, 4, 9);
    insert_row(added, 6);
    added.values[{6, 0}].text = "Cả giai đoạn";
    delete_row(gone, 6);
    const auto faults = [&](const SheetCells& cells) {
        std::vector<std::string> told;
        const OnSheet form = placed(full.spec(), cells);
        for (const FormFault& fault : check(form.spec, form.filled, package_words()))
            if (fault.key.starts_with("form.row-"))
                told.push_back(fault.key + (fault.error ? "!" : ""));
        return told;
    };
    EXPECT_THAT(faults(moved), testing::ElementsAre("form.row-moved"));
    EXPECT_THAT(faults(added), testing::ElementsAre("form.row-added"));
    EXPECT_THAT(faults(gone), testing::ElementsAre("form.row-missing!"));
}

TEST(AddedRows, BelongIntoTheTotalAboveWhichTheyStand) {
    FilledBook full = book("study-meetings");
    auto cells = full.sheet();
    insert_row(cells, 15);
    cells.values[{15, 0}].text = "2027";
    cells.values[{15, 1}] = {.text = "5", .number = 5, .is_number = true};
    EXPECT_THAT(said(placed(full.spec(), cells)),
                testing::UnorderedElementsAre("A16 form.row-added", "B17 form.total-leaves-out"));
    CellValue& total = cells.values.at({16, 1});
    total = {
        .text = plain(total.number + 5), .number = total.number + 5, .is_number = true, .is_formula = true};
    EXPECT_THAT(said(placed(full.spec(), cells)), testing::ElementsAre("A16 form.row-added"));
}

} // namespace kehoach::form
