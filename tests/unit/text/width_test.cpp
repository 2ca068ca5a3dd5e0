// SPDX-License-Identifier: MPL-2.0
#include "text/width.hpp"

#include <gtest/gtest.h>

namespace kehoach::text {
namespace {

constexpr double mm_per_pt = 25.4 / 72;

TEST(width_mm, is_that_of_the_font) {
    EXPECT_NEAR(width_mm("0", 10, false), 5 * mm_per_pt, 1e-9);
    EXPECT_NEAR(width_mm("M", 2048, false), 1821 * mm_per_pt, 1e-6);
    EXPECT_NEAR(width_mm("M", 2048, true), 1933 * mm_per_pt, 1e-6);
    EXPECT_NEAR(width_mm("ư", 2048, false), 1110 * mm_per_pt, 1e-6);
    EXPECT_NEAR(width_mm("Đ", 2048, true), 1479 * mm_per_pt, 1e-6);
    EXPECT_EQ(width_mm("", 14, false), 0);
}

TEST(width_mm, marks_add_nothing) {
    EXPECT_EQ(width_mm("ệ", 14, false), width_mm("e", 14, false));
    EXPECT_EQ(width_mm("e\xCC\xA3\xCC\x82", 14, false), width_mm("e", 14, false));
    EXPECT_EQ(width_mm("ớ", 14, true), width_mm("ơ", 14, true));
    EXPECT_EQ(width_mm("Ự", 14, true), width_mm("Ư", 14, true));
    EXPECT_GT(width_mm("ơ", 14, false), width_mm("o", 14, false));
}

TEST(width_mm, grows_with_size_and_weight) {
    const auto* line = "ĐẢNG CỘNG SẢN VIỆT NAM";
    EXPECT_NEAR(width_mm(line, 30, true), 2 * width_mm(line, 15, true), 1e-9);
    EXPECT_GT(width_mm(line, 15, true), width_mm(line, 15, false));
    EXPECT_LT(width_mm(line, 15, true), 85);
    EXPECT_GT(width_mm(line, 15, true), 65);
}

TEST(widest_line_mm, is_the_text_or_what_of_it_fits_on_a_line) {
    const auto widest = [](const char* text, double room) { return widest_line_mm(text, 14, true, room); };
    EXPECT_EQ(widest("BAN TỔ CHỨC", 100), width_mm("BAN TỔ CHỨC", 14, true));
    EXPECT_EQ(widest("BAN TỔ CHỨC", width_mm("BAN TỔ CHỨ", 14, true)), width_mm("BAN TỔ", 14, true));
    EXPECT_EQ(widest("BAN TỔ CHỨC", 1), width_mm("CHỨC", 14, true)) << "a word is never broken";
    EXPECT_EQ(widest("", 100), 0);
}

} // namespace
} // namespace kehoach::text
