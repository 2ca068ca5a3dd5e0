// SPDX-License-Identifier: MPL-2.0
// What the user said a line is holds, and what stands around it is read by it.
#include "bare_text.hpp"
#include "plan/analysis.hpp"
#include "plan/told_roles.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Role;
using plan::ToldRole;

const std::string head = "SỞ SÁCH\nSố: 5/KH-SS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
                         "phúc\nKẾ HOẠCH\nĐọc sách năm 2026\n\n";
const std::string body =
    "I. MỤC ĐÍCH\n1. Đọc nhiều sách hay.\nThời gian thực hiện\nTừ tháng 3 đến tháng 9.\nII. "
    "TỔ CHỨC\n1. Thư viện mở cửa.\n";
const std::string end = "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Thuỷ Sơn";

std::size_t line_of(const plan::Plan& plan, std::string_view text, int nth = 1) {
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        if (plan.lines[i].text.text == text && --nth == 0)
            return i;
    ADD_FAILURE() << "no line " << text;
    return 0;
}

/// As a user says it who looks at what was recognised.
ToldRole said(const std::string& text, std::string_view line, Role role, int nth = 1) {
    const auto plan = read(text);
    return told_role(plan, line_of(plan, line, nth), role);
}

plan::Plan read_told(const std::string& text, const std::vector<ToldRole>& told) {
    return plan::recognise(bare(text), told);
}

TEST(ToldRoles, HoldWithoutDoubtAndAreSaid) {
    const std::string text = head + body + end;
    const auto plan = read_told(text, {said(text, "Thời gian thực hiện", Role::heading_2)});
    const auto& line = plan.lines[line_of(plan, "Thời gian thực hiện")];
    EXPECT_EQ(line.role, Role::heading_2);
    EXPECT_EQ(line.certainty, 1);
    ASSERT_EQ(plan.outline.size(), 2U);
    ASSERT_EQ(plan.outline[0].children.size(), 2U) << "it stands in the outline, beside 1.";
    EXPECT_EQ(plan.outline[0].children[1].line, line_of(plan, "Thời gian thực hiện"));
    const auto said_again = told_lines(plan, {said(text, "Thời gian thực hiện", Role::heading_2)});
    EXPECT_EQ(said_again, std::vector<std::size_t>{line_of(plan, "Thời gian thực hiện")});
    const auto json =
        plan::analysis_json(bare(text), plan, {}, plan::Stage::drafting, nullptr, nullptr, said_again);
    EXPECT_NE(json.find(R"("text":"Thời gian thực hiện","told":true)"), std::string::npos);
    const auto other = plan::analysis_json(bare(text), plan, {}, plan::Stage::drafting);
    EXPECT_EQ(other.find(R"("told")"), std::string::npos) << "where nothing is told nothing is said";
}

TEST(ToldRoles, WhatIsNoHeadingLeavesTheOutline) {
    const std::string text = head + body + end;
    const auto plan = read_told(text, {said(text, "II. TỔ CHỨC", Role::paragraph)});
    ASSERT_EQ(plan.outline.size(), 1U);
    EXPECT_FALSE(plan.lines[line_of(plan, "II. TỔ CHỨC")].label);
    EXPECT_EQ(plan.outline[0].children.size(), 2U);
}

TEST(ToldRoles, ATitleThatWasNotKnownMakesAPlan) {
    const std::string text =
        "SỞ SÁCH\nSố: 5/QC-SS\nChương trình hành động\nĐọc sách năm 2026\n\n" + body + end;
    ASSERT_TRUE(read(text).doc_type.empty());
    const auto plan = read_told(text, {said(text, "Chương trình hành động", Role::doc_type),
                                       said(text, "Đọc sách năm 2026", Role::subject)});
    EXPECT_EQ(plan.lines[line_of(plan, "Chương trình hành động")].role, Role::doc_type);
    ASSERT_TRUE(plan.components.subject);
    EXPECT_EQ(plan.components.subject->value, "Đọc sách năm 2026");
    ASSERT_EQ(plan.components.issuer.size(), 1U);
    EXPECT_EQ(plan.components.issuer[0].value, "SỞ SÁCH");
}

TEST(ToldRoles, ATitleTooMuchIsOne) {
    const std::string text = head + "Để đọc nhiều sách hơn nữa\n" + body + end;
    const auto told = said(text, "Để đọc nhiều sách hơn nữa", Role::preamble);
    const auto plan = read_told(text, {told});
    EXPECT_EQ(plan.components.subject->value, "Đọc sách năm 2026");
}

