// SPDX-License-Identifier: MPL-2.0
// Kinds of papers beside the plain plan, and what copying from a page does to them.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Role;

const std::string party_head =
    "TỈNH UỶ LAM GIANG\n*\nSố 27-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nLam Giang, ngày 03 tháng 6 năm "
    "2026\nKẾ HOẠCH\nthực hiện nghị quyết\n-----\n";
const std::string party_end =
    "\nNơi nhận:\n- Các đảng uỷ,\n- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Vạn Lý\n";

TEST(Papers, ALetterReadAcrossTwoColumns) {
    const auto plan = read(
        "UBND HUYỆN LŨNG PHẲNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc\n"
        "Số: 312/PNV Lũng Phẳng, ngày 14 tháng 9 năm 2023\nV/v kiểm kê\ntài liệu năm 2023\nKính gửi:\n- Các "
        "phòng;\n"
        "- Các xã.\nPhòng Nội vụ hướng dẫn như sau:\n1. Kiểm kê.\nNơi nhận: KT. TRƯỞNG PHÒNG\n- Như trên; "
        "PHÓ TRƯỞNG "
        "PHÒNG\n- Lưu: VT. Vàng A Páo");
    EXPECT_EQ(roles(plan),
              "issuer_parent issuer number subject subject addressee addressee addressee preamble heading_2 "
              "recipients_title recipient recipient_file");
    EXPECT_EQ(plan.doc_type, "công văn");
    EXPECT_EQ(plan.family, profile::Family::state);
    ASSERT_EQ(plan.components.issuer.size(), 1U);
    EXPECT_EQ(plan.components.issuer[0].value, "PHÒNG NỘI VỤ");
    EXPECT_EQ(plan.components.number->at.value, "312/PNV");
    EXPECT_EQ(plan.components.place->value, "Lũng Phẳng");
    EXPECT_EQ(plan.components.date->at.value, "2023-09-14");
    ASSERT_EQ(plan.components.signers.size(), 1U);
    EXPECT_EQ(plan.components.signers[0].authority->value, "KT. TRƯỞNG PHÒNG");
    ASSERT_EQ(plan.components.signers[0].names.size(), 1U);
    EXPECT_EQ(plan.components.signers[0].names[0].value, "Vàng A Páo");
    ASSERT_EQ(plan.recipients.size(), 2U);
    EXPECT_EQ(plan.recipients[0].at.value, "Như trên");
    EXPECT_EQ(plan.recipients[1].at.value, "Lưu: VT");
    ASSERT_EQ(plan.lines[0].also.size(), 1U);
    EXPECT_EQ(plan.lines[0].also[0].role, Role::national_title);
}

TEST(Papers, ANoteInCapitalsBehindTheEndingIsNoAttachment) {
    for (const char* const note : {"GHI CHÚ CHO CÁC ĐƠN VỊ", "LƯU Ý: CÁC ĐƠN VỊ", "(DANH SÁCH CÁC ĐƠN VỊ", "STT NỘI DUNG CÔNG VIỆC"}) {
        const auto plan = read(party_head + "I- MỤC ĐÍCH\n1. Một việc." + party_end + note +
                               "\nCác đơn vị đọc kỹ.\nGhi đủ số liệu.\nGửi đúng hạn\nKhông để trống\nTT Tên đơn vị Số\nHết");
        EXPECT_TRUE(plan.attachments.empty()) << note;
        EXPECT_EQ(plan.lines.back().part, "main") << note;
    }
}

TEST(Papers, TheHeadingOfACopyIsAPartOfItsOwn) {
    const auto plan =
        read(party_head + "I- MỤC ĐÍCH\n1. Một việc." + party_end +
             "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 12-BS/ĐU\nSAO LỤC\nNậm Hương, ngày 10 "
             "tháng 6 năm 2026\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN "
             "PHÒNG\nHoàng Mộc Thiên");
    EXPECT_EQ(roles(plan, "copy"),
              "issuer_parent issuer star number noise place_date recipients_title recipient recipient_file "
              "sign_authority sign_role sign_name");
    EXPECT_EQ(plan.components.number->at.value, "27-KH/TU");
    ASSERT_EQ(plan.components.signers.size(), 1U);
    EXPECT_EQ(plan.components.signers[0].names[0].value, "Trần Vạn Lý");
    ASSERT_EQ(plan.components.issuer.size(), 1U);
}

