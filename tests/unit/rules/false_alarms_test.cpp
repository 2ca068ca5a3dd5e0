// SPDX-License-Identifier: MPL-2.0
// What careful offices really write, and no rule may complain of.
#include "pack.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using rules::Finding;
using rules::Verdict;

const std::string party = R"(ĐẢNG BỘ TỈNH BÌNH LÂM
HUYỆN ỦY SUỐI CÁT
*
Số 86-KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Suối Cát, ngày 11 tháng 3 năm 2024
KẾ HOẠCH
tổng kết phong trào trồng cây ven suối
-----
Thực hiện Kế hoạch số 118-KH/TU, ngày 04/01/2024 của Ban Thường vụ Tỉnh uỷ, Huyện uỷ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Đánh giá đúng kết quả.
2. Làm gọn, thiết thực.
II. TỔ CHỨC THỰC HIỆN
1. Các đơn vị báo cáo trước ngày 20/5/2024.
Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (b/c),
- Các chi, đảng bộ trực thuộc,
- Lưu VPHU, BTG.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Hoàng Thị Suối
)";

const std::string state = R"(UỶ BAN NHÂN DÂN XÃ SUỐI CÁT
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:        /KH-UBND
Suối Cát, ngày        tháng 01 năm 2026
KẾ HOẠCH
Trồng cây ven suối năm 2026
Thực hiện Kế hoạch số 113/KH-UBND ngày 05/01/2026 của Uỷ ban nhân dân tỉnh, Uỷ ban nhân dân xã ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Trồng đủ số cây đã định.
II. TỔ CHỨC THỰC HIỆN
1. Các thôn báo cáo trước ngày 20/5/2026./.
Nơi nhận:
- Như trên;
- Trưởng các thôn;
- Lưu: VT, KT(05b).
TM. UỶ BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Núi
)";

void expect_silent(const std::string& text) {
    const auto findings = check_text(text).findings;
    EXPECT_FALSE(std::any_of(findings.begin(), findings.end(), [](const Finding& f) {
        return f.verdict == Verdict::not_met;
    })) << show(findings);
}

TEST(FalseAlarms, PartyPlanOfADistrictWithBothTones) {
    expect_silent(party);
}
TEST(FalseAlarms, StatePlanWithBlankNumberAndDay) {
    expect_silent(state);
}

TEST(FalseAlarms, TheLastBaseMayOpenWithAnyWord) {
    const std::string first =
                          "Thực hiện Kế hoạch số 113/KH-UBND ngày 05/01/2026 của Uỷ ban nhân dân tỉnh, Uỷ",
                      wish = "Uỷ";
    for (const std::string bases : {"Căn cứ Luật Lâm nghiệp năm 2017;\nThực hiện Kế hoạch số 113/KH-UBND "
                                    "ngày 05/01/2026 của Uỷ ban nhân dân tỉnh về trồng cây.\n",
                                    "Căn cứ Luật Lâm nghiệp năm 2017;\nThực hiện Kế hoạch số 113/KH-UBND "
                                    "ngày 05/01/2026 của Uỷ ban nhân dân tỉnh về "
                                    "việc trồng cây ven các\nsuối và giữ rừng đầu nguồn trên địa bàn.\n",
                                    "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;\nCăn "
                                    "cứ Luật Lâm nghiệp năm 2017.\n",
                                    "Căn cứ Luật Lâm nghiệp năm 2017;\nThực hiện Nghị quyết số 57-NQ/TW ngày "
                                    "22/12/2024 của Bộ Chính trị.\n"}) {
        SCOPED_TRACE(bases);
        expect_silent(with(state, first, bases + wish));
    }
}

TEST(FalseAlarms, AListWithinAListWhoseNumbersAreClosedOtherwise) {
    expect_silent(with(party, "1. Đánh giá đúng kết quả.\n2. Làm gọn, thiết thực.\n",
                       "1. Mục đích\n1- Đánh giá đúng kết quả.\n2- Rút ra bài học.\n2. Yêu cầu\n"
                       "1- Làm gọn, thiết thực.\n2- Đúng thời gian.\n"));
}

