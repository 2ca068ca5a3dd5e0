// SPDX-License-Identifier: MPL-2.0
// What a plan of ours takes from a superior's: what it asks of us and until when.
#include "bare_text.hpp"
#include "data.hpp"
#include "superior_paper.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const plan::SuperiorWords words{
    "thực hiện {citation}",     "Thực hiện {citation}, {issuer} xây dựng Kế hoạch như sau:",
    "Làm đủ việc của {paper}.", "(xong trước ngày {date})",
    " và trước ngày ",          {"MỤC ĐÍCH", "NHIỆM VỤ"}};

} // namespace

TEST(Superior, AsksOfUsWhatNamesOurLevelOrStandsUnderIt) {
    std::vector<std::string> found;
    for (const auto& task : superior(theirs).tasks)
        found.push_back((task.for_us ? "us " : "- ") + task.words +
                        (task.due.empty() ? "" : " @" + grammar::iso(task.due.front())));
    EXPECT_THAT(found, ElementsAre("- Sở Nông nghiệp cấp cây giống trước ngày 15/7/2026. @2026-07-15",
                                   "us Chọn đất trồng, lập danh sách hộ nhận cây.",
                                   "us Báo cáo kết quả trước ngày 30/9/2026. @2026-09-30"));
}

TEST(Superior, AimsAreNoTasksAndWhoIsNamedLateIsNotAsked) {
    auto text = theirs;
    const std::string aim = "1. Trồng đủ số cây đã giao.", paper = "4. Báo chí của tỉnh đưa tin.";
    text.replace(text.find(aim), aim.size(), "1. Các cấp uỷ nhận rõ trách nhiệm của mình.");
    text.replace(
        text.find(paper), paper.size(),
        "4. Sở Nông nghiệp của tỉnh phối hợp chặt chẽ, thường xuyên kiểm tra, đôn đốc các địa phương.");
    EXPECT_EQ(superior(text).tasks.size(), 3u);
}

/// What is asked of us by a paper whose fourth task is this.
std::vector<std::string> asked_of_us(const std::string& paragraph, const std::string& title = {}) {
    auto text = theirs;
    const std::string paper = "4. Báo chí của tỉnh đưa tin.";
    const auto at = text.find(paper);
    const auto fourth =
        static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
    text.replace(at, paper.size(), (title.empty() ? "4. " : "4. " + title + "\n- ") + paragraph);
    std::vector<std::string> found;
    for (const auto& task : superior(text).tasks)
        if (task.for_us && task.line >= fourth) {
            found.push_back(task.words);
            for (const auto& due : task.due)
                found.back() += " @" + grammar::iso(due);
        }
    return found;
}

TEST(Superior, AsksOfUsInARowOfNames) {
    EXPECT_THAT(
        asked_of_us("Các ban tham mưu của Tỉnh uỷ; Trung tâm Giống cây, cây cảnh và cây ăn quả tỉnh; Hội "
                    "Làm vườn tỉnh; đảng uỷ các xã, phường tổ chức trồng cây."),
        testing::SizeIs(1));
    EXPECT_THAT(asked_of_us("Sở Nông nghiệp tổ chức hội nghị cho các hội, đoàn thể, đảng uỷ các xã, phường."),
                testing::IsEmpty())
        << "those are invited";
}

TEST(Superior, AsksSeveralThingsInOneParagraph) {
    EXPECT_THAT(
        asked_of_us("Đảng uỷ các xã, phường trồng cây xong trước ngày 20/8/2026. Gửi báo cáo về Tỉnh uỷ "
                    "trước ngày 01/9/2026."),
        ElementsAre("Đảng uỷ các xã, phường trồng cây xong trước ngày 20/8/2026. @2026-08-20",
                    "Gửi báo cáo về Tỉnh uỷ trước ngày 01/9/2026. @2026-09-01"));
    EXPECT_THAT(
        asked_of_us("Đảng uỷ các xã, phường trồng cây. Hằng tuần báo tin. Gửi báo cáo trước ngày 01/9/2026."),
        testing::SizeIs(1))
        << "one deadline, one task";
    EXPECT_THAT(
        asked_of_us("Đảng uỷ các xã, phường trồng cây. Sở Nông nghiệp kiểm tra xong trước ngày 01/9/2026."),
        ElementsAre("Đảng uỷ các xã, phường trồng cây."))
        << "the second asks another";
}