TEST(Papers, TwoBodiesSignAJointPlan) {
    const auto plan =
        read("SỞ VĂN HOÁ - HỘI PHỤ NỮ TỈNH\nSố: 18/KHLT-SVH-HPN\nKẾ HOẠCH LIÊN TỊCH\nPhối hợp\n\nI. "
             "VIỆC\n1. Một.\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nLò Thị Mai\nSỞ VĂN HOÁ\nGIÁM ĐỐC\n\nNguyễn "
             "Hữu Toàn\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.");
    EXPECT_EQ(roles(plan), "issuer number doc_type subject heading_1 heading_2 sign_authority sign_role "
                           "sign_name sign_authority "
                           "sign_role sign_name recipients_title recipient recipient_file");
    EXPECT_TRUE(plan.is_plan);
    ASSERT_EQ(plan.components.signers.size(), 2U);
    EXPECT_EQ(plan.components.signers[1].authority->value, "SỞ VĂN HOÁ");
}

TEST(Papers, StampsAndPageNumbersAreNoise) {
    std::string text = party_head + "I- MỤC ĐÍCH\n";
    for (int i = 1; i <= 9; ++i)
        text += std::to_string(i) + ". Việc thứ nhất của chi bộ.\n";
    text += "Các chi bộ chuẩn bị đầy đủ tài liệu, hội trường, phương tiện và\n\n2\n\nbố trí người theo dõi." +
            party_end + "Ký bởi: Văn phòng\nEmail: vp@lamgiang.vn\nThời gian ký: 05/6/2026 08:15:20";
    const auto plan = read(text);
    EXPECT_EQ(
        roles(plan).substr(roles(plan).find("paragraph")),
        "paragraph noise continuation recipients_title recipient recipient_file sign_authority sign_role "
        "sign_name noise noise noise");
}

TEST(Papers, ATableThatLostItsTabs) {
    const auto plan =
        read(party_head + "I- VIỆC\n1. Một." + party_end +
             "Phụ lục I\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Tỉnh uỷ)\n"
             "TT Nhiệm vụ Cơ quan Thời gian\nhoàn thành\n1 Kiện toàn Ban Tháng 4\n2 Tập huấn cán bộ,\n"
             "đảng viên Quý II\nTổng 2\nPhụ lục II\nMẪU BÁO CÁO\nI. KẾT QUẢ");
    EXPECT_EQ(roles(plan, "appendix:1"),
              "appendix_label appendix_title attached_to table_header table_header table_row "
              "table_row table_row table_total");
    EXPECT_EQ(roles(plan, "attachment:1"), "appendix_label attachment_title heading_1");
}

TEST(Papers, AMarkdownPaper) {
    const auto plan =
        read("**TỈNH UỶ LAM GIANG**\n**BAN TỔ CHỨC**\n\\*\nSố 12-HD/BTCTU\n\n# **HƯỚNG DẪN**\n## **thực hiện "
             "quy định**\n**\\-\\-\\-\\-**\n\nCăn cứ quy định, Ban Tổ chức hướng dẫn như sau:\n\n## **I. "
             "VIỆC**\n\n1\\. Một\n\n\\- Hai\n\n| TT | Việc |\n|---|---|\n| 1 | Kiểm điểm |\n\n**_Nơi "
             "nhận:_**\n\\- Lưu Ban Tổ chức.\n\n**K/T TRƯỞNG BAN**\n**PHÓ TRƯỞNG BAN**\n\n**Lò Minh Khôi**");
    EXPECT_EQ(
        roles(plan).substr(0, roles(plan).find(" table_header")),
        "issuer_parent issuer star number doc_type subject rule_line preamble heading_1 heading_2 bullet");
    EXPECT_EQ(roles(plan).substr(roles(plan).find("recipients_title")),
              "recipients_title recipient_file sign_authority sign_role sign_name");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].leaves, 2);
}

