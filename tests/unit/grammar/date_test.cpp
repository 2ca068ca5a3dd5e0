// SPDX-License-Identifier: MPL-2.0
#include "grammar/date.hpp"

#include <gmock/gmock.h>

namespace kehoach::grammar {
namespace {

struct Case {
    std::string text, iso, written;
    bool padded = true;
};

class Dates : public testing::TestWithParam<Case> {};

TEST_P(Dates, are_found) {
    const auto& wanted = GetParam();
    const auto found = find_date(wanted.text);
    ASSERT_TRUE(found) << wanted.text;
    EXPECT_EQ(iso(found->date), wanted.iso) << wanted.text;
    EXPECT_EQ(wanted.text.substr(found->start, found->end - found->start), wanted.written);
    EXPECT_EQ(found->padded_right(), wanted.padded) << wanted.text;
}

INSTANTIATE_TEST_SUITE_P(
    Written, Dates,
    testing::Values(Case{"Điện Biên, ngày 20 tháng 02 năm 2023", "2023-02-20", "ngày 20 tháng 02 năm 2023"},
                    Case{"ngày 5 tháng 06 năm 2023", "2023-06-05", "ngày 5 tháng 06 năm 2023", false},
                    Case{"ngày 05 tháng 6 năm 2023.", "2023-06-05", "ngày 05 tháng 6 năm 2023"},
                    Case{"Ngày 11 tháng 11 năm 2023", "2023-11-11", "Ngày 11 tháng 11 năm 2023"},
                    Case{"trước 03/6/2013 xong", "2013-06-03", "03/6/2013"},
                    Case{"6/8/2018", "2018-08-06", "6/8/2018", false},
                    Case{"8/02/2018", "2018-02-08", "8/02/2018", false},
                    Case{"03/06/2013", "2013-06-03", "03/06/2013", false},
                    Case{"từ 20-2-2023", "2023-02-20", "20-2-2023", false},
                    Case{"từ 10/3/2023-20/3/2023", "2023-03-10", "10/3/2023"},
                    Case{"ngày 20.11.2023", "2023-11-20", "20.11.2023"}));

INSTANTIATE_TEST_SUITE_P(
    Blank, Dates,
    testing::Values(Case{"Lai Châu, ngày      tháng 5 năm 2024", "2024-05", "ngày      tháng 5 năm 2024"},
                    Case{"ngày tháng năm 2024", "2024", "ngày tháng năm 2024"},
                    Case{"ngày … tháng … năm 2024", "2024", "ngày … tháng … năm 2024"},
                    Case{"ngày ..... tháng ..... năm 20...", "0000", "ngày ..... tháng ..... năm 20..."},
                    Case{"ngày    /5/2023 của", "2023-05", "    /5/2023"}));

TEST(find_date, leaves_alone_what_is_none) {
    for (const char* text :
         {"", "ngày, tháng, năm sinh", "ngày tháng năm", "20/02", "1/2/3", "271-KH/HU", "181/2024/NĐ-CP",
          "năm 2015-2020", "13h30", "31-12-99", "1.2.3", "192.168.1.2023"})
        EXPECT_FALSE(find_date(text)) << text;
}

TEST(find_date, goes_on_from_a_place) {
    const std::string text = "từ 10/3/2023-20/3/2023";
    const auto first = find_date(text);
    ASSERT_TRUE(first);
    const auto second = find_date(text, first->end);
    ASSERT_TRUE(second);
    EXPECT_EQ(iso(second->date), "2023-03-20");
    EXPECT_FALSE(find_date(text, second->end));
    EXPECT_FALSE(find_date(text, text.size() + 5));
}

TEST(find_date, reads_on_behind_what_only_looks_like_one) {
    const auto found = find_date("ngày, tháng, năm sinh: 20/5/1990");
    ASSERT_TRUE(found);
    EXPECT_EQ(iso(found->date), "1990-05-20");
}

TEST(find_date, keeps_the_parts_as_written) {
    const std::string text = "ngày 5 tháng 02 năm 2023";
    const auto found = find_date(text);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->day, "5");
    EXPECT_EQ(found->month, "02");
    EXPECT_EQ(text.substr(found->day_at, 1), "5");
    EXPECT_EQ(text.substr(found->month_at, 2), "02");
    EXPECT_TRUE(found->in_words);
}

TEST(date, knows_the_calendar) {
    EXPECT_TRUE(is_valid({2024, 2, 29}));
    EXPECT_FALSE(is_valid({2023, 2, 29}));
    EXPECT_FALSE(is_valid({2023, 13, 1}));
    EXPECT_FALSE(is_valid({2023, 4, 31}));
    EXPECT_TRUE(is_valid({2023, 5, 0}));
    EXPECT_TRUE(find_date("31/4/2023"));
}

TEST(date, is_padded_below_ten_and_below_three) {
    EXPECT_EQ(short_date({2013, 6, 3}), "03/6/2013");
    EXPECT_EQ(short_date({2017, 2, 6}), "06/02/2017");
    EXPECT_EQ(short_date({2025, 10, 20}), "20/10/2025");
    EXPECT_EQ(long_date({2023, 2, 20}), "ngày 20 tháng 02 năm 2023");
    EXPECT_EQ(long_date({2023, 6, 5}), "ngày 05 tháng 6 năm 2023");
    const auto blank = find_date(long_date({2023, 6, 0}));
    ASSERT_TRUE(blank);
    EXPECT_EQ(blank->date, (Date{2023, 6, 0}));
}

TEST(parse_iso, takes_only_iso) {
    EXPECT_EQ(parse_iso("2023-02-20"), (Date{2023, 2, 20}));
    EXPECT_EQ(parse_iso("2023-02"), (Date{2023, 2, 0}));
    for (const char* text :
         {"", "2023-2-20", "20-02-2023", "2023-02-30", "2023-13-01", "2023-02-20-1", "abcd", "2023-0x-01"})
        EXPECT_FALSE(parse_iso(text)) << text;
}

} // namespace
} // namespace kehoach::grammar
