// SPDX-License-Identifier: MPL-2.0
// The ten alarms by which a checker makes itself hated: what offices write with good reason, one test each.
#include "fault.hpp"
#include "pack.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <stdexcept>

namespace kehoach::test {
namespace {

using document::Document;
using plan::Role;
using plan::Stage;

const Specimen& clean(std::string_view name, std::size_t look = 0) {
    for (const auto& specimen : specimens(look))
        if (specimen.name.starts_with(name))
            return specimen;
    throw std::invalid_argument("no clean text " + std::string(name));
}

std::vector<rules::Finding> faults(const Document& document, Stage stage) {
    auto findings = examine(document, stage).findings;
    std::erase_if(findings, [](const rules::Finding& finding) { return !is_fault(finding); });
    return findings;
}

void expect_silent(const Document& document, Stage stage = Stage::signing) {
    const auto found = faults(document, stage);
    EXPECT_TRUE(found.empty()) << show(found);
}

/// The clean text of that name, with this text at the nth place of a role.
Document with(std::string_view name, Role role, std::size_t n, const std::string& text) {
    Hand hand(clean(name));
    hand.set(hand.of(role).at(n), text);
    return hand.document();
}

/// ... and with a paragraph more behind the nth of a role.
Document adding(std::string_view name, Role role, std::size_t n, const std::string& text) {
    Hand hand(clean(name));
    hand.insert_behind(hand.of(role).at(n), text);
    return hand.document();
}

TEST(TenFalseAlarms, No01_BlankNumberOrDateBeforeIssuing) {
    for (const std::string blank : {"     ", "…", ".....", "____", "\t", "\u00A0\u00A0\u00A0"}) {
        SCOPED_TRACE(blank);
        Hand hand(clean("b05"));
        hand.change(hand.first(Role::number).value(), R"(\d+)", blank);
        hand.change(hand.first(Role::place_date).value(), R"(ngày \d+)", "ngày " + blank);
        for (const auto i : hand.of(Role::attached_to)) {
            hand.change(i, R"(\d+(?=-KH))", blank);
            hand.change(i, R"(ngày \d+/\d+)", "ngày " + blank + "/" + blank);
        }
        expect_silent(hand.document(), Stage::drafting);
        expect_silent(hand.document(), Stage::signing);
        const auto issuing = faults(hand.document(), Stage::issuing);
        EXPECT_EQ(issuing.size(), 1U) << show(issuing);
    }
}

TEST(TenFalseAlarms, No02_FormsSentAsFilesOfTheirOwnOrOfAnotherPaper) {
    expect_silent(with("a01", Role::heading_2, 4,
                       "Các đơn vị báo cáo theo Đề cương và Phụ lục 1, 2 gửi kèm trước ngày 12/5/2023."));
    expect_silent(
        with("c01", Role::heading_2, 5, "Phòng Kinh tế lập Biểu 03 của Kế hoạch số 412/KH-UBND, gửi về Sở."));
    expect_silent(with("c01", Role::heading_2, 5,
                       "Phòng Kinh tế báo cáo theo biểu mẫu kèm theo Công văn số 15/SNN-KH ngày 12/01/2026 "
                       "của Sở Nông nghiệp."));
}

TEST(TenFalseAlarms, No03_DeadlinesOnDaysOfRest) {
    // A Saturday, a Sunday, the day before a Monday, Reunification Day.
    for (const std::string day : {"13/5/2023", "14/5/2023", "15/5/2023", "30/4/2024"}) {
        SCOPED_TRACE(day);
        expect_silent(with("a01", Role::heading_2, 4,
                           "Các chi bộ gửi báo cáo về Ban Thường vụ Huyện uỷ trước ngày " + day + "."));
    }
    expect_silent(with("a01", Role::heading_2, 4, "Hội nghị tổ chức vào thứ Bảy, ngày 13/5/2023."));
}

TEST(TenFalseAlarms, No04_OneNumberWithTwoDates) {
    expect_silent(
        adding("b07", Role::paragraph, 0,
               "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương về sắp xếp tổ chức "
               "và Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương về đất đai."));
    expect_silent(
        adding("a01", Role::bullet, 2,
               "Kế hoạch số 15-KH/ĐU, ngày 06/4/2021 của Đảng uỷ xã Bản Lau và Kế hoạch số 15-KH/ĐU, "
               "ngày 12/7/2022 của Đảng uỷ xã Nà Sái."));
    expect_silent(
        adding("c03", Role::bullet, 1,
               "Kế hoạch số 15/KH-UBND ngày 06/01/2023 và Kế hoạch số 15/KH-UBND ngày 09/01/2024 của Ủy "
               "ban nhân dân tỉnh."));
}

TEST(TenFalseAlarms, No05_AbbreviationsEverybodyKnows) {
    expect_silent(adding("a01", Role::bullet, 0,
                         "UBND, HĐND, MTTQ các xã, thị trấn; BTV Huyện uỷ; nhiệm vụ KT-XH, QP-AN."));
    expect_silent(adding("c01", Role::paragraph, 0,
                         "UBND xã phối hợp với UBMTTQ Việt Nam xã và THPT, THCS trên địa bàn./."));
    expect_silent(with("a01", Role::recipient, 1, "- VPTU, BTCTU, BTGTU, UBKTTU,"));
}

/// Not even a remark on what a copied file may have kept.
void expect_no_left_over(const Document& document) {
    auto findings = examine(document, Stage::issuing).findings;
    std::erase_if(findings, [](const rules::Finding& finding) {
        return finding.verdict != rules::Verdict::not_met || !finding.rule.starts_with("kehoach-8-");
    });
    EXPECT_TRUE(findings.empty()) << show(findings);
}

TEST(TenFalseAlarms, No06_YearsAndBodiesInTitlesAndNotesOfHistory) {
    expect_no_left_over(with("b14", Role::subject, 0, "tổng kết 10 năm 2013 - 2023 và công tác năm 2027"));
    expect_no_left_over(with("c03", Role::appendix_title, 0, "KẾT QUẢ HỢP TÁC XÃ GIAI ĐOẠN 2020 - 2025"));
    expect_no_left_over(with("c03", Role::appendix_title, 0, "KẾT QUẢ THI HÀNH LUẬT HỢP TÁC XÃ NĂM 2012"));
    expect_no_left_over(with("c03", Role::appendix_title, 0, "SO SÁNH KẾT QUẢ VỚI NĂM 2024"));
    expect_no_left_over(
        with("b05", Role::appendix_title, 0, "KẾT QUẢ CỦA HUYỆN UỶ (CŨ) TRƯỚC NGÀY 01/7/2025"));
    expect_no_left_over(
        with("b05", Role::appendix_title, 0, "HIỆU QUẢ SAU KHI KẾT THÚC HOẠT ĐỘNG CỦA CẤP HUYỆN"));
}

TEST(TenFalseAlarms, No06_OldYearsAndOldBodiesWhereTheyBelong) {
    // A plan of the next year, periods of the past, bodies that were, in what is cited or told.
    expect_silent(with("b14", Role::subject, 0, "tổng kết 10 năm 2013 - 2023 và công tác năm 2027"));
    expect_silent(
        with("b01", Role::heading_2, 1,
             "Kế thừa Nghị quyết số 08-NQ/HU, ngày 12/3/2022 của Huyện uỷ Bình Sơn (cũ) về du lịch."));
    expect_silent(with("b01", Role::heading_2, 1,
                       "Đánh giá hiệu quả sau khi kết thúc hoạt động của cấp huyện và tương đương."));
    expect_silent(
        with("c14", Role::heading_2, 1,
             "Tiếp nhận sổ sách của Phòng Nông nghiệp huyện Phong Hải cũ và Ủy ban nhân dân huyện trước "
             "ngày 01/7/2025."));
}

TEST(TenFalseAlarms, No07_RecipientsInGroupsAndFilingBesideTheOffice) {
    for (const std::string line : {"- Lưu VPTU, BTG.", "- Lưu VPTU.", "- Lưu VP.", "- Lưu VP, HS.",
                                   "- Lưu Văn phòng.", "- Lưu Văn phòng Tỉnh uỷ, Ban Tuyên giáo."}) {
        SCOPED_TRACE(line);
        expect_silent(with("a12", Role::recipient_file, 0, line));
    }
    for (const std::string line : {"- Lưu VPĐU.", "- Lưu Đảng uỷ.", "- Lưu VPĐU, HS.", "- Lưu hồ sơ."}) {
        SCOPED_TRACE(line);
        expect_silent(with("a08", Role::recipient_file, 0, line));
    }
    for (const std::string line :
         {"- Lưu: VT.", "- Lưu: VT, TH (Hà 05b).", "- Lưu: VT, P.KT.", "- Lưu: VT, KTTH (10b)."}) {
        SCOPED_TRACE(line);
        expect_silent(with("c01", Role::recipient_file, 0, line));
    }
    expect_silent(with("a01", Role::recipient, 3, "- Các chi, đảng bộ trực thuộc,"));
    expect_silent(with("a01", Role::recipient, 3, "- Như trên (để thực hiện),"));
}

TEST(TenFalseAlarms, No08_TwoSignersTwoIssuersAndStamps) {
    expect_silent(clean("b16").sheet.document);
    expect_silent(adding("c01", Role::sign_role, 0, "(Đã ký)"));
    expect_silent(with("c13", Role::sign_name, 0, "Tô Thị Kim Dung"));
}

TEST(TenFalseAlarms, No09_TonesNamesAndQuotations) {
    expect_silent(with("c01", Role::national_title, 0, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    expect_silent(with("c01", Role::issuer, 0, "UỶ BAN NHÂN DÂN XÃ SUỐI CÁT"));
    expect_silent(with("c01", Role::sign_authority, 0, "TM. UỶ BAN NHÂN DÂN"));
    for (const std::string name : {"Y Thanh Hà Niê Kđăm", "H’Yim Kđoh", "Siu Hwil", "Nguyễn Thị Như Ý",
                                   "Ksor H'Bơ Khăp", "Lê Ô Pích", "Tôn Nữ Thị Ninh", "Điểu K'Ré"}) {
        SCOPED_TRACE(name);
        expect_silent(with("a01", Role::sign_name, 0, name));
    }
    expect_silent(
        adding("a01", Role::bullet, 0, "Phong trào “Mỗi làng một nghề”, phương châm: “dân biết, dân bàn”."));
}

TEST(TenFalseAlarms, No10_LinesPagesAndTablesInTheirOwnMake) {
    for (const double points : {17.0, 18.0, 19.0}) {
        Hand hand(clean("c01"));
        for (std::size_t i = 0; i < hand.size(); ++i)
            if (plan::is_body(hand.role(i)))
                hand.at(i).look.line = document::LineSpacing{document::Spacing::exact, points};
        expect_silent(hand.document());
    }
    Hand mirrored(clean("a01"));
    for (auto& page : mirrored.document().pages)
        page.mirrored = true;
    expect_silent(mirrored.document());
    // One shape, anchored to another paragraph of the letterhead.
    Hand shapes(clean("c02"));
    for (std::size_t i = shapes.size(); i-- > 0;) {
        shapes.at(i).look.rule_below = false;
        shapes.at(i).drawn_mm.clear();
        shapes.at(i).look.left_mm = shapes.at(i).look.right_mm = 0;
        if (shapes.role(i) == Role::rule_line)
            shapes.erase(i);
    }
    shapes.at(0).drawn_mm = {20, 52, 60};
    expect_silent(shapes.document());
}

} // namespace
} // namespace kehoach::test