TEST(FalseAlarms, BlanksOfEveryMakeWhileDraftingAndSigning) {
    for (const auto* blank : {"   ", "…", "......", "____", "\t", "\u00A0\u00A0\u00A0"}) {
        SCOPED_TRACE(blank);
        expect_silent(with(party, "Số 86-", "Số " + std::string(blank) + "-"));
        expect_silent(with(state, "Số:        /", "Số: " + std::string(blank) + "/"));
        expect_silent(with(party, "ngày 11 tháng 3", "ngày " + std::string(blank) + " tháng 3"));
    }
}

TEST(FalseAlarms, OutlineSentAsAFileOfItsOwnIsOneQuestion) {
    const auto findings =
        check_text(with(party, "báo cáo trước ngày",
                        "báo cáo (theo Đề cương báo cáo và Phụ lục 1, 2 gửi kèm) trước ngày"))
            .findings;
    const auto asked = std::count_if(findings.begin(), findings.end(),
                                     [](const Finding& f) { return f.rule == "hd05-II.1-5"; });
    EXPECT_EQ(asked, 1) << show(findings);
    for (const auto& finding : findings)
        EXPECT_EQ(finding.verdict, Verdict::cannot_tell) << show({finding});
}

TEST(FalseAlarms, FormsOfAListAreNamedOnceEach) {
    const auto findings =
        check_text(with(party, "1. Các đơn vị báo cáo", "1. Các đơn vị gửi biểu 1, 3A, 3B gửi kèm")).findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& f) {
        return f.verdict == Verdict::cannot_tell && f.rule == "hd05-II.1-5";
    });
    ASSERT_NE(found, findings.end()) << show(findings);
    EXPECT_EQ(found->arguments.front().second, "biểu 1, 3A, 3B");
}

TEST(FalseAlarms, AFormOfAnotherPaperIsNotMissing) {
    const auto findings = check_text(with(state, "Trồng đủ số cây",
                                          "Theo Biểu 03 của Kế hoạch số 113/KH-UBND, trồng đủ số cây"))
                              .findings;
    EXPECT_FALSE(std::any_of(findings.begin(), findings.end(), [](const Finding& f) {
        return f.rule == "hd05-II.1-5";
    })) << show(findings);
}

TEST(FalseAlarms, FilingLinesAsOfficesWriteThem) {
    for (const auto* line : {"- Lưu VP, HS.", "- Lưu Văn phòng Huyện ủy.", "- Lưu VPHU.", "- Lưu HS."}) {
        SCOPED_TRACE(line);
        expect_silent(with(party, "- Lưu VPHU, BTG.", line));
    }
}

TEST(FalseAlarms, JointPlansHaveTwoCodesAndTwoSigners) {
    expect_silent(with(party, "Số 86-KH/HU", "Số 86-KH/BTGHU-BDVHU"));
    expect_silent(with(party, "Hoàng Thị Suối\n", "Hoàng Thị Suối\nNguyễn Văn Đá\n"));
}

TEST(FalseAlarms, ASubjectMaySpeakOfAPlan) {
    expect_silent(with(party, "tổng kết phong trào", "thực hiện Kế hoạch số 118-KH/TU về phong trào"));
}

TEST(FalseAlarms, NumbersOfItemsRunOnOrBeginAfresh) {
    expect_silent(with(party, "1. Các đơn vị báo cáo", "3. Các đơn vị báo cáo"));
    expect_silent(with(party, "2. Làm gọn, thiết thực.", "(1) Làm gọn.\n(2) Làm thiết thực."));
}

TEST(FalseAlarms, AColonAtTheEndIsNoEndMark) {
    const auto findings = check_text(with(party, "trước ngày 20/5/2024.", "theo các mốc sau:")).findings;
    EXPECT_FALSE(std::any_of(findings.begin(), findings.end(), [](const Finding& f) {
        return f.rule == "hd05-6.2.2-1";
    })) << show(findings);
}

TEST(FalseAlarms, ALetterBearsNoTypeNameAndHasASubjectOfItsOwn) {
    auto letter = with(state, "KẾ HOẠCH\nTrồng cây ven suối năm 2026\n",
                       "V/v trồng cây ven suối\nKính gửi: Trưởng các thôn\n");
    letter = with(letter, "/KH-UBND", "/UBND-KT");
    letter =
        with(letter,
             "Uỷ ban nhân dân xã ban hành Kế hoạch như sau:", "Uỷ ban nhân dân xã đề nghị các thôn như sau:");
    letter = with(with(letter, "I. MỤC ĐÍCH, YÊU CẦU\n", ""), "II. TỔ CHỨC THỰC HIỆN\n1. Các", "2. Các");
    expect_silent(letter);
}