TEST(Papers, ATableOfOneCellALineIsNoPageNumber) {
    const auto plan =
        read(party_head + "I- VIỆC\n1. Một." + party_end +
             "Phụ lục\nLỊCH LÀM VIỆC\nSTT\nThời gian\nĐịa điểm\n1\n15/5/2024\nXã Nậm Hương\n2\n16/5/2024\n"
             "Xã Bản Lầu");
    EXPECT_EQ(roles(plan, "appendix:1"),
              "appendix_label appendix_title table_header table_header table_header table_row "
              "table_row table_row table_row table_row table_row");
}

TEST(Papers, NotesAtTheFootOfAPageAreNotOfTheText) {
    std::string text = party_head + "I- MỤC ĐÍCH\n";
    for (int i = 1; i <= 9; ++i)
        text += std::to_string(i) + ". Việc thứ nhất của chi bộ.\n";
    text += "Các chi bộ chuẩn bị đầy đủ tài liệu, hội trường, phương tiện và\n1 Gồm máy chiếu và "
            "bảng.\n2\nbố trí người.\n" +
            party_end;
    const auto plan = read(text);
    EXPECT_EQ(roles(plan).substr(roles(plan).find("paragraph"), 44),
              "paragraph footnote noise continuation recipi");
}

TEST(Papers, AFormAttachedHasItsOwnLetterhead) {
    const auto plan =
        read(party_head + "I- VIỆC\n1. Một." + party_end +
             "Mẫu số 01\nUBND XÃ ....          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: /BC-UBND          "
             "Độc lập - Tự do - Hạnh phúc\nBÁO CÁO\nkết quả thực hiện\nI. Tình hình");
    EXPECT_EQ(roles(plan, "attachment:1"),
              "appendix_label issuer number attachment_title attachment_subject heading_1");
    EXPECT_EQ(plan.components.number->at.value, "27-KH/TU");
}

TEST(Papers, AnAppendixMayComeWithoutItsPlan) {
    const auto plan =
        read("Phụ lục 1\nTÌNH HÌNH TỔ CHỨC HỌC TẬP\n(Kèm theo Kế hoạch số 27-KH/ĐU, ngày 15/6/2026 của "
             "Đảng uỷ xã)\nNăm\tSố hội nghị\tSố người\n2024\t3\t90\n2025\t4\t120\nTổng\t7\t210");
    EXPECT_EQ(roles(plan),
              "appendix_label appendix_title attached_to table_header table_row table_row table_total");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables.front().leaves, 3);
    EXPECT_FALSE(plan.components.date);
}

TEST(Papers, ATableOfMarkdownMayFollowTheSubject) {
    const auto plan =
        read("# KẾ HOẠCH\n\n## Đọc sách\n\n| TT | Việc |\n|---|---|\n| 1 | Mua |\n\n## I. VIỆC");
    EXPECT_EQ(roles(plan), "doc_type subject table_header noise table_row heading_1");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables.front().leaves, 2);
}

TEST(Papers, ALetterheadBetweenBars) {
    const auto plan =
        read("**UBND XÃ LŨNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n--- | ---\nSố: 5/KH-UBND "
             "| *Lũng, ngày 14 tháng 5 năm 2024*\n# KẾ HOẠCH\nĐọc sách");
    EXPECT_EQ(roles(plan), "issuer rule_line number doc_type subject");
    EXPECT_EQ(plan.components.issuer.at(0).value, "UBND XÃ LŨNG");
    EXPECT_EQ(plan.components.place->value, "Lũng");
    EXPECT_EQ(plan.components.number->at.value, "5/KH-UBND");
}

TEST(Papers, ALetterheadInRowsOfATable) {
    const auto plan = read("| SỞ MUỐI VẠN NINH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
                           "| TRƯỜNG DẠY NGHỀ DIÊM ĐIỀN | Độc lập - Tự do - Hạnh phúc |\n"
                           "| Số: 5/KH-TDN | Diêm Điền, ngày 14 tháng 5 năm 2024 |\n\nKẾ HOẠCH\nĐọc sách");
    EXPECT_EQ(roles(plan), "issuer_parent issuer number doc_type subject");
    ASSERT_EQ(plan.components.issuer.size(), 1U);
    EXPECT_EQ(plan.components.issuer.front().value, "TRƯỜNG DẠY NGHỀ DIÊM ĐIỀN");
    EXPECT_EQ(plan.components.issuer_parent.at(0).value, "SỞ MUỐI VẠN NINH");
    EXPECT_EQ(plan.components.place->value, "Diêm Điền");
    EXPECT_EQ(plan.components.number->at.value, "5/KH-TDN");
}

