// SPDX-License-Identifier: MPL-2.0
// What is ignored stays so through edits elsewhere, and comes back when the marked text changes.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using rules::Finding;
using rules::Ignore;
using rules::IgnoreKind;
using rules::Verdict;

/// Three lines of recipients end in the wrong mark; two of them are written alike.
const std::string letter = R"(ĐẢNG BỘ TỈNH BÌNH LÂM
HUYỆN UỶ SUỐI CÁT
*
Số 86- KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Suối Cát, ngày 11 tháng 3 năm 2024
KẾ HOẠCH
tổng kết phong trào trồng cây ven suối
-----
Thực hiện Kế hoạch số 118-KH/TU, ngày 04/01/2024 của Ban Thường vụ Tỉnh uỷ, Huyện uỷ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Đánh giá đúng kết quả.
2. Làm gọn, thiết thực.
Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (b/c),
- Các chi bộ, đảng bộ trực thuộc,
- Lưu Văn phòng Huyện uỷ.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Hoàng Thị Suối
)";

std::vector<Finding> found_in(const std::string& text, const std::vector<Ignore>& ignores = {}) {
    rules::CheckOptions options;
    options.ignores = ignores;
    return check_text(text, options).findings;
}

/// The finding that marks these words; an empty one where there is none.
Finding marking(const std::vector<Finding>& findings, const std::string& words) {
    for (const Finding& one : findings)
        if (one.verdict == Verdict::not_met && one.place.excerpt == words)
            return one;
    return {};
}

Ignore ignoring(const std::string& text, const std::string& words) {
    const auto finding = marking(found_in(text), words);
    EXPECT_FALSE(finding.id.empty()) << words;
    return rules::ignore_place(bare(text), finding, "agreed");
}

const std::string stray = "- ";

} // namespace

TEST(Ignore, OfAPlaceMarksItsFindingOnly) {
    const auto ignored = ignoring(letter, stray);
    const auto findings = found_in(letter, {ignored});
    EXPECT_TRUE(marking(findings, stray).ignored) << show(findings);
    EXPECT_EQ(std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.ignored; }), 1);
}

TEST(Ignore, OfAPlaceOutlivesEditsElsewhere) {
    const auto ignored = ignoring(letter, stray);
    for (const auto& edited :
         {"Một dòng ở đầu\n" + letter, with(letter, "Số 86", "Số 87"), with(letter, "KH/HU", "KH/HUSC"),
          with(letter, "HUYỆN UỶ SUỐI CÁT\n*\n", "HUYỆN UỶ SUỐI CÁT MỚI\n*\n"),
          with(letter, "2. Làm gọn, thiết thực.\n", "")})
        EXPECT_TRUE(marking(found_in(edited, {ignored}), stray).ignored) << edited;
}

TEST(Ignore, OfAPageShowsNoWordsOfTheText) {
    auto document = bare(letter);
    document::Page narrow;
    narrow.name = "Standard";
    narrow.left_mm = 10;
    document.pages = {narrow};
    document.evidence = document::Evidence::look;
    const rules::CheckOptions margins{"party-hd36", plan::Stage::drafting, false, {"hd05-IV.4-1"}, {}};
    const auto found =
        rules::check(document, plan::recognise(document), all_profiles(), all_rules(), margins);
    ASSERT_EQ(found.at(0).place.excerpt, "Standard");
    const auto ignore = rules::ignore_place(document, found.at(0), "agreed");
    EXPECT_EQ(ignore.excerpt, "");
    auto again = margins;
    again.ignores = {ignore};
    EXPECT_TRUE(
        rules::check(document, plan::recognise(document), all_profiles(), all_rules(), again).at(0).ignored);
}

TEST(Ignore, OfAPlaceEndsWhenTheMarkedTextChanges) {
    const auto ignored = ignoring(letter, stray);
    const auto findings = found_in(with(letter, "86- KH", "86 - KH"), {ignored});
    EXPECT_TRUE(std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.ignored; }))
        << show(findings);
}

