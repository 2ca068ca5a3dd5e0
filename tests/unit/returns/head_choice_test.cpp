// SPDX-License-Identifier: MPL-2.0
#include "returns/head_choice.hpp"

#include "form/formula.hpp"
#include "random_form.hpp"
#include "returns/return_file.hpp"
#include "returns_ground.hpp"

#include <gtest/gtest.h>
#include <optional>

using namespace kehoach;
using returns::HeadChoice;
using Part = HeadChoice::Part;
using Standing = HeadChoice::Standing;
using test::drawn_form;
using test::every_kind;

namespace {

HeadChoice::Line line(const HeadChoice& choice, const std::string& head) {
    for (const HeadChoice::Line& one : choice.lines())
        if (one.head == head)
            return one;
    ADD_FAILURE() << "no line " << head;
    return {};
}

/// The figure that is read in the first row under a head once a person has said this.
std::optional<double> read_under(const form::SheetCells& cells, const returns::ToldHeads& told, int column) {
    const auto read = returns::by_heads(every_kind(), cells, told);
    EXPECT_FALSE(read.map.is_open());
    const auto found = read.form.filled.values.find({form::layout(every_kind()).body_first, column});
    return found == read.form.filled.values.end() ? std::nullopt : std::optional(found->second.number);
}

constexpr int all = 1, women = 2;

} // namespace

TEST(HeadChoice, ChoosesNothingThatIsNotCertain) {
    auto cells = drawn_form(every_kind());
    cells.values[{2, women}].text = "Phụ nữ";
    cells.values[{2, 12}].text = "Người lập";
    const HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    const auto open = line(choice, "Nữ");
    EXPECT_EQ(open.standing, Standing::open);
    EXPECT_EQ(open.at, -1);
    EXPECT_EQ(open.likely, women);
    EXPECT_EQ(choice.open(), 1);
    EXPECT_EQ(line(choice, "Báo cáo").standing, Standing::same);
    const auto lines = choice.lines();
    const auto is_foreign = [](const HeadChoice::Line& one) { return one.standing == Standing::foreign && one.at == 12; };
    EXPECT_EQ(std::ranges::count_if(lines, is_foreign), 1);
    EXPECT_EQ(choice.there(Part::columns, 12)->place, "M");
    const auto is_likely = [](const HeadChoice::Line& one) { return one.at == women; };
    EXPECT_EQ(std::ranges::count_if(lines, is_likely), 0) << "it stands beside the head that it may be";
}

TEST(HeadChoice, TakesAnotherColumnThanTheLikelyOne) {
    auto cells = drawn_form(every_kind());
    cells.values[{2, women}].text = "Phụ nữ";
    cells.values[{2, 12}].text = "Nữ giới";
    cells.values[{3, 12}] = {.text = "77", .number = 77, .is_number = true};
    HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    EXPECT_TRUE(choice.say(line(choice, "Nữ"), 12));
    EXPECT_EQ(choice.open(), 0);
    EXPECT_EQ(line(choice, "Nữ").standing, Standing::renamed);
    EXPECT_TRUE(line(choice, "Nữ").moved);
    EXPECT_EQ(read_under(cells, choice.told(), women), 77);
    const auto again = returns::by_heads(every_kind(), cells, choice.told());
    EXPECT_EQ(HeadChoice(again.map).told(), choice.told()) << "what was said is shown as it was said";
}

TEST(HeadChoice, AddsUpAColumnThatHasAnotherNameAlone) {
    auto cells = drawn_form(every_kind()); // all else is as it was drawn
    cells.values[{2, women}].text = "Phụ nữ";
    HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    choice.take_likely();
    const auto read = returns::by_heads(every_kind(), cells, choice.told());
    const auto given = returns::understood({"a", every_kind(), {}, read.form.filled}, {}).given;
    const auto found = std::ranges::find_if(given, [](const auto& one) { return one.row == 3 && one.column == women; });
    ASSERT_NE(found, given.end());
    EXPECT_EQ(found->says, returns::Says::number);
    EXPECT_EQ(found->first, 301);
    EXPECT_EQ(found->cell, "C4");
}

