// SPDX-License-Identifier: MPL-2.0
#include "grammar/deadline.hpp"

#include <gmock/gmock.h>

namespace kehoach::grammar {
namespace {

struct Case {
    std::string text, kind, iso, precision, written;
};

class Deadlines : public testing::TestWithParam<Case> {};

TEST_P(Deadlines, are_found) {
    const auto& wanted = GetParam();
    const auto found = find_deadlines(wanted.text);
    ASSERT_EQ(found.size(), 1U) << wanted.text;
    EXPECT_EQ(found[0].kind, wanted.kind) << wanted.text;
    EXPECT_EQ(iso(found[0].date), wanted.iso) << wanted.text;
    EXPECT_EQ(found[0].precision, wanted.precision) << wanted.text;
    EXPECT_EQ(wanted.text.substr(found[0].start, found[0].end - found[0].start), wanted.written);
}

INSTANTIATE_TEST_SUITE_P(
    Text, Deadlines,
    testing::Values(
        Case{"gửi báo cáo trước ngày 25/3/2024.", "before", "2024-03-25", "day", "trước ngày 25/3/2024"},
        Case{"Hoàn thành trước ngày 10/7/2023", "before", "2023-07-10", "day",
             "Hoàn thành trước ngày 10/7/2023"},
        Case{"chậm nhất là ngày 05 tháng 6 năm 2024", "before", "2024-06-05", "day",
             "chậm nhất là ngày 05 tháng 6 năm 2024"},
        Case{"trước 17 giờ 00, ngày 20/5/2024", "before", "2024-05-20", "day",
             "trước 17 giờ 00, ngày 20/5/2024"},
        Case{"hoàn thành trong tháng 5/2023", "within", "2023-05", "month", "hoàn thành trong tháng 5/2023"},
        Case{"xong trước tháng 9 năm 2024", "before", "2024-09", "month", "xong trước tháng 9 năm 2024"},
        Case{"trong quý II/2024", "within", "2024-06", "quarter", "trong quý II/2024"},
        Case{"đến hết ngày 30/4/2024", "until", "2024-04-30", "day", "đến hết ngày 30/4/2024"},
        Case{"hoàn thành trong năm 2025", "within", "2025", "year", "hoàn thành trong năm 2025"},
        Case{"trước ngày 30/4 hằng năm", "recurring", "0000-04-30", "day", "trước ngày 30/4 hằng năm"}));

TEST(find_deadlines, leaves_alone_what_is_none) {
    for (const char* text :
         {"", "trong năm 2023, đã kết nạp", "trước năm 2020", "ngày 20/02/2023 của Tỉnh ủy",
          "Quyết định số 12-QĐ/TU, ngày 20/02/2023", "trong ngày", "trước mắt", "trước 1/3 số đại biểu",
          "trong 2/3 thời gian", "trong 30 ngày", "trước ngày 32/13/2024"})
        EXPECT_TRUE(find_deadlines(text).empty()) << text;
}

TEST(find_deadlines, finds_all_in_a_sentence) {
    const auto found = find_deadlines("họp trước ngày 25/3/2024, tổng kết trong tháng 5/2024");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_LT(found[0].end, found[1].start);
}

} // namespace
} // namespace kehoach::grammar