TEST(Superior, KeepsBothDaysOfOneSentence) {
    const std::string words =
        "Đảng uỷ các xã, phường trồng cây xong trước ngày 20/8/2026, báo cáo trước ngày 01/9/2026.";
    EXPECT_THAT(asked_of_us(words), ElementsAre(words + " @2026-08-20 @2026-09-01"));
}

TEST(Superior, AMonthEndsOnItsLastDay) {
    EXPECT_THAT(asked_of_us("Các chi bộ trồng cây, hoàn thành trong tháng 9/2026."),
                ElementsAre("Các chi bộ trồng cây, hoàn thành trong tháng 9/2026. @2026-09-30"));
}

TEST(Superior, AsksUsBehindAnOpening) {
    for (const char* const words :
         {"Yêu cầu các địa phương trồng đủ cây.", "Giao đảng uỷ các xã, phường trồng đủ cây.",
          "Tuỳ tình hình cụ thể, đảng uỷ các xã, phường trồng thêm cây."})
        EXPECT_THAT(asked_of_us(words), testing::SizeIs(1)) << words;
    EXPECT_THAT(asked_of_us("Nâng cao trách nhiệm của các cấp uỷ."), testing::IsEmpty()) << "nobody is asked";
}

TEST(Superior, TheSentenceItClosesWithIsNoTask) {
    EXPECT_THAT(
        asked_of_us(
            "Trên đây là Kế hoạch của Tỉnh uỷ. Đề nghị các địa phương nghiêm túc thực hiện; có vướng mắc "
            "thì báo cáo."),
        testing::IsEmpty());
    EXPECT_THAT(asked_of_us("Trên đây là Kế hoạch của Tỉnh uỷ; đề nghị các địa phương nghiêm túc thực hiện. "
                            "Các địa phương gửi kế hoạch về Tỉnh uỷ trước ngày 20/8/2026."),
                ElementsAre("Các địa phương gửi kế hoạch về Tỉnh uỷ trước ngày 20/8/2026. @2026-08-20"))
        << "a day is set";
}

TEST(Superior, WhatItAsksOfOthersIsOfferedWhereItAsksNothingOfUs) {
    plan::IssuingOffice ours;
    ours.issuer = "TRẠM GIỐNG CÂY";
    const auto found = plan::read_superior(read(theirs), ours, gazetteer(), grammar::Date{2026, 6, 10});
    std::vector<std::string> words;
    for (const auto& task : found.tasks) {
        EXPECT_FALSE(task.for_us);
        words.push_back(task.words);
    }
    EXPECT_THAT(words, testing::Contains("Chọn đất trồng, lập danh sách hộ nhận cây."));
    EXPECT_THAT(words, testing::Not(testing::Contains("Trồng đủ số cây đã giao.")));
}

TEST(Superior, WhoIsNamedBelowOurHeadingIsAskedHimself) {
    EXPECT_THAT(
        asked_of_us("Hội Làm vườn tỉnh: cấp hạt giống.", "Các hội, đoàn thể và đảng uỷ các xã, phường"),
        testing::IsEmpty());
    EXPECT_THAT(asked_of_us("Cấp hạt giống.", "Các hội, đoàn thể và đảng uỷ các xã, phường"),
                testing::SizeIs(1));
}

TEST(Superior, AHeadingThatOnlySpeaksOfViewsIsNoAim) {
    EXPECT_THAT(asked_of_us("Các chi bộ đấu tranh kịp thời.", "Phản bác các quan điểm sai trái"),
                testing::SizeIs(1));
    EXPECT_THAT(asked_of_us("Các chi bộ đấu tranh kịp thời.", "Quan điểm, mục tiêu"), testing::IsEmpty());
}

TEST(Superior, GivesItsOutlineAsATree) {
    const auto outline = superior(theirs).outline;
    ASSERT_TRUE(outline);
    EXPECT_EQ(outline->subject, "kết quả trồng cây");
    ASSERT_EQ(outline->items.size(), 2u);
    ASSERT_EQ(outline->items[0].items.size(), 1u);
    EXPECT_EQ(outline->items[0].items[0].text, "Việc quán triệt");
    EXPECT_EQ(outline->items[0].items[0].items.at(0).kind, plan::Item::Kind::bullet);
}

