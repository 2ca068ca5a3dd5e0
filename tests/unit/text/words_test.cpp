// SPDX-License-Identifier: MPL-2.0
#include "text/first_letter.hpp"
#include "text/tone.hpp"
#include "text/words.hpp"

#include <gmock/gmock.h>

namespace kehoach::text {
namespace {

TEST(words, change_the_case_of_their_first_letter_alone) {
    EXPECT_EQ(with_small_first("Ủy ban xã"), "ủy ban xã");
    EXPECT_EQ(with_capital_first("đảng UỶ"), "Đảng UỶ");
    EXPECT_EQ(with_capital_first(""), "");
}

TEST(words, change_case) {
    EXPECT_EQ(lower("ĐẢNG UỶ Ưu"), "đảng uỷ ưu");
    EXPECT_EQ(upper("đảng uỷ ưu ệ"), "ĐẢNG UỶ ƯU Ệ");
    EXPECT_EQ(lower(""), "");
}

TEST(fold, makes_wordings_comparable) {
    EXPECT_TRUE(same_wording("Huyện uỷ", "HUYỆN  ỦY"));
    EXPECT_TRUE(same_wording(" cộng hoà\u00A0xã hội", "Cộng hòa xã hội"));
    EXPECT_TRUE(same_wording("khoẻ", "khỏe"));
    EXPECT_TRUE(same_wording("qúy", "quý"));
    EXPECT_TRUE(same_wording("thuỷ lợi", "thủy lợi"));
    EXPECT_TRUE(same_wording("Vie\xCC\xA3\xCC\x82t", "Việt"));
    EXPECT_FALSE(same_wording("hoà", "hoá"));
    EXPECT_FALSE(same_wording("Huyện uỷ", "Huyệnuỷ"));
}

TEST(fold, reads_a_text_of_any_length_and_form_alike) {
    for (const std::size_t length : {1U, 500U, 1019U, 1020U, 1021U, 1022U, 1023U, 1024U, 5'000U}) {
        const std::string before(length, 'x'), behind(length, 'y');
        EXPECT_EQ(fold("Uỷ " + before + " Hoà\u2013QÚY \t" + behind),
                  "ủy " + before + " hòa\u2013quý " + behind)
            << length;
        EXPECT_EQ(fold(before + " Vie\xCC\xA3\xCC\x82t UỶ"), fold(before + " việt ủy")) << length;
    }
    EXPECT_EQ(fold(""), "");
    EXPECT_EQ(fold(" \u00A0\u200B "), "");
    EXPECT_EQ(fold("uỷ"), "ủy");
    EXPECT_EQ(fold("a\xFFuỷ"), "a\uFFFDủy");
    EXPECT_EQ(fold("\U0001F600 UỶ"), "\U0001F600 ủy");
}

TEST(tones, are_placed_as_the_drafter_likes_capitals_kept) {
    EXPECT_EQ(with_tones("CỘNG HÒA XÃ HỘI", true), "CỘNG HOÀ XÃ HỘI");
    EXPECT_EQ(with_tones("Đảng uỷ, Thuỷ, quý, hoàn", false), "Đảng ủy, Thủy, quý, hoàn");
    EXPECT_EQ(with_tones("ỦY BAN", true), "UỶ BAN");
}

TEST(fold, moves_no_mark_that_has_its_place) {
    for (const char* word :
         {"quý", "hoàn", "toán", "quyền", "thuyết", "loại", "khuya", "tuyệt", "quả", "hoa", "uyên"})
        EXPECT_EQ(fold(word), word);
}

TEST(bare, takes_all_marks_off) {
    EXPECT_EQ(bare("Đảng uỷ Ưỡn ệ"), "Dang uy Uon e");
    EXPECT_EQ(bare("đồng"), "dong");
    EXPECT_EQ(bare("Vie\xCC\xA3\xCC\x82t"), "Viet");
}

TEST(letters, are_recognised) {
    EXPECT_TRUE(has_letters("1. ệ"));
    EXPECT_FALSE(has_letters("1. - …"));
    EXPECT_TRUE(is_capitals("KẾ HOẠCH 2023"));
    EXPECT_FALSE(is_capitals("KẾ HOẠCh"));
    EXPECT_FALSE(is_capitals("K"));
    EXPECT_FALSE(is_capitals(""));
    EXPECT_TRUE(starts_capital("1. Đảng"));
    EXPECT_FALSE(starts_capital("về Đảng"));
}

TEST(trim, knows_every_blank) {
    EXPECT_EQ(trim(" \t\u00A0\u200Bnội dung\u3000\n "), "nội dung");
    EXPECT_EQ(trim(" \u00A0 "), "");
    EXPECT_EQ(trim("\xFFx\xC3"), "\xFFx\xC3");
    const std::string_view text = "  a ";
    EXPECT_EQ(trim(text).data(), text.data() + 2);
}

TEST(blank_field, is_left_to_be_filled_in) {
    for (const char* text : {"", "   ", "......", "…", "____", "\u00A0\t", " … "})
        EXPECT_TRUE(is_blank_field(text)) << text;
    for (const char* text : {"a", "1", "-", "/", "ệ"})
        EXPECT_FALSE(is_blank_field(text)) << text;
}

TEST(split, keeps_empty_parts) {
    EXPECT_THAT(split("a,,b,", ','), testing::ElementsAre("a", "", "b", ""));
    EXPECT_THAT(split("", ','), testing::ElementsAre(""));
}

TEST(initials, are_those_of_the_syllables) {
    EXPECT_EQ(initials("Tỉnh uỷ"), "TU");
    EXPECT_EQ(initials("Đảng uỷ"), "ĐU");
    EXPECT_EQ(initials("Uỷ ban nhân dân"), "UBND");
    EXPECT_EQ(initials("Ấp Bắc - Ứng"), "ABU");
    EXPECT_EQ(initials(""), "");
}

} // namespace
} // namespace kehoach::text
