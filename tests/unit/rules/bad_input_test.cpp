// SPDX-License-Identifier: MPL-2.0
// What no office writes and every program meets: it ends, in order, and can be ended before.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "rules/test.hpp"
#include "text/side_by_side.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using rules::Finding;

const std::string head = R"(ĐẢNG BỘ TỈNH BÌNH LÂM
HUYỆN UỶ SUỐI CÁT
*
Số: 86-KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Suối Cát, ngày 11 tháng 3 năm 2024
KẾ HOẠCH
tổng kết phong trào trồng cây ven suối
-----
I. MỤC ĐÍCH, YÊU CẦU
)";

std::string repeated(std::string_view words, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += words;
    return text;
}

/// How often the work asks whether to go on.
std::size_t questions(const std::string& text) {
    std::size_t asked = 0;
    const text::Watch watch([&] {
        ++asked;
        return true;
    });
    check_text(text);
    return asked;
}

} // namespace

TEST(BadInput, ParagraphOfThousandsOfSentencesEnds) {
    for (const auto* words :
         {"Các chi bộ tổ chức thực hiện, báo cáo trước ngày 20/5/2024; ", "a", "1.", "Số 12-KH/HU, ", "ngày ",
          "\xCC\x81", "\xEF\xBF\xBD", "- ", "     ", "((((", "....", "Căn cứ Luật số "})
        EXPECT_NO_THROW(check_text(head + repeated(words, 300'000))) << words;
}

/// Of a row of the same words no rule may read the whole for each of them: it would run into its limits.
TEST(BadInput, NoRuleIsTooCostlyForARowOfTheSameWords) {
    const auto attached = "\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn Đồi\nPhụ lục 1\nKẾT QUẢ TRỒNG CÂY\n";
    for (const auto* words : {",", ":", "“", ".", "(", "a@", "Phụ lục 2 ", "trước ngày 1/1 ", "số 1/KH "}) {
        const auto findings = check_text(head + "1. Đoạn " + repeated(words, 600'000) + attached).findings;
        EXPECT_EQ(std::ranges::count(findings, "kehoach-1-9", &Finding::rule), 0)
            << words << ": " << show(findings);
    }
}

/// Each of these was read once per word, or by a call within a call, or kept once per word.
TEST(BadInput, ARowOfNamesOrShortFormsEnds) {
    for (const auto* words : {"Sở: ", "từ đây gọi X. ", "(AB)", "|a", "1\xC2\xAD.", ". "})
        EXPECT_NO_THROW(check_text(head + "1. A " + repeated(words, 600'000))) << words;
    EXPECT_NO_THROW(check_text(head + "1. Trồng cây\n" + repeated("Sở: ", 600'000)));
    EXPECT_NO_THROW(check_text(head + "|" + repeated("a|", 200'000) + repeated("\n|a|b|", 20'000)));
    EXPECT_NO_THROW(
        check_text(head + repeated("\n- Rà soát a", 60'000) + "\nChủ trì: " + repeated("A; ", 30'000)));
}

TEST(BadInput, MorePlacesThanAnyoneLooksThroughAreNotAllKept) {
    const auto findings = check_text(head + repeated("(a ", 3 * (rules::most_hits + 1'000))).findings;
    const auto bracket = std::ranges::find(findings, "kehoach-2-13", &Finding::rule);
    ASSERT_NE(bracket, findings.end());
    EXPECT_EQ(bracket->places.size(), rules::most_hits);
}

TEST(BadInput, EmptyParagraphsEnd) {
    EXPECT_NO_THROW(check_text(std::string(50'000, '\n')));
    EXPECT_NO_THROW(check_text(head + std::string(50'000, '\n')));
    EXPECT_NO_THROW(check_text({}));
}

TEST(BadInput, TextWithoutLettersAndInOtherScriptsEnds) {
    for (const auto* words :
         {"12/2024; 5,5%\n", "計画について。\n", "План работы № 5\n", "\xF0\x9F\x98\x80\n", "\t|\t|\n",
          "خطة العمل\n", "\xFF\xFE\n", "-----\n", "1.1.1.1.1.1.1.1.1\n"})
        EXPECT_NO_THROW(check_text(head + repeated(words, 200'000))) << words;
}

TEST(BadInput, WorkAsksWhetherToGoOnInStepWithItsLength) {
    const text::OneThread thread; // every question is counted
    const auto line = "Các chi bộ tổ chức thực hiện, báo cáo trước ngày 20/5/2024.\n";
    const auto asked = [&](std::size_t bytes) {
        return static_cast<double>(questions(head + repeated(line, bytes)));
    };
    const double one = asked(200'000), two = asked(400'000), four = asked(800'000);
    EXPECT_GE(two - one, 200'000.0 / text::Watch::piece);
    EXPECT_GE(four - two, two - one);
    EXPECT_LE(four - two, 3 * (two - one)); // no faster than the text
}

TEST(BadInput, WorkEndsWhereverItIsEnded) {
    const text::OneThread thread; // every question is counted
    for (const auto* words :
         {"Các chi bộ tổ chức thực hiện trước ngày 20/5/2024.\n", "Các chi bộ tổ chức thực hiện. "}) {
        const std::string text = head + repeated(words, 300'000);
        const auto all = questions(text);
        ASSERT_GT(all, 4U);
        for (const auto stop : {std::size_t{1}, all / 4, all / 2}) {
            std::size_t asked = 0;
            const text::Watch watch([&] { return ++asked < stop; });
            EXPECT_THROW(check_text(text), text::Cancelled) << stop << " of " << all;
            EXPECT_EQ(asked, stop);
        }
    }
}

TEST(BadInput, WorkOnSeveralThreadsEndsTooWhereItIsEnded) {
    const std::string text = head + repeated("Các chi bộ thực hiện trước ngày 20/5/2024.\n", 300'000);
    const text::Watch watch([] { return false; });
    EXPECT_THROW(check_text(text), text::Cancelled);
}

TEST(BadInput, OneThreadAndSeveralFindTheSame) {
    std::string text = head;
    for (int section = 1; section <= 8; ++section) {
        text += std::to_string(section) + ". Nội dung\n";
        text += repeated("- Các chi bộ gửi báo cáo (BC) theo Nghị quyết 12-NQ/TW trước ngày 16/8/2026.\n",
                         60'000);
    }
    const auto several = check_text(text).findings;
    const text::OneThread thread;
    const auto one = check_text(text).findings;
    ASSERT_EQ(show(several), show(one));
    EXPECT_FALSE(one.empty());
}

TEST(BadInput, CostlyPatternIsToldAndTheOtherRulesGoOn) {
    text::DataFaults faults;
    auto pack = all_rules();
    const auto costly = rules::RulePack::load({{"rules/x-1.json", R"({"id": "x-1",
 "profiles": {"party-hd36": {"clause": "x", "words": "x", "reading": "rule"}}, "kind": "pattern",
 "parameters": {"roles": ["paragraph", "continuation", "heading_1", "heading_2"], "must_not": "(?:\\w|\\w\\w)+[!?]"},
 "severity": {"drafting": "error", "signing": "error", "issuing": "error"}, "policy": "remark", "evidence": "text",
 "message": {"vi": "x", "en": "x"}})"}},
                                              all_profiles(), gazetteer(), calendar(), faults);
    ASSERT_TRUE(faults.empty()) << show(faults);
    const std::string text = head + "1. " + std::string(3'000, 'a') + ".\n" + std::string(3'000, 'b') + "\n";
    const auto without = check_text(text).findings.size();
    pack.rules.push_back(costly.rules.front());
    const auto document = bare(text);
    const auto found = rules::check(document, plan::recognise(document), all_profiles(), pack, {});
    const auto told =
        std::ranges::find_if(found, [](const Finding& one) { return one.rule == "kehoach-1-9"; });
    ASSERT_NE(told, found.end()) << show(found);
    EXPECT_EQ(told->verdict, rules::Verdict::cannot_tell);
    EXPECT_NE(rules::message(pack, *told, "en").find("x-1"), std::string::npos);
    EXPECT_EQ(found.size(), without + 1);
}

} // namespace kehoach::test
