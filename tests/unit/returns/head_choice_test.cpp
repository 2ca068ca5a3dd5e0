// SPDX-License-Identifier: MPL-2.0
#include "returns/head_choice.hpp"

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