TEST(HeadChoice, TakesNoColumnForTwo) {
    auto cells = drawn_form(every_kind());
    cells.values[{2, women}].text = "Phụ nữ";
    HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    const HeadChoice before = choice;
    EXPECT_FALSE(choice.say(line(choice, "Nữ"), all));
    EXPECT_EQ(choice, before);
    EXPECT_NE(choice.taken_for(Part::columns, all), "");
    EXPECT_TRUE(choice.say(line(choice, "Nữ"), -1));
    EXPECT_EQ(line(choice, "Nữ").standing, Standing::missing);
    EXPECT_EQ(read_under(cells, choice.told(), women), std::nullopt);
}

TEST(HeadChoice, GoesBeforeWhatTheHeadsSay) {
    auto cells = drawn_form(every_kind()); // somebody filled in the one column under the head of the other
    HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    const auto first = line(choice, choice.taken_for(Part::columns, all)), second = line(choice, "Nữ");
    EXPECT_TRUE(choice.say(first, -1));
    EXPECT_TRUE(choice.say(second, all));
    EXPECT_TRUE(choice.say(first, women));
    EXPECT_EQ(read_under(cells, choice.told(), all), 301);
    EXPECT_EQ(read_under(cells, choice.told(), women), 302);
}

TEST(HeadChoice, TellsColumnsWithTheSameHeadApart) {
    auto cells = drawn_form(every_kind());
    cells.values[{2, women}].text = "Người";
    cells.values[{2, 12}].text = "Người";
    cells.values[{3, 12}] = {.text = "77", .number = 77, .is_number = true};
    HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    EXPECT_TRUE(choice.say(line(choice, "Nữ"), 12));
    EXPECT_EQ(read_under(cells, choice.told(), women), 77);
    form::move_column(cells, 12, 14); // nobody knows any more which of the two it was
    const auto read = returns::by_heads(every_kind(), cells, choice.told());
    EXPECT_TRUE(read.map.is_open());
    EXPECT_FALSE(read.form.filled.values.contains({3, women}));
}

TEST(HeadChoice, FindsRowsOnceItIsKnownWhereTheirNamesAre) {
    auto cells = drawn_form(every_kind());
    form::insert_column(cells, 0);
    cells.values[{2, 0}].text = "TT";
    cells.values[{3, 0}].text = "1";
    cells.values[{4, 0}].text = "2";
    cells.values[{2, 1}].text = "Nhiệm vụ";
    HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    EXPECT_EQ(line(choice, "Lớp học").at, -1);
    EXPECT_TRUE(choice.say(line(choice, "Nội dung"), 1));
    choice.take_likely();
    const auto read = returns::by_heads(every_kind(), cells, choice.told());
    EXPECT_FALSE(read.map.is_open());
    EXPECT_EQ(read.form.filled.values.at({4, women}).number, 401);
    EXPECT_EQ(line(HeadChoice(read.map), "Lớp học").standing, Standing::same);
}

TEST(HeadChoice, SaysNothingOfTheColumnByWhichRowsAreKnown) {
    HeadChoice choice(returns::by_heads(every_kind(), drawn_form(every_kind())).map);
    const auto key = choice.lines().front();
    ASSERT_EQ(key.at, 0);
    EXPECT_TRUE(choice.is_settled(key));
    EXPECT_FALSE(choice.say(key, -1));
    EXPECT_EQ(choice.told(), returns::ToldHeads());
}

TEST(HeadChoice, TakesRowsToo) {
    auto cells = drawn_form(every_kind());
    cells.values[{4, 0}].text = "Khóa bồi dưỡng";
    cells.values[{2, women}].text = "Phụ nữ";
    HeadChoice choice(returns::by_heads(every_kind(), cells).map);
    EXPECT_EQ(choice.open(), 2);
    choice.take_likely();
    EXPECT_EQ(line(choice, "Lớp học").at, 4);
    const auto read = returns::by_heads(every_kind(), cells, choice.told());
    EXPECT_EQ(read.form.filled.values.at({4, women}).number, 401) << "where the two of them meet";
}

