// SPDX-License-Identifier: MPL-2.0
#include "returns/receipts_sheet.hpp"

#include "returns_ground.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using returns::Mark;
using returns::Receipt;
using returns::Standing;
using test::every_kind;
using test::typed_file;
using Kind = returns::Mark::Kind;

namespace {

/// Units A to F; A in time and right, B with an error, C in two versions.
std::vector<returns::ReturnFile> files() {
    return {typed_file("a.ods", "A", every_kind(), {{"B1", "5"}}),
            typed_file("b.ods", "B", every_kind(), {{"B1", "nhiều"}}),
            typed_file("c1.ods", "C", every_kind(), {{"B1", "5"}}),
            typed_file("c2.ods", "C", every_kind(), {{"B1", "6"}})};
}

class Boards : public testing::Test {
protected:
    Boards() {
        input.columns = {{returns::form_key(every_kind()), "Biểu 1", "2026-11-20"},
                         {"report", "Báo cáo", "2026-11-25"}};
        input.today = "2026-11-22";
    }
    Receipt of(std::size_t unit, std::size_t column = 0) const {
        return returns::board(gathered(), input).receipts.at(unit).at(column);
    }
    returns::Gathered gathered() const {
        return returns::gather(
            came, {.units = {"A", "B", "C", "D", "E", "F"}, .forms = {every_kind()}, .chosen = {}});
    }
    std::vector<returns::ReturnFile> came = files();
    returns::BoardInput input;
};

} // namespace

TEST_F(Boards, SayWhatCameAndHow) {
    EXPECT_EQ(of(0), (Receipt{Standing::right, false, "2026-11-20", "2026-11-20", "a.ods", ""}));
    EXPECT_EQ(of(1).standing, Standing::deviates);
    EXPECT_EQ(of(2).standing, Standing::twice);
    EXPECT_EQ(of(3), (Receipt{Standing::not_in, true, "", "2026-11-20", "", ""}));
    EXPECT_EQ(of(3, 1), (Receipt{Standing::not_in, false, "", "2026-11-25", "", ""}));
}

TEST_F(Boards, CallNoFormRightThatCameEmpty) {
    came.push_back(typed_file("d.ods", "D", every_kind(), {}));
    EXPECT_EQ(of(3).standing, Standing::deviates);
    const auto back = returns::to_send_back(gathered());
    EXPECT_EQ(std::ranges::count(back, "D", &returns::SendBack::unit), 1) << "it is to be filled in";
}

TEST_F(Boards, CallNoFileThatCouldNotBeReadMissing) {
    came.push_back({.path = "d.ods", .first_seen = "2026-11-19", .unit = "D", .reason = "sheetfile.damaged"});
    EXPECT_EQ(of(3), (Receipt{Standing::unread, false, "2026-11-19", "2026-11-20", "d.ods", ""}));
    EXPECT_EQ(of(3, 1).standing, Standing::unread);
    came.push_back(typed_file("d2.ods", "D", every_kind(), {{"B1", "5"}}));
    EXPECT_EQ(of(3).standing, Standing::right);
}

TEST_F(Boards, TakeTheDayAPersonSaysForTheFirstSeen) {
    EXPECT_FALSE(of(0).late);
    came[0].first_seen = "2026-11-21";
    EXPECT_TRUE(of(0).late);
    input.received["a.ods"] = "2026-11-19";
    EXPECT_FALSE(of(0).late);
    EXPECT_EQ(of(0).received, "2026-11-19");
}

TEST_F(Boards, OfTwoVersionsTakeTheFirstDay) {
    came[2].first_seen = "2026-11-21";
    EXPECT_EQ(of(2).received, "2026-11-20");
    came[3].first_seen = "2026-11-22";
    EXPECT_EQ(of(2).received, "2026-11-21");
    EXPECT_TRUE(of(2).late);
}

