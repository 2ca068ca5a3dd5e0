// SPDX-License-Identifier: MPL-2.0
#include "text/legacy_conversion.hpp"

#include "text/code_points.hpp"
#include "text/normal_form.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace kehoach::text;

namespace {

/// Every small letter of Vietnamese with a mark, decomposed: base, quality mark, tone mark.
std::vector<std::u32string> letters() {
    std::vector<std::u32string> all{U"đ"};
    const std::u32string_view tones = U"\u0300\u0309\u0303\u0301\u0323";
    const std::vector<std::u32string> vowels{U"a",       U"e",       U"i",       U"o",
                                             U"u",       U"y",       U"a\u0306", U"a\u0302",
                                             U"e\u0302", U"o\u0302", U"o\u031B", U"u\u031B"};
    for (const auto& vowel : vowels) {
        if (vowel.size() > 1)
            all.push_back(vowel);
        for (const auto tone : tones)
            all.push_back(vowel + tone);
    }
    return all;
}

std::string utf8(std::u32string_view text) {
    std::string made;
    for (const auto point : text)
        append(made, point);
    return made;
}

/// The other way round, worked out apart from the tables under test: what VNI writes for a letter.
std::string as_vni(const std::u32string& letter) {
    static const std::map<std::u32string, std::u32string> alone{
        {U"đ", U"ñ"},       {U"i\u0300", U"ì"}, {U"i\u0309", U"æ"}, {U"i\u0303", U"ó"},
        {U"i\u0301", U"í"}, {U"i\u0323", U"ò"}, {U"y\u0323", U"î"}};
    static const std::map<std::u32string, std::u32string> marks{
        {U"\u0301", U"ù"},       {U"\u0300", U"ø"},       {U"\u0309", U"û"},       {U"\u0303", U"õ"},
        {U"\u0323", U"ï"},       {U"\u0302", U"â"},       {U"\u0302\u0301", U"á"}, {U"\u0302\u0300", U"à"},
        {U"\u0302\u0309", U"å"}, {U"\u0302\u0303", U"ã"}, {U"\u0302\u0323", U"ä"}, {U"\u0306", U"ê"},
        {U"\u0306\u0301", U"é"}, {U"\u0306\u0300", U"è"}, {U"\u0306\u0309", U"ú"}, {U"\u0306\u0303", U"ü"},
        {U"\u0306\u0323", U"ë"}};
    if (alone.contains(letter))
        return utf8(alone.at(letter));
    std::u32string base = letter.substr(0, 1), mark = letter.substr(1);
    if (mark.starts_with(U'\u031B')) {
        base = base == U"o" ? U"ô" : U"ö";
        mark.erase(0, 1);
    }
    return utf8(base + (mark.empty() ? U"" : marks.at(mark)));
}

} // namespace

TEST(legacy_conversion, every_letter_of_vni_comes_back) {
    EXPECT_EQ(letters().size(), 67U);
    for (const auto& letter : letters()) {
        const auto wanted = normalise(utf8(letter)).text;
        EXPECT_EQ(to_unicode(as_vni(letter), Legacy::vni), wanted);
        EXPECT_EQ(to_unicode(upper(as_vni(letter)), Legacy::vni), upper(wanted));
    }
}

TEST(legacy_conversion, every_small_letter_has_one_sign_in_tcvn3) {
    std::set<std::string> found;
    for (char32_t sign = 0xA8; sign <= 0xFE; ++sign)
        found.insert(to_unicode(utf8(std::u32string(1, sign)), Legacy::tcvn3));
    for (const auto& letter : letters())
        EXPECT_TRUE(found.contains(normalise(utf8(letter)).text)) << utf8(letter);
}

TEST(legacy_conversion, sentences_as_they_were_typed) {
    EXPECT_EQ(to_unicode("§¶ng bé x· S¬n H¹ tæ chøc ®äc s¸ch", Legacy::tcvn3),
              "Đảng bộ xã Sơn Hạ tổ chức đọc sách");
    EXPECT_EQ(to_unicode("Ñaûng boä xaõ Sôn Haï toå chöùc ñoïc saùch", Legacy::vni),
              "Đảng bộ xã Sơn Hạ tổ chức đọc sách");
    EXPECT_EQ(to_unicode("KEÁ HOAÏCH, ÑIEÀU ÖÔÙC", Legacy::vni), "KẾ HOẠCH, ĐIỀU ƯỚC");
}

TEST(legacy_conversion, small_letters_among_capitals_were_meant_as_capitals) {
    EXPECT_EQ(to_unicode("KÕ HO¹CH sè 1", Legacy::tcvn3), "Kế HOạCH số 1"); // not all of it: who knows
    EXPECT_EQ(to_unicode("KÕ HO¹CH", Legacy::tcvn3), "KẾ HOẠCH");
    EXPECT_EQ(to_unicode("Sè 12-KH/HU", Legacy::tcvn3), "Số 12-KH/HU");
}

TEST(legacy_conversion, capital_fonts_show_capitals) {
    EXPECT_EQ(to_unicode("kÕ ho¹ch", Legacy::tcvn3, shows_capitals(".VnTimeH")), "KẾ HOẠCH");
    EXPECT_FALSE(shows_capitals(".VnTime"));
    EXPECT_FALSE(shows_capitals("VNI-H"));
}

TEST(legacy_conversion, symbol_area_is_read_too) {
    EXPECT_EQ(to_unicode("\uF0AE\uF0E4c", Legacy::tcvn3), "đọc");
}

TEST(legacy_conversion, other_text_stays) {
    const std::string text = "Số 12-KH/ĐU, 50% – “abc”";
    EXPECT_EQ(to_unicode(text, Legacy::tcvn3), text);
    EXPECT_EQ(to_unicode(text, Legacy::vni), text);
    EXPECT_EQ(to_unicode(text, Legacy::none), text);
}

TEST(legacy_conversion, fonts_tell_their_encoding) {
    EXPECT_EQ(legacy_of_font(".VnTime"), Legacy::tcvn3);
    EXPECT_EQ(legacy_of_font(".vnarial narrow"), Legacy::tcvn3);
    EXPECT_EQ(legacy_of_font("VNI-Times"), Legacy::vni);
    EXPECT_EQ(legacy_of_font("Times New Roman"), Legacy::none);
}
