// SPDX-License-Identifier: MPL-2.0
// Texts in TCVN3 and VNI, and decomposed ones: said once, converted on the user's word.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "text/code_points.hpp"
#include "text/legacy_conversion.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <utf8proc.h>

namespace kehoach::test {
namespace {

using rules::Finding;

const std::string plan_text = R"(ĐẢNG BỘ TỈNH BÌNH LÂM
HUYỆN UỶ SUỐI CÁT
*
Số 86-KH/HU
Suối Cát, ngày 11 tháng 3 năm 2024
KẾ HOẠCH
tổng kết phong trào trồng cây ven suối
Thực hiện chương trình công tác năm 2024, Huyện uỷ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH
1. Đánh giá đúng kết quả của phong trào, rút ra kinh nghiệm cho các năm sau.
)";

/// As .VnTime has it: small letters by the table turned round; capitals with tone marks as small letters,
/// which is what people typed for want of them.
std::string in_tcvn3(const std::string& text) {
    std::map<std::string, char32_t> signs;
    for (char32_t sign = 0xFE; sign >= 0xA1; --sign) {
        std::string one;
        text::append(one, sign);
        signs[text::to_unicode(one, text::Legacy::tcvn3)] = sign;
    }
    std::string made;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = text::decode_at(text, at);
        const auto letter = text.substr(at, point.length);
        auto found = signs.find(letter);
        if (found == signs.end())
            found = signs.find(text::lower(letter));
        text::append(made, found == signs.end() ? point.value : found->second);
        at += point.length;
    }
    return made;
}

struct Checked {
    document::Document document;
    plan::Plan plan;
    std::vector<Finding> findings;
};

Checked check(document::Document document) {
    Checked checked{std::move(document), {}, {}};
    checked.plan = plan::recognise(checked.document);
    checked.findings = rules::check(checked.document, checked.plan, all_profiles(), all_rules(), {});
    return checked;
}

document::Document repaired(const Checked& checked, const std::string& rule) {
    const auto found =
        std::ranges::find_if(checked.findings, [&](const Finding& one) { return one.rule == rule; });
    if (found == checked.findings.end())
        throw std::runtime_error(rule + " found nothing:\n" + show(checked.findings));
    const auto planned =
        rules::plan_repairs(checked.document, checked.plan, checked.findings, {found->id}, {});
    return rules::apply(checked.document, planned.edits);
}

std::string text_of(const document::Document& document) {
    std::string all;
    for (const auto& paragraph : document.paragraphs)
        all += paragraph.text + "\n";
    return all;
}

document::Document in_font(document::Document document, const std::string& font) {
    for (auto& paragraph : document.paragraphs)
        if (!paragraph.text.empty()) {
            document::Run run{0, paragraph.text.size(), {}, document::Atom::none};
            run.look.font = font;
            paragraph.runs = {run};
        }
    return document;
}

std::string decomposed(const std::string& text) {
    auto* raw = utf8proc_NFD(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    std::string made(reinterpret_cast<const char*>(raw));
    std::free(raw);
    return made;
}

} // namespace

TEST(OldEncoding, IsSaidOnceAndNothingElseIs) {
    const auto checked = check(bare(in_tcvn3(plan_text)));
    ASSERT_EQ(checked.findings.size(), 1U) << show(checked.findings);
    EXPECT_EQ(checked.findings.front().rule, "hd05-IV.1-3");
    EXPECT_EQ(checked.findings.front().repairs.front().policy, rules::Policy::offer);
}

TEST(OldEncoding, IsConvertedOnTheUsersWordAndThenChecked) {
    const auto checked = check(bare(in_tcvn3(plan_text)));
    const auto after = repaired(checked, "hd05-IV.1-3");
    EXPECT_EQ(text_of(after), text_of(bare(plan_text)));
    EXPECT_TRUE(check(after).plan.is_plan);
    const auto bulk = rules::plan_repairs(checked.document, checked.plan, checked.findings, {}, {});
    EXPECT_TRUE(bulk.edits.empty()); // never in bulk
}

TEST(OldEncoding, FontTellsAndGivesWay) {
    auto document = in_font(bare(in_tcvn3(plan_text)), ".VnTime");
    document.paragraphs[2].runs[0].look.font = "Times New Roman";
    const auto title =
        std::ranges::find_if(document.paragraphs, [](const auto& p) { return p.text.starts_with("I. M"); });
    title->text = in_tcvn3("I. mục đích");
    title->runs[0] = {0, title->text.size(), title->runs[0].look, document::Atom::none};
    title->runs[0].look.font = ".VnTimeH";
    const auto after = repaired(check(document), "hd05-IV.1-3");
    EXPECT_EQ(text_of(after), text_of(bare(plan_text)));
    for (const auto& paragraph : after.paragraphs)
        for (const auto& run : paragraph.runs)
            EXPECT_EQ(run.look.font, "Times New Roman") << paragraph.text;
}

TEST(OldEncoding, WordsInUnicodeBesideItStay) {
    auto text = plan_text + "Các bác, các cô cùng tham gia.\n"; // letters that TCVN3 would read otherwise
    text += in_tcvn3("Đồng chí phụ trách đôn đốc việc thực hiện kế hoạch này.") + "\n";
    const auto after = text_of(repaired(check(bare(text)), "hd05-IV.1-3"));
    EXPECT_NE(after.find("Các bác, các cô cùng tham gia."), std::string::npos);
    EXPECT_NE(after.find("Đồng chí phụ trách đôn đốc"), std::string::npos);
    EXPECT_NE(after.find("tổng kết phong trào"), std::string::npos);
}

TEST(OldEncoding, AtomsAreNotWrittenOver) {
    auto document = bare(in_tcvn3(plan_text));
    auto& paragraph = document.paragraphs.at(7);
    paragraph.runs = {{0, 4, {}, document::Atom::field},
                      {4, paragraph.text.size(), {}, document::Atom::none}};
    const auto field = paragraph.text.substr(0, 4);
    const auto after = repaired(check(document), "hd05-IV.1-3");
    EXPECT_EQ(after.paragraphs.at(7).text.substr(0, 4), field);
    EXPECT_NE(after.paragraphs.at(7).text.find("chương trình"), std::string::npos);
}

TEST(OldEncoding, DecomposedLettersAreComposedOnTheUsersWord) {
    const auto checked = check(bare(decomposed(plan_text)));
    EXPECT_TRUE(checked.plan.is_plan);
    EXPECT_EQ(text_of(repaired(checked, "hd05-IV.1-2")), text_of(bare(plan_text)));
}

} // namespace kehoach::test
