// SPDX-License-Identifier: MPL-2.0
// The table of tasks made again: what somebody wrote there stays; and the file for calendars.
#include "schedule/task_board.hpp"

#include <gmock/gmock.h>

namespace kehoach::schedule {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

BoardRow fresh(const std::string& mark, const std::string& what) {
    BoardRow row;
    row.mark = mark;
    row.cells = {what, "Văn phòng", "", "trước ngày 20/8/2026", ""};
    return row;
}

document::KeptRow kept(const BoardRow& row) {
    return {row.mark, row.version(), row.cells, false};
}

std::vector<std::string> told(const document::RowMerge& merge) {
    std::vector<std::string> all;
    for (const auto& row : merge.rows)
        all.push_back((row.kept ? std::to_string(*row.kept) : std::string("new")) + " " +
                      (row.fresh ? std::to_string(*row.fresh) : std::string("own")) +
                      (row.write ? " write" : ""));
    return all;
}

TEST(TaskBoard, MadeAgainOfTheSamePlanChangesNothing) {
    const std::vector rows{fresh("a", "Trồng cây"), fresh("b", "Chăm cây")};
    EXPECT_THAT(told(merged({kept(rows[0]), kept(rows[1])}, rows)), ElementsAre("0 0", "1 1"));
}

TEST(TaskBoard, TakesUpWhatChangedInThePlan) {
    auto was = fresh("a", "Trồng cây");
    was.cells[3] = "trước ngày 01/8/2026";
    EXPECT_THAT(told(merged({kept(was)}, {fresh("a", "Trồng cây")})), ElementsAre("0 0 write"));
}

TEST(TaskBoard, KeepsRowsThatSomebodyChangedOrAdded) {
    auto changed = kept(fresh("a", "Trồng cây"));
    changed.cells[1] = "Hội Nông dân";
    document::KeptRow own;
    own.cells[0] = "Việc của tôi";
    const auto merge = merged({changed, own}, {fresh("a", "Trồng cây")});
    EXPECT_THAT(told(merge), ElementsAre("0 0", "1 own"));
    EXPECT_EQ(merge.by_hand, 1);
}

TEST(TaskBoard, DropsATaskThatIsGoneUnlessSomethingWasWrittenThere) {
    auto noted = kept(fresh("b", "Chăm cây"));
    noted.has_more = true;
    const auto merge = merged({kept(fresh("a", "Trồng cây")), noted}, {});
    EXPECT_THAT(merge.removed, ElementsAre(0U));
    EXPECT_THAT(told(merge), ElementsAre("1 own"));
}

TEST(TaskBoard, PutsANewTaskBehindTheOneBeforeIt) {
    const std::vector rows{fresh("a", "Trồng cây"), fresh("n", "Tưới cây"), fresh("b", "Chăm cây")};
    EXPECT_THAT(told(merged({kept(rows[0]), kept(rows[2])}, rows)), ElementsAre("0 0", "new 1 write", "1 2"));
}

std::vector<std::string> lines_of(const std::string& ics) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < ics.size();) {
        const auto end = ics.find("\r\n", from);
        lines.push_back(ics.substr(from, end - from));
        from = end + 2;
    }
    return lines;
}

TEST(Ics, HasOneAllDayEventForEachDay) {
    const auto ics = to_ics({{"a@kehoach.org", {2026, 8, 31}, "Văn phòng: Gửi báo cáo", "KH, số 12; a\\b\nc"},
                             {"b@kehoach.org", {2026, 8, 0}, "Không có ngày", ""}},
                            "Kế hoạch", {2026, 6, 5});
    EXPECT_THAT(ics, HasSubstr("DTSTART;VALUE=DATE:20260831\r\nDTEND;VALUE=DATE:20260901\r\n"));
    EXPECT_THAT(ics, HasSubstr("DTSTAMP:20260605T000000Z\r\n"));
    EXPECT_THAT(ics, HasSubstr("DESCRIPTION:KH\\, số 12\\; a\\\\b\\nc\r\n"));
    EXPECT_THAT(ics, testing::Not(HasSubstr("b@kehoach.org")));
    EXPECT_TRUE(ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(ics.ends_with("END:VCALENDAR\r\n"));
}

TEST(Ics, FoldsLinesWithoutBreakingALetter) {
    std::string longest;
    for (int i = 0; i < 40; ++i)
        longest += "hoàn thành ế ";
    const auto ics = to_ics({{"a", {2026, 8, 31}, longest, ""}}, "", {2026, 6, 5});
    std::string joined;
    for (const auto& line : lines_of(ics)) {
        EXPECT_LE(line.size(), 75U);
        EXPECT_NE(static_cast<unsigned char>(line.empty() ? ' ' : line[line[0] == ' ' ? 1 : 0]) & 0xC0U,
                  0x80U);
        joined += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    EXPECT_THAT(joined, HasSubstr("SUMMARY:" + longest));
}

} // namespace
} // namespace kehoach::schedule