TEST(Papers, ADecisionPutsAPlanInForce) {
    const auto plan = read(
        "BỘ SÁCH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/QĐ-BS\nHà Nội, ngày "
        "12 tháng 7 năm 2024\nQUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH ĐỌC SÁCH\nBỘ TRƯỞNG BỘ SÁCH\nCăn cứ Luật Sách "
        "năm 2019;\nTheo đề nghị của Cục trưởng Cục Sách.\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\nNơi "
        "nhận:\n- Lưu: VT.\nBỘ TRƯỞNG\nLê Thuỷ Sơn\nKẾ HOẠCH\nĐỌC SÁCH\n(Kèm theo Quyết định số "
        "5/QĐ-BS)\nI. VIỆC");
    EXPECT_EQ(
        roles(plan, "main"),
        "issuer national_title motto number place_date doc_type subject preamble legal_basis legal_basis "
        "preamble heading_2 recipients_title recipient_file sign_role sign_name");
    EXPECT_EQ(roles(plan, "attachment:1"), "attachment_title attachment_subject attached_to heading_1");
}

TEST(Papers, CellsBrokenOverLines) {
    const auto plan =
        read("UBND XÃ LŨNG\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: "
             "5/KH-UBND\n|\nLũng, ngày\n13 tháng 7 năm 2023\n|\nKẾ HOẠCH\nĐọc sách");
    EXPECT_EQ(roles(plan),
              "issuer noise national_title national_title motto number noise place_date place_date "
              "noise doc_type subject");
    EXPECT_EQ(plan.components.date->at.value, "2023-07-13");
    EXPECT_EQ(plan.components.place->value, "Lũng");
    EXPECT_EQ(plan.components.date->at.start, 0U);
}

TEST(Papers, TheSubjectEndsWhereTheFirstSentenceBegins) {
    EXPECT_EQ(roles(read("KẾ HOẠCH\nĐỌC SÁCH TRÊN ĐỊA BÀN XÃ\nNĂM 2023\nThực hiện Quyết định số\n27/QĐ-UBND "
                         "ngày 19/4/2022 "
                         "của Uỷ ban nhân dân huyện\nvề đọc sách; Kế hoạch số\n9/KH-UBND ngày\n12/5/2022 của "
                         "Uỷ ban nhân "
                         "dân huyện, xã làm như sau:\nI. VIỆC"))
                  .substr(0, 33),
              "doc_type subject subject preamble");
}

TEST(Papers, TheTitleOfThePartyOpensNoTextHoweverItLooks) {
    for (const bool bold : {false, true}) {
        const auto document = [&] {
            auto made =
                bare("KẾ HOẠCH\ntrồng cây ven suối\nĐẢNG CỘNG SẢN VIỆT NAM\n-----\nCăn cứ Quy định số "
                     "27-QĐ/TU;\nXã làm như sau:\nI. VIỆC");
            made.evidence = document::Evidence::look;
            for (auto& paragraph : made.paragraphs) {
                document::CharLook look;
                look.bold = bold || paragraph.text.starts_with("ĐẢNG");
                paragraph.runs = {{0, paragraph.text.size(), look, document::Atom::none}};
                paragraph.look.align = document::Align::center;
            }
            return made;
        }();
        EXPECT_EQ(roles(plan::recognise(document)),
                  "doc_type subject subject rule_line legal_basis preamble heading_1")
            << bold;
    }
}

