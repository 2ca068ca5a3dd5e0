// SPDX-License-Identifier: MPL-2.0
#include "grammar/label.hpp"

#include <gmock/gmock.h>

namespace kehoach::grammar {
namespace {

struct Case {
    std::string line;
    Marker marker;
    std::vector<int> ordinals;
    std::string written, punctuation;
};

class Labels : public testing::TestWithParam<Case> {};

TEST_P(Labels, are_read) {
    const auto& wanted = GetParam();
    const auto label = parse_label(wanted.line);
    ASSERT_TRUE(label) << wanted.line;
    EXPECT_EQ(label->marker, wanted.marker) << wanted.line;
    EXPECT_EQ(label->ordinals, wanted.ordinals) << wanted.line;
    EXPECT_EQ(label->written, wanted.written) << wanted.line;
    EXPECT_EQ(label->punctuation, wanted.punctuation) << wanted.line;
}

INSTANTIATE_TEST_SUITE_P(
    Headings, Labels,
    testing::Values(Case{"I- MỤC ĐÍCH, YÊU CẦU", Marker::roman, {1}, "I-", "-"},
                    Case{"I. MỤC ĐÍCH", Marker::roman, {1}, "I.", "."},
                    Case{"II.- NỘI DUNG", Marker::roman, {2}, "II.-", ".-"},
                    Case{"IV-TỔ CHỨC THỰC HIỆN", Marker::roman, {4}, "IV-", "-"},
                    Case{"V/ NỘI DUNG", Marker::roman, {5}, "V/", "/"},
                    Case{"\t X. Khen thưởng", Marker::roman, {10}, "X.", "."},
                    Case{"I.Mục đích", Marker::roman, {1}, "I.", "."},
                    Case{"C. TỔ CHỨC THỰC HIỆN", Marker::letter_capital, {3}, "C.", "."},
                    Case{"D. Kinh phí", Marker::letter_capital, {4}, "D.", "."},
                    Case{"A. PHẦN CHUNG", Marker::letter_capital, {1}, "A.", "."},
                    Case{"Đ. PHỤ LỤC", Marker::letter_capital, {5}, "Đ.", "."},
                    Case{"Phần I", Marker::part, {1}, "Phần I", ""},
                    Case{"PHẦN THỨ NHẤT", Marker::part, {1}, "PHẦN THỨ NHẤT", ""},
                    Case{"Phần thứ hai: Kết quả", Marker::part, {2}, "Phần thứ hai:", ":"},
                    Case{"Chương II", Marker::chapter, {2}, "Chương II", ""},
                    Case{"Chương II QUY ĐỊNH CỤ THỂ", Marker::chapter, {2}, "Chương II", ""},
                    Case{"Mục 1", Marker::section, {1}, "Mục 1", ""},
                    Case{"I – MỤC ĐÍCH", Marker::roman, {1}, "I –", " –"},
                    Case{"B - Giám sát", Marker::letter_capital, {2}, "B -", " -"},
                    Case{"Điều 5. Phạm vi", Marker::article, {5}, "Điều 5.", "."}));

INSTANTIATE_TEST_SUITE_P(
    Below, Labels,
    testing::Values(Case{"1. Công tác tuyên truyền", Marker::arabic, {1}, "1.", "."},
                    Case{"1- Yêu cầu", Marker::arabic, {1}, "1-", "-"},
                    Case{"12.Báo cáo", Marker::arabic, {12}, "12.", "."},
                    Case{"3) Kinh phí", Marker::arabic, {3}, "3)", ")"},
                    Case{"2/ Yêu cầu", Marker::arabic, {2}, "2/", "/"},
                    Case{"1.1- Nội dung", Marker::arabic_dotted, {1, 1}, "1.1-", "-"},
                    Case{"1.1. Nội dung", Marker::arabic_dotted, {1, 1}, "1.1.", "."},
                    Case{"2.10.3. Nội dung", Marker::arabic_dotted, {2, 10, 3}, "2.10.3.", "."},
                    Case{"2.1 Nội dung", Marker::arabic_dotted, {2, 1}, "2.1", ""},
                    Case{"1 - Nội dung", Marker::arabic, {1}, "1 -", " -"},
                    Case{"1.2 – Nội dung", Marker::arabic_dotted, {1, 2}, "1.2 –", " –"},
                    Case{"a - Thành phần", Marker::letter, {1}, "a -", " -"},
                    Case{"iii) Trả sách", Marker::parenthesised, {3}, "iii)", ")"},
                    Case{"a) Ở cấp tỉnh", Marker::letter, {1}, "a)", ")"},
                    Case{"đ) Ở cấp xã", Marker::letter, {5}, "đ)", ")"},
                    Case{"I/- MỤC ĐÍCH", Marker::roman, {1}, "I/-", "/-"},
                    Case{"2.1/- Nội dung", Marker::arabic_dotted, {2, 1}, "2.1/-", "/-"},
                    Case{"1./ Nội dung", Marker::arabic, {1}, "1./", "./"},
                    Case{"a/- Nội dung", Marker::letter, {1}, "a/-", "/-"},
                    Case{"a. Ở cấp tỉnh", Marker::letter, {1}, "a.", "."},
                    Case{"(1) Rà soát", Marker::parenthesised, {1}, "(1)", ""},
                    Case{"(iv) Rà soát", Marker::parenthesised, {4}, "(iv)", ""},
                    Case{"- Chủ trì", Marker::dash, {}, "-", ""}, Case{"-Chủ trì", Marker::dash, {}, "-", ""},
                    Case{"– Chủ trì", Marker::dash, {}, "–", ""},
                    Case{"-100% số hộ", Marker::dash, {}, "-", ""},
                    Case{"-01 lớp học", Marker::dash, {}, "-", ""},
                    Case{"+ Phối hợp", Marker::plus, {}, "+", ""}));

class NoLabels : public testing::TestWithParam<std::string> {};
TEST_P(NoLabels, are_read) {
    const auto label = parse_label(GetParam());
    EXPECT_FALSE(label) << GetParam() << " gave " << label->written;
}

INSTANTIATE_TEST_SUITE_P(Lookalikes, NoLabels,
                         testing::Values("", "   ", "2031. Trong đó", "13h30 ngày thứ Hai", "06/7/2026",
                                         "30.4.1975 là ngày", "T/M BAN THƯỜNG VỤ", "K/T CHÁNH VĂN PHÒNG",
                                         "C. Mác và Ph. Ăngghen", "V.I. Lênin toàn tập", "V. I. Lênin",
                                         "1.000 người", "1.5 triệu đồng", "0. Không", "5-10 người",
                                         "12-KH/TU ngày 05/01/2024", "1 - 2 lần", "-----", "-5 độ",
                                         "-2025 trên địa bàn", "-15%", "-", "+", "- ", "I-ốt", "2 - 3 cuộc",
                                         "I - ốt", "o ép", "o", "X-quang phổi", "Phần lớn các đơn vị",
                                         "Chương II của Quy chế này", "Mục 3 của Kế hoạch",
                                         "Điều 5 Luật Tổ chức", "V/v tổng kết", "Vì vậy, các đơn vị", "I",
                                         "1", "a", "(2023) tổng kết", "(kèm theo Kế hoạch)", "a,b",
                                         "IIII. SAI", "T. NGHE", "50% số đơn vị", "*", "1/2 số đơn vị"));

TEST(parse_label, takes_blanks_on_both_sides) {
    const auto label = parse_label("\t 1.\u00A0\tNội dung");
    ASSERT_TRUE(label);
    EXPECT_EQ(label->written, "1.");
    EXPECT_EQ(label->length, std::string("\t 1.\u00A0\t").size());
}

TEST(parse_label, survives_broken_bytes) {
    for (const char* line : {"\xFF", "I.\xC3", "1.\xE1\xBB", "(\xC4", "Ph\xE1\xBA", "\xE2\x80"})
        static_cast<void>(parse_label(line));
}

TEST(print_label, is_what_parse_label_reads) {
    for (const auto marker : {Marker::roman, Marker::arabic, Marker::letter_capital})
        for (int i = 1; i <= 12; ++i) {
            const bool is_roman_sign = marker == Marker::letter_capital && letter(i) == "i";
            const auto printed = print_label(marker, {i}, ".");
            const auto label = parse_label(printed + " NỘI DUNG");
            ASSERT_TRUE(label) << printed;
            EXPECT_TRUE(is_roman_sign || label->ordinals == std::vector{i}) << printed;
            EXPECT_EQ(label->written, printed);
        }
    for (int i = 1; i <= 23; ++i) {
        const auto label = parse_label(print_label(Marker::letter, {i}, ")") + " nội dung");
        ASSERT_TRUE(label);
        EXPECT_EQ(label->ordinals, std::vector{i});
    }
}

TEST(print_label, follows_the_punctuation) {
    EXPECT_EQ(print_label(Marker::roman, {4}, "."), "IV.");
    EXPECT_EQ(print_label(Marker::arabic_dotted, {1, 2}, "-"), "1.2-");
    EXPECT_EQ(print_label(Marker::parenthesised, {3}, ""), "(3)");
    EXPECT_EQ(print_label(Marker::part, {2}, ""), "Phần II");
    EXPECT_EQ(print_label(Marker::dash, {}, ""), "-");
}

TEST(roman, counts) {
    EXPECT_EQ(roman(1), "I");
    EXPECT_EQ(roman(9), "IX");
    EXPECT_EQ(roman(14), "XIV");
    EXPECT_EQ(roman(49), "XLIX");
    EXPECT_EQ(letter(4), "d");
    EXPECT_EQ(letter(5), "đ");
    EXPECT_EQ(letter(6), "e");
    EXPECT_EQ(letter(24), "24");
}

} // namespace
} // namespace kehoach::grammar
