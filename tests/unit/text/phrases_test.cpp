// SPDX-License-Identifier: MPL-2.0
#include "text/phrases.hpp"

#include <gtest/gtest.h>

namespace kehoach::text {
namespace {

/// What was found, in order, as it stands in the text.
std::vector<std::string> found(const std::vector<std::string>& phrases, const std::string& text) {
    std::vector<std::string> words;
    for (const auto& [start, end, phrase] : Phrases(phrases).find(text))
        words.push_back(text.substr(start, end - start));
    return words;
}

using Words = std::vector<std::string>;

TEST(Phrases, AreFoundInAnyCapitalsAndTones) {
    EXPECT_EQ(found({"uỷ ban"}, "Uỷ ban, ủy ban và ỦY BAN; UỶ Ban."),
              (Words{"Uỷ ban", "ủy ban", "ỦY BAN", "UỶ Ban"}));
    EXPECT_EQ(found({"Đẩy mạnh Ước Ăn Ơn"}, "ĐẨY MẠNH ƯỚC ĂN ƠN"), (Words{"ĐẨY MẠNH ƯỚC ĂN ƠN"}));
}

TEST(Phrases, AreWholeSyllables) {
    EXPECT_EQ(found({"tiên bộ"}, "tiên bộ; tiên bộc; thiêntiên bộ; (tiên bộ)"),
              (Words{"tiên bộ", "tiên bộ"}));
    EXPECT_EQ(found({"ban"}, "“ban” – bạn bang"), (Words{"ban"}));
}

TEST(Phrases, OfSeveralTheLongestCounts) {
    EXPECT_EQ(found({"ban tuyên giáo", "ban tuyên giáo và dân vận"},
                    "Ban Tuyên giáo và Dân vận; Ban Tuyên giáo và"),
              (Words{"Ban Tuyên giáo và Dân vận", "Ban Tuyên giáo"}));
}

TEST(Phrases, TheOneThatBeginsFirstCounts) {
    EXPECT_EQ(found({"a b", "b c"}, "a b c"), (Words{"a b"}));
    EXPECT_EQ(found({"a b x", "b c"}, "a b c"), (Words{"b c"}));
}

TEST(Phrases, TellWhichOneOfTheListItIs) {
    const auto all = Phrases({"một", "hai", "một"}).find("hai một");
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].phrase, 1U);
    EXPECT_EQ(all[1].phrase, 2U);
}

TEST(Phrases, BeginBehindSignsOfAnyLength) {
    EXPECT_EQ(found({"ban"}, "“ban”–ban…ban\u00A0ban/ban €ban"), (Words{"ban", "ban", "ban", "ban", "ban"}));
}

TEST(Phrases, ShortOnesAreFoundBesideLongOnes) {
    EXPECT_EQ(found({"kĩ", "kĩ thuật trồng cây", "ăn ở"}, "Kĩ thuật, kĩ; KĨ THUẬT TRỒNG CÂY, Ăn Ở, kĩ"),
              (Words{"Kĩ", "kĩ", "KĨ THUẬT TRỒNG CÂY", "Ăn Ở", "kĩ"}));
}

TEST(Phrases, AreToldByTheirFirstTwoSyllables) {
    EXPECT_EQ(found({"dự ưng", "dự nghiêngng a"}, "DỰ ƯNG; Dự Ưng; dự nghiêngng a; dự nghiêngng"),
              (Words{"DỰ ƯNG", "Dự Ưng", "dự nghiêngng a"}));
    EXPECT_EQ(found({"chi", "chi bộ", "đ/c"}, "chi uỷ, chi bộ, chi-bộ, Đ/c chi"),
              (Words{"chi", "chi bộ", "chi", "Đ/c", "chi"}));
}

TEST(Phrases, EveryCapitalIsKnownAtTheHead) {
    EXPECT_EQ(found({"ưu tư ưa"}, "ƯU TƯ ƯA; Ưu tư ưa; ưU Tư ƯA; ưu tu ưa"),
              (Words{"ƯU TƯ ƯA", "Ưu tư ưa", "ưU Tư ƯA"}));
}

TEST(Phrases, AreFoundFarIntoALongText) {
    std::string text;
    for (int n = 0; n < 2'000; ++n)
        text += n % 500 == 499 ? "tiên bộ " : "tiến bộ ";
    EXPECT_EQ(found({"tiên bộ"}, text).size(), 4U);
}

TEST(Phrases, OneSyllableEndsAtAnySign) {
    EXPECT_EQ(found({"do"}, "do: DO; dơ don (do)… “do”, do…do do do"),
              (Words{"do", "DO", "do", "do", "do", "do", "do", "do"}));
    EXPECT_EQ(found({"nghiêng", "nghiêngx"}, "Nghiêng nghiêngx. NGHIÊNG"),
              (Words{"Nghiêng", "nghiêngx", "NGHIÊNG"}));
}

TEST(Phrases, BeginBehindKnownBreaksAlone) {
    const std::string text = "một hai một hai ba";
    std::vector<std::size_t> starts; // of those that known blanks end
    for (const auto& one : Phrases({"hai", "một"}).find(text, std::vector<std::uint32_t>{5, 9, 15}))
        starts.push_back(one.start);
    EXPECT_EQ(starts, (std::vector<std::size_t>{0, 6, 10}));
}

TEST(Phrases, TheFirstThatIsTakenAndTheOneAtTheBeginning) {
    const Phrases phrases({"báo cáo", "do", "gửi"});
    const auto any = [](const Phrases::Found&) { return true; };
    EXPECT_EQ(phrases.first("Các xã gửi báo cáo", any)->phrase, 2U);
    EXPECT_EQ(phrases.first("Các xã gửi báo cáo", [](const auto& one) { return one.phrase == 0; })->phrase, 0U);
    EXPECT_FALSE(phrases.first("gửii dơ", any));
    EXPECT_EQ(phrases.at_start("DO: xã")->phrase, 1U);
    EXPECT_FALSE(phrases.at_start("don xã") || phrases.at_start(" do") || phrases.at_start(""));
}

TEST(Phrases, NothingIsFoundOfNothing) {
    EXPECT_TRUE(found({}, "uỷ ban").empty());
    EXPECT_TRUE(found({"", "uỷ ban"}, "").empty());
}

} // namespace
/// Of a house pack a phrase may be as long as the file.
TEST(Phrases, MayBeVeryLong) {
    const std::string longest(2'000'000, 'a');
    const Phrases phrases({longest, longest + "b", "aa"});
    EXPECT_EQ(phrases.find(longest).front().phrase, 0U);
    EXPECT_EQ(phrases.find(longest + "B.").front().phrase, 1U);
    EXPECT_EQ(phrases.find("aa aab").size(), 1U);
}

TEST(Phrases, ShareTheirBeginningsWithOneAnother) {
    const Phrases phrases({"sở", "sở y tế", "sở tài chính", "sở tư pháp", "số", "sở y tế tỉnh", "sở"});
    const auto told = [&](std::string_view text) {
        std::vector<std::size_t> all;
        for (const auto& one : phrases.find(text))
            all.push_back(one.phrase);
        return all;
    };
    EXPECT_EQ(told("Sở Y tế tỉnh, Sở Tài chính, Sở Tư pháp"), (std::vector<std::size_t>{5, 2, 3}));
    EXPECT_EQ(told("Sở Y tế xã; số 5; sở y"), (std::vector<std::size_t>{1, 4, 6}));
}

} // namespace kehoach::text