TEST(Papers, AFormMayBeCalledASample) {
    const auto plan =
        read(party_head + "I- VIỆC\n1. Một." + party_end +
             "Mẫu 01\nTÊN TỔ CHỨC ĐẢNG\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nBÁO CÁO\nkết quả đọc sách\nI. Tình hình");
    EXPECT_EQ(roles(plan, "attachment:1"),
              "appendix_label issuer star party_title attachment_title attachment_subject heading_1");
}

TEST(Papers, AListOfCostsMayComeAlone) {
    EXPECT_EQ(
        roles(read(
            "DỰ TOÁN KINH PHÍ\nThực hiện Kế hoạch đọc sách\n(Kèm theo Kế hoạch số /KH-SS ngày /3/2026 của Sở "
            "Sách)\nTT\tViệc\tTiền\n1\tMua\t5\n2\tĐọc\t0\n\tCộng (I+II)\t5")),
        "appendix_title appendix_title attached_to table_header table_row table_row table_total");
    EXPECT_EQ(read("Phụ lục 1b\nDANH MỤC SÁCH\nI. Mua.").attachments.at(0).label, "Phụ lục 1b");
}

TEST(Papers, NamesAreKnownInManyForms) {
    for (const auto* name : {"Trần Vạn Lý", "Thạc sĩ Đinh Văn Lộc", "ThS. Đinh Văn Lộc", "NGUYỄN THỊ HOA",
                             "Y Thanh Hà Niê Kđăm", "Đại tá Lò Văn Ý"}) {
        const auto plan =
            read("KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n1. Một.\nNơi nhận:\n- Lưu VP.\nTM. UBND\nCHỦ TỊCH\n\n" +
                 std::string(name));
        EXPECT_EQ(plan.lines.back().role, Role::sign_name) << name;
    }
}

TEST(Papers, OneWhoHoldsAnOfficeForNowSigns) {
    const auto plan = read(
        "KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n1. Một.\nNơi nhận:\n- Lưu VP.\nQ. CHÁNH VĂN PHÒNG\n\nTrần Vạn Lý");
    EXPECT_EQ(roles(plan),
              "doc_type subject heading_1 heading_2 recipients_title recipient_file sign_role sign_name");
}

TEST(Papers, APlaceMayHaveItsDayInDigits) {
    const auto plan =
        read("UBND XÃ SUỐI CÁT\nSố: 5/KH-UBND\nSuối Cát, ngày 11/3/2024\nKẾ HOẠCH\nTổng kết\n\nI. VIỆC");
    EXPECT_EQ(roles(plan), "issuer number place_date doc_type subject heading_1");
    EXPECT_EQ(plan.components.date->at.value, "2024-03-11");
    EXPECT_EQ(plan.components.place->value, "Suối Cát");
}

TEST(Papers, APlaceMayNameItsKind) {
    for (const auto* place : {"Thành phố Huế", "Thị xã Suối Cát", "Quận 1", "Bà Rịa - Vũng Tàu"}) {
        const auto date = std::string(place) + ", ngày 05 tháng 6 năm 2024";
        const auto plan =
            read("UBND XÃ SUỐI CÁT\nSố: 5/KH-UBND\n" + date + "\nKẾ HOẠCH\nTổng kết\n\nI. VIỆC");
        ASSERT_TRUE(plan.components.place) << place;
        EXPECT_EQ(plan.components.place->value, place);
        const auto across =
            read("UBND XÃ SUỐI CÁT\nSố: 5/KH-UBND " + date + "\nKẾ HOẠCH\nTổng kết\n\nI. VIỆC");
        const bool digits = std::string_view(place) == "Quận 1"; // may be of the number
        EXPECT_TRUE(digits || across.components.place->value == place) << place;
    }
}

TEST(Papers, ANarrowLetterheadBreaksItsLines) {
    const auto plan =
        read("UỶ BAN NHÂN DÂN\nTỈNH LAM GIANG\nCỘNG HOÀ XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
             "phúc\nSố: 12/KH-UBND\nLam Giang, ngày\n13 tháng 7 năm 2023\nKẾ HOẠCH\nTổng kết\n\nI. VIỆC");
    EXPECT_EQ(roles(plan),
              "issuer issuer national_title national_title motto number place_date place_date doc_type "
              "subject heading_1");
}

} // namespace
} // namespace kehoach::test
