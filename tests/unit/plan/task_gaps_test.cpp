// SPDX-License-Identifier: MPL-2.0
// How many tasks do not say who and until when: the panel and the table of tasks tell the same figures.
#include "bare_text.hpp"
#include "data.hpp"
#include "plan/gazetteer_words.hpp"
#include "plan/read_tasks.hpp"
#include "plan/recognise.hpp"
#include "plan/task_gaps.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

plan::TaskGaps gaps_of(const std::string& tasks) {
    const plan::TaskWords words(gazetteer());
    const text::Phrases untimed(plan::words_of(plan::terms_of(gazetteer(), "untimed-work")));
    const auto document = bare("Số 12-KH/ĐU\nNậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nđọc sách\n\n"
                               "III. TỔ CHỨC THỰC HIỆN\n" +
                               tasks);
    const auto plan = plan::recognise(document);
    return plan::task_gaps(plan::read_tasks(document, plan, words), untimed);
}

TEST(TaskGaps, OfSentencesOnlyAPaperToBeSentWantsATime) {
    const auto gaps = gaps_of("1. Hội Nông dân xã vận động hội viên đọc sách.\n"
                              "2. Đoàn Thanh niên chuẩn bị hội trường trước ngày 20/8/2026.\n"
                              "3. Ban Tuyên giáo lập danh sách gửi Văn phòng Đảng uỷ.\n");
    EXPECT_EQ(gaps.times, 1U);
    EXPECT_EQ(gaps.owners, 0U);
    EXPECT_EQ(gaps.first, 2U);
}

TEST(TaskGaps, WhatIsSentWheneverItIsThereWantsNone) {
    const auto gaps = gaps_of("1. Ban Tuyên giáo định kỳ lập danh sách gửi Văn phòng Đảng uỷ.\n"
                              "2. Đoàn Thanh niên chuẩn bị hội trường.\n");
    EXPECT_EQ(gaps.times, 0U);
    EXPECT_FALSE(gaps.first.has_value());
}

TEST(TaskGaps, WhereMostSentencesSayNobodyOwnersAreMissing) {
    const auto gaps = gaps_of("1. Lập danh sách các điểm đọc sách, xong trước ngày 10/6/2026.\n"
                              "2. Tổ chức hội nghị tổng kết, hoàn thành trước ngày 15/7/2026.\n");
    EXPECT_EQ(gaps.owners, 2U);
    EXPECT_EQ(gaps.times, 0U);
}

} // namespace
} // namespace kehoach::test
