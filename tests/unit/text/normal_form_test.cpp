// SPDX-License-Identifier: MPL-2.0
#include "text/normal_form.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace kehoach::text {
namespace {

// "Việt" with the marks apart: e, dot below, circumflex.
const std::string apart = "Vie\xCC\xA3\xCC\x82t Nam";

TEST(normalise, leaves_nfc_alone) {
    for (const char* text :
         {"", "abc", "Huyện uỷ Phong Thổ", "ĐẢNG CỘNG SẢN VIỆT NAM", "năm 2023…", "Кириллица", "漢字"}) {
        const auto result = normalise(text);
        EXPECT_EQ(result.text, text);
        EXPECT_EQ(result.form, Form::nfc) << text;
        EXPECT_TRUE(result.steps.empty());
        EXPECT_EQ(result.original(2), 2U);
    }
}

TEST(normalise, composes_and_leads_back) {
    const auto result = normalise(apart);
    EXPECT_EQ(result.text, "Việt Nam");
    EXPECT_EQ(result.form, Form::nfd);
    for (const char* word : {"Vi", "t", "Nam"})
        EXPECT_EQ(result.original(result.text.find(word)), apart.find(word)) << word;
    EXPECT_EQ(result.original(result.text.find("ệ")), apart.find('e'));
    EXPECT_EQ(result.original(result.text.size()), apart.size());
}

TEST(normalise, reads_soft_hyphens_that_are_printed) {
    const std::string soft = "\xC2\xAD";
    const auto with = [&](std::string_view text) {
        std::string result;
        for (const char c : text)
            result += c == '~' ? soft : std::string(1, c);
        return result;
    };
    EXPECT_EQ(normalise(with("Độc lập ~ Tự do ~ Hạnh phúc")).text, "Độc lập - Tự do - Hạnh phúc");
    EXPECT_EQ(normalise(with("Số 18/QĐ~UBND, 12~KH/ĐU")).text, "Số 18/QĐ-UBND, 12-KH/ĐU");
    EXPECT_EQ(normalise(with("giai đoạn 2021~2025")).text, "giai đoạn 2021-2025");
    EXPECT_EQ(normalise(with("~ Sở Nội vụ;")).text, "- Sở Nội vụ;");
    EXPECT_EQ(normalise(with("1.1~ Nội dung")).text, "1.1- Nội dung");
    EXPECT_EQ(normalise(with("~~~~~")).text, "-----");
    EXPECT_EQ(normalise("Số 30/2020/NĐ\u2011CP, kinh tế \u2010 xã hội").text,
              "Số 30/2020/NĐ-CP, kinh tế - xã hội");
    for (const char* text : {"thông~tin", "T~ ph¸p", "h~íng", "~u tiên", "~", "Bộ~ngành"})
        EXPECT_EQ(normalise(with(text)).text, with(text)) << text;
    const auto original = with("2021~2025 ") + apart + with(" và 12~KH/ĐU, Huyện uỷ");
    const auto read = normalise(original);
    EXPECT_EQ(read.text, "2021-2025 Việt Nam và 12-KH/ĐU, Huyện uỷ");
    for (const char* word : {"2021", "2025", "Nam", "12", "KH", "Huyện"})
        EXPECT_EQ(read.original(read.text.find(word)), original.find(word)) << word;
    EXPECT_EQ(read.original(read.text.size()), original.size());
}

TEST(normalise, every_place_leads_to_the_same_letter) {
    std::string original;
    for (int i = 0; i < 50; ++i)
        original += i % 3 == 0 ? apart + " x" : " Huyện a\xCC\x80y ";
    const auto result = normalise(original);
    EXPECT_EQ(result.form, Form::mixed);
    for (std::size_t i = 0; i < result.text.size(); ++i) {
        const bool plain = static_cast<unsigned char>(result.text[i]) < 0x80 && result.text[i] != 'a';
        EXPECT_TRUE(!plain || original[result.original(i)] == result.text[i]) << i;
    }
}

TEST(normalise, tells_mixed_from_decomposed) {
    EXPECT_EQ(normalise("Vie\xCC\xA3t").form, Form::nfd);
    EXPECT_EQ(normalise("Huyện Vie\xCC\xA3t").form, Form::mixed);
}

TEST(normalise, replaces_bytes_that_are_not_utf8) {
    const auto result = normalise("a\xFF"
                                  "b\xC3");
    EXPECT_EQ(result.text, "a\uFFFDb\uFFFD");
    EXPECT_EQ(result.form, Form::nfc);
    EXPECT_EQ(result.original(result.text.find('b')), 2U);
    EXPECT_EQ(normalise("\xED\xA0\x80").text, "\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(normalise("\xC0\x80").text, "\uFFFD\uFFFD");
    EXPECT_EQ(normalise("\xE0\x80\xAF").text, "\uFFFD\uFFFD\uFFFD");
}

TEST(normalise, suspects_old_encodings_on_strong_evidence_only) {
    EXPECT_EQ(normalise("B¸o c¸o thùc tËp tèt nghiÖp").form, Form::suspected_tcvn3);
    EXPECT_EQ(normalise("Uû ban nh©n d©n").form, Form::suspected_tcvn3);
    EXPECT_EQ(normalise("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam").form, Form::suspected_vni);
    for (const char* text : {"hoàn toàn", "xã hội", "Huyện uỷ ® ©", "5 µm và 3 µm", "½ số hộ", "Café Noël",
                             "m² và m³", "B¸o cáo của Huyện uỷ, B¸o c¸o"})
        EXPECT_EQ(normalise(text).form, Form::nfc) << text;
}

TEST(normalise, a_mark_without_a_letter_does_no_harm) {
    EXPECT_EQ(normalise("\xCC\x81").text, "\xCC\x81");
    EXPECT_EQ(normalise("\xCC\x81"
                        "a")
                  .text,
              "\xCC\x81"
              "a");
}

TEST(normalise, marks_that_nobody_counts_end) {
    std::string text = "a";
    for (int i = 0; i < 200'000; ++i)
        text += "\xCC\x81";
    for (int i = 0; i < 200'000; ++i)
        text += "\xCC\xA3";
    const auto composed = normalise(text);
    EXPECT_EQ(composed.text.substr(0, 2), "á");
    EXPECT_EQ(composed.original(composed.text.size()), text.size());
}

TEST(normalise, is_linear) {
    std::string text;
    while (text.size() < 10'000'000)
        text += "Huyện uỷ Vie\xCC\xA3\xCC\x82t Nam, năm 2023. ";
    text += std::string(100'000, '\xCC');
    const auto start = std::chrono::steady_clock::now();
    EXPECT_LT(normalise(text).text.size(), text.size() + 300'000);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

} // namespace
} // namespace kehoach::text
