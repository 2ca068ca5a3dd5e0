// SPDX-License-Identifier: MPL-2.0
#include "text/utf.hpp"

#include <gtest/gtest.h>

namespace kehoach::text {
namespace {

std::string utf16(std::u16string_view text, bool big) {
    std::string bytes;
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(static_cast<unsigned char>(unit >> 8U));
        const auto low = static_cast<char>(static_cast<unsigned char>(unit & 0xFFU));
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

TEST(offsets, count_units) {
    const std::string text = "aệ😀b"; // 1, 3, 4, 1 bytes; 1, 1, 2, 1 units
    EXPECT_EQ(utf16_offset(text, 0), 0U);
    EXPECT_EQ(utf16_offset(text, 4), 2U);
    EXPECT_EQ(utf16_offset(text, 8), 4U);
    EXPECT_EQ(utf16_offset(text, 9), 5U);
    EXPECT_EQ(utf16_offset(text, 99), 5U);
    EXPECT_EQ(byte_offset(text, 0), 0U);
    EXPECT_EQ(byte_offset(text, 2), 4U);
    EXPECT_EQ(byte_offset(text, 4), 8U);
    EXPECT_EQ(byte_offset(text, 5), 9U);
    EXPECT_EQ(byte_offset(text, 99), 9U);
    EXPECT_EQ(count_code_points(text), 4U);
}

TEST(offsets, go_there_and_back) {
    const std::string text = "Huyện uỷ Phong Thổ 😀 ngày";
    for (std::size_t i = 0; i <= utf16_offset(text, text.size()); ++i) {
        const auto byte = byte_offset(text, i);
        EXPECT_EQ(byte_offset(text, utf16_offset(text, byte)), byte);
    }
}

TEST(cut, leaves_whole_characters) {
    const std::string_view text = "kế hoạch"; // ế and ạ have three bytes
    EXPECT_EQ(first_bytes(text, 3), "k");
    EXPECT_EQ(first_bytes(text, 4), "kế");
    EXPECT_EQ(first_bytes(text, 0), "");
    EXPECT_EQ(first_bytes(text, 100), text);
    EXPECT_EQ(last_bytes(text, 4), "ch");
    EXPECT_EQ(last_bytes(text, 5), "ạch");
    EXPECT_EQ(last_bytes(text, 0), "");
    EXPECT_EQ(last_bytes(text, 100), text);
}

TEST(decode, reads_utf8) {
    EXPECT_EQ(decode("Huyện").text, "Huyện");
    EXPECT_EQ(decode("\xEF\xBB\xBFHuyện").text, "Huyện");
    EXPECT_EQ(decode("Huyện").encoding, "utf-8");
    EXPECT_TRUE(decode("").certain);
    EXPECT_EQ(decode("").text, "");
    EXPECT_EQ(decode("\xEF\xBB\xBF").text, "");
}

TEST(decode, reads_utf16_with_and_without_mark) {
    const std::u16string_view text = u"Kế hoạch tổng kết 10 năm 😀";
    for (const bool big : {false, true}) {
        const auto marked = decode(utf16(u"\uFEFF", big) + utf16(text, big));
        EXPECT_EQ(marked.text, "Kế hoạch tổng kết 10 năm 😀");
        EXPECT_EQ(marked.encoding, big ? "utf-16be" : "utf-16le");
        const auto bare = decode(utf16(text, big));
        EXPECT_EQ(bare.text, "Kế hoạch tổng kết 10 năm 😀");
        EXPECT_TRUE(bare.certain);
    }
}

TEST(decode, survives_broken_utf16) {
    EXPECT_EQ(decode(utf16(u"\uFEFFa", false) + "b").text, "a\uFFFD");
    EXPECT_EQ(decode(std::string("\xFF\xFE\x00\xD8", 4)).text, "\uFFFD");
    EXPECT_EQ(decode("\xFF\xFE").text, "");
}

TEST(decode, reads_the_rest_as_latin1_and_says_so) {
    const auto result = decode("B\xB8o c\xB8o");
    EXPECT_EQ(result.text, "B¸o c¸o");
    EXPECT_EQ(result.encoding, "latin-1");
    EXPECT_FALSE(result.certain);
}

} // namespace
} // namespace kehoach::text