TEST(Superior, BecomesAPlanOfOursWithEarlierDeadlines) {
    const auto earlier = [](const grammar::Date& due) {
        return std::optional(grammar::Date{due.year, due.month, due.day - 5});
    };
    const auto spec = plan::begin_from(superior(theirs), commune(), {1, 2}, true, earlier, words);
    EXPECT_THAT(spec.preamble, HasSubstr("27-KH/TU, ngày 03/6/2026"));
    EXPECT_THAT(spec.preamble, HasSubstr("Đảng uỷ xã Nậm Hương xây dựng"));
    ASSERT_EQ(spec.sections.size(), 2u);
    EXPECT_EQ(spec.sections[0].items.at(0).text, "Làm đủ việc của Kế hoạch số 27-KH/TU.");
    ASSERT_EQ(spec.sections[1].items.size(), 2u);
    EXPECT_EQ(spec.sections[1].items[1].text,
              "Báo cáo kết quả trước ngày 30/9/2026 (xong trước ngày 25/9/2026).");
    EXPECT_TRUE(spec.outline);
    EXPECT_EQ(spec.number, "") << "a number is never taken over";
}

TEST(Superior, IsWrittenWithTheMarksWhereOurOfficePutsThem) {
    auto ours = commune();
    ours.issuer = "ĐẢNG ỦY XÃ NẬM HƯƠNG";
    ours.issuer_in_text = "Đảng ủy xã Nậm Hương";
    const auto none = [](const grammar::Date&) { return std::optional<grammar::Date>(); };
    const auto spec = plan::begin_from(superior(theirs), ours, {1}, true, none, words);
    EXPECT_THAT(spec.preamble, HasSubstr("của Ban Thường vụ Tỉnh ủy"));
    EXPECT_THAT(plan::to_json(spec), testing::Not(HasSubstr("Tỉnh uỷ")));
}

TEST(Superior, ATaskWithAColonTakesWhatItLists) {
    auto text = theirs;
    const std::string paper = "4. Báo chí của tỉnh đưa tin.";
    text.replace(
        text.find(paper), paper.size(),
        "4. Các chi bộ đánh giá các mặt sau:\n- Số cây đã trồng.\n- Số cây còn sống.\n5. Báo chí đưa tin.");
    const auto found = superior(text);
    ASSERT_EQ(found.tasks.size(), 4u);
    EXPECT_THAT(found.tasks.back().details, ElementsAre("Số cây đã trồng.", "Số cây còn sống."));
    const auto none = [](const grammar::Date&) { return std::optional<grammar::Date>(); };
    const auto spec = plan::begin_from(found, commune(), {3}, false, none, words);
    EXPECT_EQ(spec.sections[1].items.at(0).text, "Các chi bộ đánh giá các mặt sau:");
    EXPECT_EQ(spec.sections[1].items.at(0).items.size(), 2u);
}

TEST(Superior, BothOurDaysStandBehindATaskWithTwo) {
    auto text = theirs;
    const std::string paper = "4. Báo chí của tỉnh đưa tin.";
    text.replace(text.find(paper), paper.size(),
                 "4. Các chi bộ trồng cây trước ngày 20/8/2026, báo cáo trước ngày 15/9/2026.");
    const auto earlier = [](const grammar::Date& due) {
        return std::optional(grammar::Date{due.year, due.month, due.day - 5});
    };
    const auto spec = plan::begin_from(superior(text), commune(), {3}, false, earlier, words);
    EXPECT_EQ(
        spec.sections[1].items.at(0).text,
        "Các chi bộ trồng cây trước ngày 20/8/2026, báo cáo trước ngày 15/9/2026 (xong trước ngày 15/8/2026 "
        "và trước ngày 10/9/2026).");
}

TEST(Superior, KeepsTheDayBehindTheEndOfAPage) {
    EXPECT_THAT(
        asked_of_us("Đảng uỷ các xã, phường căn cứ chức năng, nhiệm vụ được giao và\n\ntình hình thực tế "
                    "trồng cây (lưu ý: cây của đơn vị nào đơn vị đó chăm), hoàn thành trước ngày 20/8/2026."),
        ElementsAre("Đảng uỷ các xã, phường căn cứ chức năng, nhiệm vụ được giao và tình hình thực tế "
                    "trồng cây (lưu ý: cây của đơn vị nào đơn vị đó chăm), hoàn thành trước ngày 20/8/2026. "
                    "@2026-08-20"));
}

} // namespace kehoach::test
