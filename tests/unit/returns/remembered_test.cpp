// SPDX-License-Identifier: MPL-2.0
#include "returns/remembered.hpp"
#include "returns/version_difference.hpp"

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

const std::string key = returns::form_key(every_kind());

class Remembered : public testing::Test {
protected:
    Remembered() {
        memory.files = {typed_file("Xã An.ods", "UBND xã An Phú", every_kind(), {{"B1", "5"}}),
                        typed_file("b1.ods", "Xã Bình", every_kind(), {{"B1", "5"}, {"C1", "2"}}),
                        typed_file("b2.ods", "Xã Bình", every_kind(), {{"B1", "6"}, {"C1", "2"}})};
        memory.wished = {every_kind()};
        memory.asked = {"Xã Cường", "Xã Bình", "Xã An Phú"};
        memory.deadlines = {{key, "2026-11-20"}};
    }
    returns::Board board(const std::string& today = "2026-11-22") const {
        return returns::board(memory, returns::gathered(memory), {"Biểu 1"}, today);
    }
    Receipt of(std::size_t unit, std::size_t column = 0) const { return board().receipts.at(unit).at(column); }

    returns::Memory memory;
};

} // namespace

TEST_F(Remembered, FilesAreOfTheUnitsOfTheListAndOthersStandBehindThem) {
    EXPECT_EQ(board().units.back(), "UBND xã An Phú");
    memory.files.push_back(typed_file("d.ods", "Xã Dũng", every_kind(), {{"B1", "1"}}));
    returns::give_to_asked(memory);
    EXPECT_THAT(board().units, testing::ElementsAre("Xã Cường", "Xã Bình", "Xã An Phú", "Xã Dũng"));
    EXPECT_EQ(of(2).standing, Standing::right);
    EXPECT_FALSE(memory.files.back().unit_sure);
    memory.units["d.ods"] = "Xã Dũng";
    memory.files.back().unit_sure = true;
    returns::give_to_asked(memory);
    EXPECT_TRUE(memory.files.back().unit_sure) << "somebody said whose it is";
}

TEST_F(Remembered, TheReportIsOneMoreColumnWhereItIsAskedFor) {
    EXPECT_EQ(board().columns.size(), 1U);
    memory.report = "Báo cáo";
    memory.deadlines[returns::report_column] = "2026-11-25";
    memory.papers = {{"Xã Bình", returns::report_column, "bc.docx", "2026-11-21"}};
    EXPECT_EQ(board().columns.back(), (returns::BoardColumn{"report", "Báo cáo", "2026-11-25"}));
    EXPECT_EQ(of(1, 1).standing, Standing::right);
    returns::drop_marks(memory, "xã bình", returns::report_column);
    EXPECT_EQ(of(1, 1).standing, Standing::not_in);
}

TEST_F(Remembered, ALaterMarkOfOneKindHoldsAndOthersStay) {
    returns::put_mark(memory, {.unit = "Xã Cường", .column = key, .kind = Kind::extended, .day = "2026-11-25"});
    returns::put_mark(memory, {.unit = "Xã Cường", .column = key, .kind = Kind::extended, .day = "2026-11-30"});
    EXPECT_EQ(of(0), (Receipt{Standing::extended, false, "", "2026-11-30", "", ""}));
    returns::put_mark(memory, {.unit = "Xã Cường", .column = key, .kind = Kind::exempt});
    returns::put_mark(memory, {.unit = "xã cường", .column = key, .kind = Kind::pdf, .day = "2026-11-28", .file = "c.pdf"});
    EXPECT_EQ(of(0), (Receipt{Standing::pdf, false, "2026-11-28", "2026-11-30", "c.pdf", ""}));
    EXPECT_EQ(memory.marks.size(), 2U);
    returns::drop_marks(memory, "Xã Cường", key);
    EXPECT_EQ(of(0).standing, Standing::not_in);
}

TEST_F(Remembered, TheDayIsThatOfTheFileOrOfTheMark) {
    returns::give_to_asked(memory);
    returns::put_received(memory, "Xã An Phú", key, of(2), "2026-11-18");
    EXPECT_EQ(of(2).received, "2026-11-18");
    returns::put_mark(memory, {.unit = "Xã Cường", .column = key, .kind = Kind::paper, .day = "2026-11-21"});
    EXPECT_TRUE(of(0).late);
    returns::put_received(memory, "Xã Cường", key, of(0), "2026-11-19");
    EXPECT_FALSE(of(0).late);
    EXPECT_EQ(memory.received.size(), 1U);
}

TEST_F(Remembered, VersionsDifferInNamedPlacesAndStayAskableOnceOneIsChosen) {
    const auto open = returns::gathered(memory);
    ASSERT_EQ(open.questions.size(), 1U);
    const auto& question = open.questions.front();
    const auto differences = returns::differences(memory.files, open.forms.front(), question);
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].row, "Hội nghị");
    EXPECT_THAT(differences[0].texts, testing::ElementsAre("5", "6"));
    memory.chosen[{"xã bình", key}] = {question.versions[1].hash, question.versions[1].sheet};
    EXPECT_TRUE(returns::gathered(memory).questions.empty());
    EXPECT_EQ(returns::gathered_unchosen(memory).questions, open.questions);
    EXPECT_EQ(of(1).path, "b2.ods");
}