// Copied from a page of two columns, the left and the right one stand on one line: what is missing or mixed
// there, the copying did.
TEST(FalseAlarms, ABasisEndsWhereItsLastLineEnds) {
    std::string text = "UỶ BAN NHÂN DÂN XÃ SUỐI CÁT\n\nSố: 12/KH-UBND\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT "
                       "NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSuối Cát, ngày 11 tháng 3 năm 2024\n\nKẾ "
                       "HOẠCH\n\ntrồng cây ven suối\n\n"
                       "Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05 tháng 01 năm 2024 của Hội đồng nhân\n\n"
                       "dân xã về nhiệm vụ năm 2024;\n\n"
                       "Căn cứ Kế hoạch số 15/KH-UBND ngày 15 tháng 01 năm 2024 của Uỷ ban nhân dân\n\n"
                       "huyện Bình Lâm về trồng cây.\n\n"
                       "Uỷ ban nhân dân xã ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n";
    for (int i = 1; i <= 9; ++i)
        text += std::to_string(i) +
                ". Các thôn, bản trồng cây ven suối, mỗi nhà trồng ít nhất ba cây một năm ở\n\n"
                "nơi đất trống, người có cây giống chia cho người chưa có, cùng nhau chăm bón\n\n"
                "và giữ cho cây lớn.\n\n";
    for (const auto& finding : check_text(text).findings)
        EXPECT_FALSE(finding.rule.starts_with("hd05-6.2.3")) << finding.rule << show({finding});
}

TEST(FalseAlarms, TwoColumnsReadAcrossOneLineProveNothing) {
    auto text =
        with(party, "ĐẢNG BỘ TỈNH BÌNH LÂM\nHUYỆN ỦY SUỐI CÁT\n*\nSố 86-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nSuối",
             "HUYỆN ỦY SUỐI CÁT ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 86-KH/HU Suối");
    text = with(text, "Nơi nhận:\n", "Nơi nhận: T/M BAN THƯỜNG VỤ\n");
    text = with(text, "(b/c),\n", "(b/c), PHÓ BÍ THƯ\n");
    text = with(text, "BTG.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHoàng Thị Suối\n", "BTG. Hoàng Thị Suối\n");
    expect_silent(text);
}

// The board of the Youth Union calls itself by three names.
TEST(FalseAlarms, TheOfficeThatIssuesIsNoStrangerByItsOtherName) {
    const std::string head =
        "ĐOÀN TNCS HỒ CHÍ MINH\nSuối Cát, ngày 11 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng cây ven "
        "suối\n-----\n";
    const std::string body =
        "I. NỘI DUNG\n1. Trồng đủ số cây đã định.\nII. TỔ CHỨC THỰC HIỆN\n1. Ban Thường vụ "
        "Huyện đoàn chuẩn bị cây giống trước ngày 20/5/2024.\nNơi nhận:\n- Tỉnh đoàn (b/c);\n- "
        "Các chi đoàn;\n- Lưu VP.\n";
    const std::string by_letterhead =
        "BAN CHẤP HÀNH ĐOÀN TỈNH BÌNH LÂM\nBAN CHẤP HÀNH ĐOÀN HUYỆN SUỐI CÁT\n***\nSố 8-KH/ĐTN\n" + head +
        "Thực hiện chương trình công tác năm, kế hoạch như sau:\n" + body;
    const std::string by_preamble =
        "BCH ĐOÀN TỈNH BÌNH LÂM\nBAN CHẤP HÀNH HUYỆN SUỐI CÁT\n***\nSố 8-KH/ĐTN\n" + head +
        "Thực hiện chương trình công tác năm, Ban Thường vụ Huyện đoàn xây dựng kế hoạch như sau:\n" + body;
    for (const auto& text : {by_letterhead, by_preamble})
        for (const auto& finding : check_text(text).findings)
            EXPECT_NE(finding.rule, "kehoach-5-2") << show({finding});
    const auto others = check_text(with(by_preamble, "Thường vụ Huyện đoàn xây", "Chỉ đạo xây")).findings;
    EXPECT_TRUE(std::ranges::any_of(others, [](const Finding& f) { return f.rule == "kehoach-5-2"; }));
}

} // namespace
} // namespace kehoach::test