TEST_F(Boards, HeedWhatAPersonKnows) {
    input.marks = {{.unit = "d", .kind = Kind::exempt, .number = "5/CV"},
                   {.unit = "E",
                    .column = input.columns[0].key,
                    .kind = Kind::extended,
                    .day = "2026-11-30",
                    .number = "12-CV/VP"},
                   {.unit = "F", .kind = Kind::pdf, .day = "2026-11-18", .file = "F.pdf"}};
    EXPECT_EQ(of(3), (Receipt{Standing::exempt, false, "", "", "", "5/CV"}));
    EXPECT_EQ(of(4), (Receipt{Standing::extended, false, "", "2026-11-30", "", "12-CV/VP"}));
    EXPECT_EQ(of(4, 1).standing, Standing::not_in);
    EXPECT_EQ(of(5), (Receipt{Standing::pdf, false, "2026-11-18", "2026-11-20", "F.pdf", ""}));
    input.marks[2].day = "2026-11-21";
    EXPECT_TRUE(of(5).late);
    input.today = "2026-12-01";
    EXPECT_EQ(of(4).standing, Standing::not_in);
    EXPECT_TRUE(of(4).late);
    input.not_asked = {{"E", "report"}};
    EXPECT_EQ(of(4, 1).standing, Standing::exempt);
}

TEST_F(Boards, JudgeAnewWhatComesBehindASendingBack) {
    input.marks = {{.unit = "B", .kind = Kind::returned, .day = "2026-11-21", .hash = came[1].hash}};
    EXPECT_EQ(of(1).standing, Standing::returned);
    came[1] = typed_file("b.ods", "B", every_kind(), {{"B1", "7"}});
    EXPECT_EQ(of(1).standing, Standing::right);
    came.erase(came.begin() + 1);
    EXPECT_EQ(of(1).standing, Standing::returned);
}

TEST_F(Boards, KnowPapersBesideForms) {
    input.papers = {{"A", "report", "bao cao A.docx", "2026-11-26"}};
    EXPECT_EQ(of(0, 1), (Receipt{Standing::right, true, "2026-11-26", "2026-11-25", "bao cao A.docx", ""}));
}

TEST_F(Boards, GiveTheListsToRemindAndToSendBack) {
    input.marks = {{.unit = "F", .kind = Kind::exempt}};
    const auto late = returns::owed(returns::board(gathered(), input), false);
    EXPECT_THAT(late, testing::ElementsAre(returns::Owed{"D", {0}}, returns::Owed{"E", {0}}));
    EXPECT_THAT(returns::owed(returns::board(gathered(), input), true),
                testing::Contains(returns::Owed{"A", {1}}));
    const auto back = returns::to_send_back(gathered());
    ASSERT_EQ(back.size(), 2U);
    EXPECT_EQ(back[0].unit, "B");
    EXPECT_THAT(test::told(back[0].deviations), testing::ElementsAre("b.ods|Biểu 1|B4|form.text-for-number"));
    EXPECT_EQ(back[1].unit, "C");
    EXPECT_THAT(test::told(back[1].deviations),
                testing::ElementsAre("c1.ods|Biểu 1||gathered.twice", "c2.ods|Biểu 1||gathered.twice"));
}

TEST_F(Boards, StandOnASheetOfTheWorkbookOfResults) {
    const auto sheet =
        returns::receipts_sheet(returns::board(gathered(), input), "Theo dõi", {}, [](const Receipt& one) {
            return std::to_string(static_cast<int>(one.standing));
        });
    EXPECT_EQ(sheet.rows, 7);
    EXPECT_EQ(sheet.columns, 3);
    const auto a =
        std::ranges::find_if(sheet.cells, [](const auto& cell) { return cell.row == 1 && cell.column == 1; });
    EXPECT_EQ(a->text, "1");
    EXPECT_EQ(a->link, "a.ods");
    EXPECT_EQ(sheet.row_keys.at(6), "F");
}