TEST(ToldRoles, AListOfRecipientsWithAnotherTitleIsRead) {
    const std::string text = head + body + "Gửi đến:\n- Các phòng;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Thuỷ Sơn";
    ASSERT_TRUE(read(text).recipients.empty());
    const auto plan = read_told(text, {said(text, "Gửi đến:", Role::recipients_title)});
    ASSERT_EQ(plan.recipients.size(), 2U);
    EXPECT_EQ(plan.recipients[0].at.value, "Các phòng");
    EXPECT_TRUE(plan.recipients[1].filing);
}

TEST(ToldRoles, APartThatIsAttachedBeginsWhereItIsSaid) {
    const std::string text = head + body + end + "\nNhững sách nên đọc\nMột quyển\nHai quyển";
    const auto plan = read_told(text, {said(text, "Những sách nên đọc", Role::appendix_title)});
    ASSERT_EQ(plan.attachments.size(), 1U);
    EXPECT_EQ(plan.attachments[0].title, "Những sách nên đọc");
    EXPECT_EQ(plan.lines[line_of(plan, "Hai quyển")].part, "appendix:1");
    const auto label = read_told(text, {said(text, "Những sách nên đọc", Role::appendix_label)});
    ASSERT_EQ(label.attachments.size(), 1U);
    EXPECT_EQ(label.attachments[0].label, "Những sách nên đọc");
}

TEST(ToldRoles, AnAttachmentThatIsNoneIsText) {
    const std::string text = head + body + end + "\nPHỤ LỤC 1\nSÁCH\nMột quyển";
    ASSERT_EQ(read(text).attachments.size(), 1U);
    const auto plan = read_told(text, {said(text, "PHỤ LỤC 1", Role::noise)});
    for (const auto& line : plan.lines)
        EXPECT_EQ(line.part == "appendix:1", false) << line.text.text;
}

TEST(ToldRoles, AreKnownByWordsNotByForm) {
    const std::string text = head + body + end;
    const auto told = said(text, "1. Thư viện mở cửa.", Role::paragraph);
    const std::string mended = head + "I. MỤC ĐÍCH\n1. Đọc nhiều.\nII. TỔ CHỨC\n2.  THƯ VIỆN  mở cửa\n" + end;
    const auto plan = read_told(mended, {told});
    EXPECT_EQ(told_lines(plan, {told}), std::vector<std::size_t>{line_of(plan, "2.  THƯ VIỆN  mở cửa")});
    EXPECT_EQ(plan.lines[line_of(plan, "2.  THƯ VIỆN  mở cửa")].role, Role::paragraph);
    const std::string other = head + "I. MỤC ĐÍCH\n1. Đọc nhiều.\nII. TỔ CHỨC\n1. Thư viện đóng cửa.\n" + end;
    EXPECT_TRUE(told_lines(read_told(other, {told}), {told}).empty());
    EXPECT_EQ(roles(read_told(other, {told})), roles(read(other)));
}

TEST(ToldRoles, OfLinesAlikeGoToTheOneMeant) {
    const std::string text = head + "I. VIỆC\nĐọc sách\nMột ngày.\nII. VUI\nĐọc sách\nHai ngày.\n" + end;
    const auto told = said(text, "Đọc sách", Role::heading_2, 2);
    const auto plan = read_told(text, {told});
    EXPECT_EQ(plan.lines[line_of(plan, "Đọc sách", 1)].role, Role::paragraph);
    EXPECT_EQ(plan.lines[line_of(plan, "Đọc sách", 2)].role, Role::heading_2);
    const std::string moved = head + "I. VIỆC\nĐọc sách\nBa.\nII. VUI\nĐọc sách\nBốn.\n" + end;
    auto lost = told;
    lost.above = lost.below = 7;
    EXPECT_EQ(roles(read_told(moved, {lost})), roles(read(moved))) << "nobody can tell which";
}

TEST(ToldRoles, AreRecords) {
    const ToldRole told{Role::sign_name, 4294967295U, 0, 77};
    const auto [key, value] = to_record(told);
    EXPECT_EQ(plan::told_from_record(key, value), told);
    for (const char* const broken : {"role:", "role:0.1.2", "role:!.1.2", "ignore:a", "role:zzzzzzzzz.1.2"})
        EXPECT_FALSE(plan::told_from_record(broken, value)) << broken;
    EXPECT_FALSE(plan::told_from_record(key, "king"));
}

/// Rows of a table and empty lines are what they are: memory of a document may say anything.
TEST(ToldRoles, ThatNobodyCanSayAreNotHeld) {
    const std::string text = head + body + end;
    for (const auto role : {Role::empty, Role::table_row, Role::footnote})
        EXPECT_EQ(roles(read_told(text, {said(text, "Thời gian thực hiện", role)})), roles(read(text)));
}

} // namespace
} // namespace kehoach::test