TEST(Ignore, OfAPlaceIsNotTakenByTheSameTextElsewhere) {
    auto ignored = ignoring(letter, stray);
    auto& around = ignored.anchors.front().digests;
    for (const auto part :
         {rules::Anchor::left, rules::Anchor::right, rules::Anchor::previous, rules::Anchor::next})
        ++around[part];
    EXPECT_FALSE(marking(found_in(letter, {ignored}), stray).ignored);
}

TEST(Ignore, OfARuleInADocumentTakesAllItsPlaces) {
    const auto finding = marking(found_in(letter), stray);
    const auto ignored = rules::ignore_rule(IgnoreKind::document, finding.rule, "habit");
    EXPECT_TRUE(marking(found_in(with(letter, "86- KH", "99- KH"), {ignored}), stray).ignored);
}

TEST(Ignore, OfSomePlacesLeavesTheNewOnesInTheList) {
    // Both recipients end in a comma: one finding with two places.
    const std::string state =
        with(with(letter, "HUYỆN UỶ SUỐI CÁT", "ĐẢNG UỶ XÃ SUỐI CÁT"), "năm 2024", "năm 2026");
    const std::string dated = with(state, "tháng 3", "tháng 7");
    const auto ignored = ignoring(dated, ",");
    ASSERT_EQ(ignored.anchors.size(), 2U);
    const auto findings = found_in(with(dated, "- Lưu", "- Ban Xây dựng Đảng,\n- Lưu"), {ignored});
    std::vector<Finding> of_rule;
    for (const Finding& one : findings)
        if (one.rule == ignored.rule)
            of_rule.push_back(one);
    ASSERT_EQ(of_rule.size(), 2U) << show(findings);
    EXPECT_NE(of_rule[0].id, of_rule[1].id);
    const auto& left = of_rule[0].ignored ? of_rule[0] : of_rule[1];
    const auto& fresh = of_rule[0].ignored ? of_rule[1] : of_rule[0];
    EXPECT_EQ(left.places.size(), 2U);
    EXPECT_TRUE(left.ignored);
    EXPECT_TRUE(fresh.places.empty());
    EXPECT_FALSE(fresh.ignored);
}

TEST(Ignore, IsReadBackFromItsRecord) {
    for (const auto& ignored :
         {ignoring(letter, stray), rules::ignore_rule(IgnoreKind::document, "hd05-1", "a \"b\"|c\n=d")}) {
        const auto [key, value] = rules::to_record(ignored);
        EXPECT_EQ(rules::from_record(key, value), ignored);
    }
    EXPECT_FALSE(rules::from_record("profile", "x"));
}

TEST(Ignore, OfTheFirstVersionIsKnownByItsFinding) {
    const auto finding = marking(found_in(letter), stray);
    const auto ignored = rules::from_record("ignore:" + finding.id, "as agreed");
    ASSERT_TRUE(ignored);
    EXPECT_EQ(ignored->reason, "as agreed");
    EXPECT_TRUE(marking(found_in(letter, {*ignored}), stray).ignored);
}

/// Two lines marked by one rule, words and all alike: what tells them apart is what stands around them.
TEST(Ignore, OfOneOfTwoLikePlacesTakesTheRightOne) {
    const auto document = bare("mở đầu\nnhư nhau\ngiữa\nnhư nhau\ncuối");
    const auto place = [](int paragraph) { return document::Place{"body", paragraph, 0, 0, 9, "như nhau"}; };
    Finding finding;
    finding.id = finding.rule = "r";
    finding.place = place(3);
    const auto ignored = rules::ignore_place(document, finding, "");
    using Left = std::vector<bool>;
    EXPECT_EQ(rules::left_alone({ignored}, "r", document, {place(1), place(3)}), (Left{false, true}));
    const auto longer = bare("thêm\nmở đầu\nnhư nhau\ngiữa\nnhư nhau\ncuối");
    EXPECT_EQ(rules::left_alone({ignored}, "r", longer, {place(2), place(4)}), (Left{false, true}));
    EXPECT_EQ(rules::left_alone({ignored}, "other", longer, {place(2), place(4)}), (Left{false, false}));
}

} // namespace kehoach::test