TEST(HeadChoice, AnotherWordForTheSameColumnIsHeardOfNobody) {
    auto cells = drawn_form(every_kind());
    cells.values[{2, women}].text = "Phụ nữ";
    const returns::ToldHeads twice{{{"Phụ nữ", "Nữ"}, {"Phụ nữ", "Ghi chú"}}, {}};
    const auto read = returns::by_heads(every_kind(), cells, twice);
    EXPECT_TRUE(read.map.is_open());
    EXPECT_FALSE(read.form.filled.values.contains({3, women}));
}

/// Whatever was done to a sheet and whatever a person makes of it: what is read in a cell stood in the column and row that
/// were said, and no column and no row is read twice.
TEST(HeadChoice, IsReadAsItWasSaid) {
    std::mt19937 random(23);
    const auto below = [&](std::size_t bound) { return static_cast<int>(random() % bound); };
    std::size_t read_at_all = 0, said = 0;
    for (int turn = 0; turn < 400; ++turn) {
        const form::FormSpec spec = form::random_form(random);
        const form::Grid grid = form::layout(spec);
        form::SheetCells cells = drawn_form(spec);
        for (const form::GridCell& cell : grid.cells)
            if (cell.role == form::CellRole::input)
                cells.values[{cell.row, cell.column}] = {.text = "7", .number = 7, .is_number = true};
        for (int change = below(3); change >= 0; --change) {
            const int column = below(static_cast<std::size_t>(grid.columns));
            if (change == 0)
                cells.values[{grid.header_first + grid.header_rows - 1, column}].text = "Tên khác";
            else if (change == 1)
                form::move_column(cells, column, below(static_cast<std::size_t>(grid.columns)));
            else
                form::insert_column(cells, column);
        }
        HeadChoice choice(returns::by_heads(spec, cells).map);
        for (const HeadChoice::Line& one : choice.lines()) {
            const auto may_be = choice.may_be(one);
            if (below(3) == 0)
                choice.say(one, may_be.empty() || below(4) == 0
                                    ? -1
                                    : may_be[static_cast<std::size_t>(below(may_be.size()))].at);
        }
        choice.take_likely();
        const auto read = returns::by_heads(spec, cells, choice.told());
        if (!read.map.known)
            continue;
        std::map<std::pair<Part, int>, int> wanted;
        for (const HeadChoice::Line& one : choice.lines())
            if (one.of_form >= 0)
                wanted[{one.part, one.of_form}] = one.at;
        const int names = wanted[{Part::columns, read.map.key_column}];
        const bool names_moved = names >= 0 && names != read.map.key_column; // rows may be others by the right names
        std::set<std::string> used;
        for (const HeadChoice::Line& one : HeadChoice(read.map).lines())
            if (one.of_form >= 0 && (one.part == Part::columns || !names_moved)) {
                ASSERT_EQ(one.at, (wanted[{one.part, one.of_form}])) << one.head << " in turn " << turn;
                said += one.standing == Standing::renamed ? 1U : 0U;
            }
        for (const auto& given : returns::understood({"a", spec, {}, read.form.filled}, {}).given) {
            const auto [row, column] = form::references(given.cell).at(0);
            ASSERT_TRUE(used.insert(given.cell).second) << given.cell << " in turn " << turn;
            ASSERT_EQ(column, (wanted[{Part::columns, given.column}])) << "turn " << turn;
            if (const auto of_row = wanted.find({Part::rows, given.row}); of_row != wanted.end() && !names_moved) {
                ASSERT_EQ(row, of_row->second) << "turn " << turn;
            }
            ++read_at_all;
        }
    }
    EXPECT_GT(read_at_all, 2000U);
    EXPECT_GT(said, 200U);
}
