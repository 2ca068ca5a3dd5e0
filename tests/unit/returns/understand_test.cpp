// SPDX-License-Identifier: MPL-2.0
#include "returns_ground.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using returns::Says;

namespace {

const returns::Given* given(const returns::ReturnedForm& form, const std::string& cell) {
    const auto found = std::ranges::find(form.given, cell, &returns::Given::cell);
    return found == form.given.end() ? nullptr : &*found;
}

} // namespace

// The body begins in row 4 of the sheet: code, title, heads above it.
TEST(Understood, SaysEachCellByItsKind) {
    const auto form = test::typed_form(test::every_kind(), {{"B1", "12"},
                                                            {"C1", "-"},
                                                            {"D1", "31/40"},
                                                            {"F1", "1500000.5"},
                                                            {"G1", "Đã xong"},
                                                            {"H1", "@46346"},
                                                            {"H2", "20/11/2026"},
                                                            {"I1", "có"},
                                                            {"J1", "0.4"}});
    ASSERT_EQ(form.given.size(), 9U);
    EXPECT_EQ(*given(form, "B4"), (returns::Given{3, 1, Says::number, 12, 0, "12", "B4"}));
    EXPECT_EQ(given(form, "C4")->says, Says::none);
    EXPECT_EQ(*given(form, "D4"), (returns::Given{3, 3, Says::pair, 31, 40, "31/40", "D4"}));
    EXPECT_EQ(given(form, "F4")->first, 1500000.5);
    EXPECT_EQ(given(form, "G4")->says, Says::words);
    EXPECT_EQ(given(form, "H4")->says, Says::day);
    EXPECT_EQ(given(form, "H5")->first, given(form, "H4")->first);
    EXPECT_EQ(given(form, "I4")->text, "có");
    EXPECT_EQ(given(form, "J4")->first, 0.4);
}

TEST(Understood, LeavesOutWhatIsNoAnswerAndTellsWhere) {
    const auto form = test::typed_form(test::every_kind(), {{"B1", "nhiều"}, {"B2", "3"}, {"I2", "có thể"}});
    EXPECT_EQ(given(form, "B4")->says, Says::left_out);
    EXPECT_EQ(given(form, "B5")->says, Says::number);
    EXPECT_EQ(given(form, "I5")->says, Says::left_out);
    const auto at = std::ranges::find(form.deviations, "form.text-for-number", &returns::Deviation::key);
    ASSERT_NE(at, form.deviations.end());
    EXPECT_EQ(at->cell, "B4");
    EXPECT_EQ(at->sheet, "Biểu 1");
    EXPECT_TRUE(at->left_out);
}

TEST(Understood, TakesNothingFromUnderAChangedHeadOrBesideAChangedName) {
    const auto spec = test::every_kind();
    const auto says = [&](const std::string& head, const std::string& instead, const std::string& cell) {
        form::SheetForm sheet{
            "Biểu 1", spec, form::version(spec), {.grid = form::layout(spec), .values = {}}};
        for (auto& one : sheet.filled.grid.cells) {
            one.text = one.text == head ? instead : one.text;
            if (one.role == form::CellRole::input && one.accepts == form::Accepts::count)
                sheet.filled.values[{one.row, one.column}] = {.text = "7", .number = 7, .is_number = true};
        }
        const auto form = returns::understood(sheet, form::package_words());
        return given(form, cell)->says;
    };
    EXPECT_EQ(says("Tổng số", "Số còn nợ", "B4"), Says::left_out);
    EXPECT_EQ(says("Tổng số", "Số còn nợ", "C4"), Says::number);
    EXPECT_EQ(says("Hội nghị", "Họp báo", "B4"), Says::left_out);
    EXPECT_EQ(says("Hội nghị", "Họp báo", "B5"), Says::number);
    EXPECT_EQ(says("Hội nghị", "Hội nghi", "B4"), Says::number) << "a slip of the pen";
}

TEST(Understood, ReadsTheCountsOfALevelBelow) {
    const auto form = test::typed_form(test::every_kind(), {{"I1", "Có: 12; Không: 3"}});
    EXPECT_EQ(given(form, "I4")->says, Says::words);
    EXPECT_THAT(returns::counted_choices("có: 12;Không: 3", {"Có", "Không"}), testing::ElementsAre(12, 3));
    EXPECT_THAT(returns::counted_choices("Có: 12; Khác: 3", {"Có", "Không"}), testing::IsEmpty());
    EXPECT_THAT(returns::counted_choices("Có", {"Có", "Không"}), testing::IsEmpty());
    EXPECT_THAT(returns::counted_choices("Có: 1x", {"Có"}), testing::IsEmpty());
}
