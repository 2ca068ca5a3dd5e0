// SPDX-License-Identifier: MPL-2.0
#include "grammar/document_number.hpp"

#include <gmock/gmock.h>

#include <chrono>

namespace kehoach::grammar {
namespace {

struct Case {
    std::string line, full;
    Syntax syntax = Syntax::party;
    bool blank = false, colon = false, inner_blanks = false, padded = true;
};

class NumberLines : public testing::TestWithParam<Case> {};

TEST_P(NumberLines, are_read) {
    const auto& wanted = GetParam();
    const auto number = parse_number_line(wanted.line);
    ASSERT_TRUE(number) << wanted.line;
    EXPECT_EQ(number->full(), wanted.full) << wanted.line;
    EXPECT_EQ(number->syntax, wanted.syntax) << wanted.line;
    EXPECT_EQ(number->blank, wanted.blank) << wanted.line;
    EXPECT_EQ(number->colon, wanted.colon) << wanted.line;
    EXPECT_EQ(number->inner_blanks, wanted.inner_blanks) << wanted.line;
    EXPECT_EQ(number->padded, wanted.padded) << wanted.line;
    EXPECT_TRUE(number->has_so);
    EXPECT_EQ(wanted.line.substr(number->start, number->end - number->start), number->written);
}

INSTANTIATE_TEST_SUITE_P(
    Written, NumberLines,
    testing::Values(Case{"Số 271-KH/HU", "271-KH/HU"},
                    Case{"Số 55- KH/ĐU", "55-KH/ĐU", Syntax::party, false, false, true},
                    Case{"Số: 12-KH/TU", "12-KH/TU", Syntax::party, false, true},
                    Case{"Số 5-KH/TU", "5-KH/TU", Syntax::party, false, false, false, false},
                    Case{"Số       -KH/TU", "-KH/TU", Syntax::party, true},
                    Case{"Số ….-KH/TU", "-KH/TU", Syntax::party, true},
                    Case{"Số 05-QC/BTCTU-BNCTU", "05-QC/BTCTU-BNCTU"},
                    Case{"Số: 15/KH-UBND", "15/KH-UBND", Syntax::state, false, true},
                    Case{"Số: /KH-UBND", "/KH-UBND", Syntax::state, true, true},
                    Case{"Số:     /SCT-CN", "/SCT-CN", Syntax::state, true, true},
                    Case{"Số: 1654/UBND-NC", "1654/UBND-NC", Syntax::state, false, true},
                    Case{"Số: 181/2024/NĐ-CP", "181/2024/NĐ-CP", Syntax::state, false, true},
                    Case{"Số 12/KH/HU", "12/KH/HU", Syntax::unknown}, Case{"Số 271–KH/HU", "271-KH/HU"},
                    Case{"Số: 15/KH-UBND-VX", "15/KH-UBND-VX", Syntax::state, false, true},
                    Case{" Số\u00A0271-KH/HU\t", "271-KH/HU"}));

TEST(parse_number_line, tells_type_from_issuer) {
    EXPECT_EQ(parse_number_line("Số: 15/KH-UBND")->type, "KH");
    EXPECT_EQ(parse_number_line("Số: 15/KH-UBND")->issuer, "UBND");
    EXPECT_EQ(parse_number_line("Số: 05/SCT-CN")->type, "");
    EXPECT_EQ(parse_number_line("Số: 05/SCT-CN")->issuer, "SCT-CN");
    EXPECT_EQ(parse_number_line("Số 05-QC/BTCTU-BNCTU")->issuer, "BTCTU-BNCTU");
}

TEST(parse_number_line, a_full_stop_is_no_part_of_the_code) {
    EXPECT_EQ(parse_number_line("Số 271-KH/HU.")->issuer, "HU");
}

TEST(parse_number_line, reads_a_line_left_empty) {
    const auto number = parse_number_line("Số: ........");
    ASSERT_TRUE(number);
    EXPECT_TRUE(number->blank);
}

TEST(parse_number_line, leaves_alone_what_is_none) {
    for (const char* line : {"", "Số", "Số lượng", "Số người", "271-KH/HU", "Số điện thoại: 0123", "Số 12",
                             "Kế hoạch số 271-KH/HU", "Số 271-KH/HU, ngày 20/02/2023", "Số TT"})
        EXPECT_FALSE(parse_number_line(line)) << line;
}

class Running : public testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(Running, numbers_are_found) {
    const auto number = find_number(GetParam().first);
    ASSERT_TRUE(number) << GetParam().first;
    EXPECT_EQ(number->full(), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(Text, Running,
                         testing::Values(std::pair{"theo Nghị định số 181/2024/NĐ-CP của", "181/2024/NĐ-CP"},
                                         std::pair{"Kết luận số 01-KL/TW, ngày", "01-KL/TW"},
                                         std::pair{"Chỉ thị 05-CT/TW", "05-CT/TW"},
                                         std::pair{"Công văn số 1654/UBND-NC ngày", "1654/UBND-NC"},
                                         std::pair{"Kế hoạch số 94- KH/BTGTU", "94-KH/BTGTU"},
                                         std::pair{"Quyết định số 786/QĐ-TTg.", "786/QĐ-TTg"},
                                         std::pair{"Luật số 61/2024/QH15", "61/2024/QH15"},
                                         std::pair{"Công văn số 138-CV/VPTW/nb về", "138-CV/VPTW/nb"},
                                         std::pair{"Quyết định số       /QĐ-UBND ngày", "/QĐ-UBND"},
                                         std::pair{"Quy định số 05-QĐi/TU", "05-QĐi/TU"}));

TEST(find_number, leaves_alone_what_is_none) {
    for (const char* text : {"", "giai đoạn 2015-2020", "20/02/2023", "24/7", "10/KT-XH", "tỷ lệ 1/2",
                             "điểm a, khoản 2", "số 12", "1-KHÔNG/", "COVID-19", "A4-B5"})
        EXPECT_FALSE(find_number(text)) << text;
}

TEST(find_number, is_linear) {
    std::string text;
    while (text.size() < 4'000'000)
        text += "số ..... / - số 12-A/ KH số      ngày 1-1 số 5-KH/TU. ";
    const auto start = std::chrono::steady_clock::now();
    std::size_t from = 0, found = 0;
    while (const auto number = find_number(text, from)) {
        from = number->end;
        ++found;
    }
    EXPECT_GT(found, 50'000U);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(is_paper_number, counts_from_one) {
    for (const char* const good : {"1", "08", "100", "12a"})
        EXPECT_TRUE(is_paper_number(good)) << good;
    for (const char* const bad : {"", "0", "00", "0a", "a", "1ab", "1/2"})
        EXPECT_FALSE(is_paper_number(bad)) << bad;
}

} // namespace
} // namespace kehoach::grammar
