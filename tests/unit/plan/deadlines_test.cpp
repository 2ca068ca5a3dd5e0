// SPDX-License-Identifier: MPL-2.0
// Times that bind somebody, each sentence in a plan of 05/6/2026 and read as a person reads it.
#include "bare_text.hpp"
#include "plan/deadline_task.hpp"
#include "plan/recognise.hpp"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

namespace kehoach::test {
namespace {

namespace json = boost::json;

const std::string opening = "Số 12-KH/ĐU\nNậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nđọc sách\n\n";

std::string told(const grammar::Deadline& deadline) {
    const auto or_none = [](const std::string& text) { return text.empty() ? std::string("~") : text; };
    const auto last = grammar::last_day(deadline);
    auto text = deadline.kind + " " + or_none(grammar::iso(deadline)) + " " +
                (last ? grammar::iso(*last) : std::string("~"));
    if (deadline.optional)
        text += " optional";
    if (deadline.from.year > 0)
        text += " from " + grammar::iso(deadline.from);
    if (!deadline.recurrence.empty())
        text += " every " + deadline.recurrence;
    return deadline.day > 0 ? text + " day " + std::to_string(deadline.day) : text;
}

std::vector<std::string> read(const std::string& sentence) {
    const auto plan = plan::recognise(bare(opening + "I. VIỆC\n1. " + sentence + "\n"));
    std::vector<std::string> all;
    for (const auto& fact : plan.deadlines)
        all.push_back(told(fact.deadline));
    return all;
}

std::vector<std::string> strings(const json::array& wanted) {
    std::vector<std::string> all;
    for (const auto& one : wanted)
        all.emplace_back(one.as_string());
    return all;
}

void expect_all(const std::string& file) {
    std::ifstream stream(std::string(KEHOACH_SOURCE_DIR) + "/tests/unit/plan/" + file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const auto root = json::parse(bytes);
    for (const auto& one : root.at("cases").as_array()) {
        const std::string text(one.at("text").as_string());
        EXPECT_EQ(read(text), strings(one.at("reads").as_array())) << text;
    }
}

TEST(Deadlines, AreReadAsAPersonReadsThem) {
    expect_all("deadlines.json");
}

TEST(Deadlines, OfSentencesNobodyHadSeenAreReadToo) {
    expect_all("deadlines_unseen.json");
}

std::vector<std::string> read_paper(const std::string& body) {
    std::vector<std::string> all;
    const auto plan = plan::recognise(bare(body));
    for (const auto& [line, deadline] : plan.deadlines)
        all.push_back(plan.lines[line].text.text.substr(deadline.start, deadline.end - deadline.start) +
                      ": " + told(deadline));
    return all;
}

TEST(Deadlines, StandInTheTimeColumnOfATable) {
    EXPECT_THAT(read_paper(opening + "I. VIỆC\n1. Phân công như sau:\n"
                                     "TT\tNội dung\tĐơn vị chủ trì\tThời gian\n"
                                     "1\tMở tủ sách ngày 12/7/2026\tThôn Nà Pồ\tTrước ngày 20/7/2026\n"
                                     "2\tThi kể chuyện\tĐoàn xã\tTháng 8/2026\n"
                                     "3\tTổng kết\tVăn phòng\t12/2026\n"
                                     "4\tĐọc sách\tCác thôn\tThường xuyên\n"),
                testing::ElementsAre("Trước ngày 20/7/2026: before 2026-07-20 2026-07-19",
                                     "Tháng 8/2026: within 2026-08 2026-08-31",
                                     "12/2026: within 2026-12 2026-12-31"));
    EXPECT_THAT(read_paper(opening + "I. VIỆC\n1. Phân công như sau:\n"
                                     "| TT | Việc | Thời hạn hoàn thành |\n|---|---|---|\n"
                                     "| 1 | Mở tủ sách | 20/7/2026 |\n| 2 | Tổng kết | Quý IV/2026 |\n"),
                testing::ElementsAre("20/7/2026: before 2026-07-20 2026-07-20",
                                     "Quý IV/2026: before 2026-Q4 2026-12-31"));
}

TEST(Deadlines, OtherColumnsSetNone) {
    EXPECT_THAT(read_paper(opening + "I. VIỆC\n1. Số sách như sau:\nTT\tThôn\tNgày lập\tSố sách\n"
                                     "1\tNà Pồ\t20/7/2026\t12\n2\tNà Lu\t21/7/2026\t15\n"),
                testing::IsEmpty());
}

TEST(Deadlines, WithoutAYearAreOfTheYearThatTheSubjectNames) {
    EXPECT_THAT(read_paper("Nậm Hương, ngày 20 tháng 12 năm 2025\nKẾ HOẠCH\nđọc sách năm 2026\n\n"
                           "I. VIỆC\n1. Xong trước ngày 15/3.\n"),
                testing::ElementsAre("Xong trước ngày 15/3: before 2026-03-15 2026-03-14"));
    EXPECT_THAT(read_paper("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Xong trước ngày 15/3.\n"),
                testing::ElementsAre("Xong trước ngày 15/3: before ~ ~"));
}

TEST(Deadlines, OfThePreambleAndOfCitedPapersAreNone) {
    EXPECT_THAT(
        read_paper("KẾ HOẠCH\nđọc sách\n\nThực hiện Kế hoạch số 15-KH/HU ngày 10/7/2026 của Huyện uỷ, "
                   "trước ngày 20/7/2026 lập kế hoạch như sau:\n\nI. VIỆC\n1. Theo Kế hoạch số "
                   "15-KH/HU, ngày 10/7/2026 của Huyện uỷ.\n"),
        testing::IsEmpty());
}

plan::DeadlineTask task_in(const std::string& sentence) {
    const auto plan = plan::recognise(bare(opening + "I. VIỆC\n" + sentence + "\n"));
    return plan.deadlines.empty() ? plan::DeadlineTask() : plan::task_of(plan, plan.deadlines.front());
}

TEST(Deadlines, SayWhatIsToBeDoneAndByWhom) {
    const auto labelled =
        task_in("1. Ban Tuyên giáo: Soạn đề cương, gửi các thôn trước ngày 20/7/2026. Xong thì nghỉ.");
    EXPECT_EQ(labelled.who, "Ban Tuyên giáo");
    EXPECT_EQ(labelled.what, "Ban Tuyên giáo: Soạn đề cương, gửi các thôn");
    const auto duty = task_in("1. Họp thôn. Các chi bộ có trách nhiệm báo cáo trước ngày 20/7/2026.");
    EXPECT_EQ(duty.who, "Các chi bộ");
    EXPECT_EQ(duty.what, "Các chi bộ có trách nhiệm báo cáo");
    EXPECT_EQ(task_in("1. Thời gian: ngày 20/7/2026.").who, "");
}

} // namespace
} // namespace kehoach::test
