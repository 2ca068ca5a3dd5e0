// SPDX-License-Identifier: MPL-2.0
#include "bare_text.hpp"
#include "chance.hpp"
#include "data.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Plan;
using plan::Role;

TEST(Recognise, BarePartyText) {
    const auto plan =
        read("ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
             "Nậm Hương, ngày 05 tháng 6 năm 2026\n\nKẾ HOẠCH\nsơ kết ba năm thực hiện phong trào\n"
             "đọc sách ở thôn, bản\n-----\nThực hiện chủ trương của cấp trên, Đảng uỷ xã ban hành Kế hoạch "
             "như sau:\nI- MỤC ĐÍCH\n1. Việc thứ nhất.\n- Một ý.\n+ Một ý nhỏ.\n1.1- Chi tiết\na) Chi tiết "
             "nữa.\nNơi nhận:\n- Tỉnh uỷ (b/c),\n- Lưu Văn phòng.\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nHoàng Mộc Thiên");
    EXPECT_EQ(
        roles(plan),
        "issuer_parent issuer star number party_title place_date doc_type subject subject rule_line preamble "
        "heading_1 heading_2 bullet sub_bullet heading_3 heading_3 recipients_title recipient recipient_file "
        "sign_authority sign_role sign_name");
    EXPECT_TRUE(plan.is_plan);
    EXPECT_EQ(plan.family, profile::Family::party);
    EXPECT_EQ(plan.components.subject->value, "sơ kết ba năm thực hiện phong trào đọc sách ở thôn, bản");
    EXPECT_EQ(plan.lines[18].level, 4) << "a) under 1.1-";
    ASSERT_EQ(plan.recipients.size(), 2U);
    EXPECT_EQ(plan.recipients[0].at.value, "Tỉnh uỷ");
    EXPECT_EQ(plan.recipients[0].marker, "b/c");
    EXPECT_EQ(plan.recipients[0].separator, ",");
}

TEST(Recognise, LetterheadReadColumnByColumnOrRowByRow) {
    const auto rows =
        read("UBND TỈNH LAM GIANG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\nĐộc lập - Tự do - Hạnh "
             "phúc\nSố: /KH-SNV\nLam Giang, ngày tháng 6 năm 2026\nKẾ HOẠCH\nKiểm kê tài liệu");
    EXPECT_EQ(roles(rows), "issuer_parent national_title issuer motto number place_date doc_type subject");
    const auto columns =
        read("UBND TỈNH LAM GIANG\nSỞ NỘI VỤ\nSố: /KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập "
             "- Tự do - Hạnh phúc\nLam Giang, ngày tháng 6 năm 2026\nKẾ HOẠCH\nKiểm kê tài liệu");
    EXPECT_EQ(roles(columns), "issuer_parent issuer number national_title motto place_date doc_type subject");
    EXPECT_TRUE(columns.components.number->number.blank);
    EXPECT_EQ(columns.components.date->date.date, (grammar::Date{2026, 6, 0}));
    EXPECT_EQ(columns.family, profile::Family::state);
}

TEST(Recognise, WithoutLetterhead) {
    const auto plan =
        read("KẾ HOẠCH\n\nTổng kết phong trào đọc sách\n\nThực hiện chủ trương trên, Đảng uỷ xã như "
             "sau:\n\nI. MỤC ĐÍCH");
    EXPECT_EQ(roles(plan), "doc_type subject preamble heading_1");
    EXPECT_FALSE(plan.components.number);
    EXPECT_EQ(plan.family, profile::Family::other);
}

TEST(Recognise, MarkdownLeftOversDoNotHideWhatALineIs) {
    const auto plan =
        read("\\*\n\nSố 5-KH/ĐU\n\n## **KẾ HOẠCH**\n\n**Tổng kết phong trào**\n\n-----\n\n### **I. MỤC "
             "ĐÍCH**\n\n**1. Cấp xã:** tổ chức hội nghị.\n\n### Nơi nhận:\n\n- Tỉnh uỷ,\n- Lưu VP.");
    EXPECT_EQ(roles(plan),
              "star number doc_type subject rule_line heading_1 heading_2 recipients_title recipient "
              "recipient_file");
    const auto& heading = plan.lines[10];
    EXPECT_EQ(heading.text.text.substr(heading.content), "MỤC ĐÍCH**");
}

TEST(Recognise, ALetterIsNoPlan) {
    const auto plan =
        read("SỞ NỘI VỤ\nSố: 15/SNV-VP\nV/v kiểm kê tài liệu\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - "
             "Tự do - Hạnh phúc\nKính gửi: Các phòng\nSở đề nghị các phòng kiểm kê, cụ thể như sau:\n1. Thời "
             "gian: trong tháng.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\n\nĐinh Lê Hải Vân");
    EXPECT_FALSE(plan.is_plan);
    EXPECT_EQ(plan.doc_type, "công văn");
    EXPECT_EQ(roles(plan),
              "issuer number subject national_title motto addressee preamble heading_2 recipients_title "
              "recipient recipient_file sign_role sign_name");
}

TEST(Recognise, SignatureBeforeRecipients) {
    const auto plan = read(
        "KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n1. Một.\nTM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐinh "
        "Lê Hải Vân\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.");
    EXPECT_EQ(roles(plan),
              "doc_type subject heading_1 heading_2 sign_authority sign_authority sign_role sign_name "
              "recipients_title recipient recipient_file");
    ASSERT_EQ(plan.components.signers.size(), 1U);
    EXPECT_EQ(plan.components.signers[0].posts.size(), 2U);
}

TEST(Recognise, NamesOfEveryLetterArePersons) {
    for (const std::string name : {"Ngô Xuân Trường", "Lý Như Ý", "À Thị Lan"}) {
        const auto plan =
            read("KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n1. Một.\nNơi nhận:\n- Lưu Văn phòng.\nTRƯỞNG BAN\n" + name);
        EXPECT_EQ(plan.lines.back().role, plan::Role::sign_name) << name;
    }
}

TEST(Recognise, ACutOffLineContinuesTheOneBefore) {
    const auto plan =
        read("KẾ HOẠCH\nTổng kết\n\nI. VIỆC\nCác chi bộ chuẩn bị đầy đủ tài liệu, hội trường, phương tiện và "
             "bố trí người\n\ntheo dõi từng phần việc cho đến khi xong.");
    EXPECT_EQ(roles(plan), "doc_type subject heading_1 paragraph continuation");
}

TEST(Recognise, LinesOfAPageAreJoinedInThought) {
    std::string text =
        "KẾ HOẠCH\nTổng kết phong trào đọc sách ở thôn, bản và các khu dân cư trên địa bàn\nxã Nậm Hương\n\n"
        "Thực hiện chủ trương của cấp trên về phong trào đọc sách, Ban Thường vụ\nĐảng uỷ xã ban hành Kế "
        "hoạch "
        "như sau:\nI. MỤC ĐÍCH, YÊU CẦU CỦA VIỆC TỔNG KẾT PHONG TRÀO ĐỌC SÁCH Ở\nTHÔN, BẢN\n";
    for (int i = 1; i <= 9; ++i)
        text += std::to_string(i) +
                ". Các chi bộ chuẩn bị tài liệu, hội trường, phương tiện để phát triển kinh tế\n- xã hội và "
                "bố trí người "
                "theo dõi việc thực hiện ở thôn, bản. Đồng chí bí thư\nchịu trách nhiệm.\n";
    const auto plan = read(text);
    std::string wanted = "doc_type subject subject preamble continuation heading_1 continuation";
    for (int i = 1; i <= 9; ++i)
        wanted += " heading_2 continuation continuation";
    EXPECT_EQ(roles(plan), wanted);
}

const std::string open_basis = "KẾ HOẠCH\ntrồng cây ven suối\nCăn cứ Quyết định số 21/QĐ-UBND của Ủy ban "
                               "nhân dân huyện Suối Cát phê duyệt\n";

TEST(Recognise, ABasisCutInAShortTextGoesOn) {
    const auto small =
        read(open_basis + "chương trình năm.\nỦy ban nhân dân xã ban hành như sau:\nI. VIỆC\n");
    EXPECT_EQ(roles(small), "doc_type subject legal_basis continuation preamble heading_1");
    const auto capital =
        read(open_basis + "Chương trình năm.\nỦy ban nhân dân xã ban hành như sau:\nI. VIỆC\n");
    EXPECT_EQ(roles(capital), "doc_type subject legal_basis continuation preamble heading_1");
    const auto longer =
        read(open_basis + "Chương trình năm về trồng cây ven suối, ven đường và trong vườn trường\nSuối "
                          "Cát.\nỦy ban nhân dân xã ban hành như sau:\nI. VIỆC\n");
    EXPECT_EQ(roles(longer), "doc_type subject legal_basis continuation continuation preamble heading_1");
    const auto next = read(open_basis + "Ủy ban nhân dân xã ban hành Kế hoạch như sau:\nI. VIỆC\n");
    EXPECT_EQ(roles(next), "doc_type subject legal_basis preamble heading_1");
}

TEST(Recognise, WhatAnnouncesThePlanIsNoBasisThoughItIsCut) {
    const auto plan =
        read(open_basis + "chương trình, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\nI. VIỆC\n");
    EXPECT_EQ(roles(plan), "doc_type subject preamble continuation heading_1");
}

TEST(Recognise, ABracketClosesOnTheNextLine) {
    const auto plan = read("KẾ HOẠCH\ntrồng cây ven suối\nI. KINH PHÍ\nKinh phí lấy từ ngân sách của xã và "
                           "phần đóng góp của người dân (Phụ lục\nII).\nII. THỜI GIAN\n");
    EXPECT_EQ(roles(plan), "doc_type subject heading_1 paragraph continuation heading_1");
}

TEST(Recognise, ASentenceThatEndsInAnAppendixOpensNone) {
    const auto plan = read(
        "KẾ HOẠCH\ntrồng cây ven suối\nI. BÁO CÁO\nCác thôn, bản gửi báo cáo kết quả về xã theo mẫu tại\n"
        "Phụ lục số 1.\nII. THỜI GIAN\n1. Tháng ba.\n");
    EXPECT_TRUE(plan.attachments.empty());
    EXPECT_EQ(plan.lines.back().part, "main");
}

TEST(Recognise, TheMottoStandsRightOfANumber) {
    for (const std::string number : {"15", "      "})
        for (const std::string gap : {"          ", "\t\t"}) {
            const auto plan = read("ỦY BAN NHÂN DÂN XÃ SUỐI CÁT" + gap +
                                   "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: " + number + "/KH-UBND" + gap +
                                   "Độc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\ntrồng cây\n");
            ASSERT_EQ(plan.lines[1].also.size(), 1U) << number << gap;
            EXPECT_EQ(plan.lines[1].role, Role::number);
            EXPECT_EQ(plan.lines[1].also.front().role, Role::motto);
        }
}

TEST(Recognise, AttachmentsAreTheirOwnParts) {
    const auto plan = read(
        "KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n1. Báo cáo theo Đề cương và Phụ lục số 1, 2 gửi kèm.\nNơi "
        "nhận:\n- Lưu VP.\n\nHoàng Mộc Thiên\n\nĐỀ CƯƠNG BÁO CÁO\n\nTổng kết phong trào\n\n(kèm theo Kế "
        "hoạch "
        "số 5-KH/ĐU, ngày 05/6/2026 của Đảng uỷ)\n\nI. TÌNH HÌNH\n1. Kết quả\n\nPhụ lục số 1:\n\nKẾT QUẢ ĐỌC "
        "SÁCH\n\nNăm\tSố buổi\tNgười dự\t\n\t\tNam\tNữ\n2024\t\t\t\n2025\t\t\t\nTổng\t\t\t\n\nGhi chú: tính "
        "đến "
        "tháng 6.\n\nBiểu 02: KẾT QUẢ MUA SÁCH\n");
    EXPECT_EQ(
        roles(plan),
        "doc_type subject heading_1 heading_2 recipients_title recipient_file sign_name attachment_title "
        "attachment_subject attached_to heading_1 heading_2 appendix_label appendix_title table_header "
        "table_header table_row table_row table_total table_note appendix_title");
    ASSERT_EQ(plan.attachments.size(), 3U);
    EXPECT_EQ(plan.attachments[0].kind, "outline");
    EXPECT_EQ(plan.attachments[1].label, "Phụ lục số 1");
    EXPECT_EQ(plan.attachments[2].label, "Biểu 02");
    EXPECT_EQ(plan.lines[16].part, "attachment:1");
    ASSERT_EQ(plan.tables.size(), 1U);
    EXPECT_EQ(plan.tables[0].leaves, 4);
    ASSERT_EQ(plan.tables[0].columns.size(), 3U);
    EXPECT_EQ(plan.tables[0].columns[2].children.size(), 2U);
    EXPECT_EQ(plan.tables[0].rows, (std::vector<std::string>{"2024", "2025"}));
    EXPECT_EQ(plan.tables[0].total, "Tổng");
    std::vector<std::pair<std::string, bool>> found;
    for (const auto& reference : plan.references)
        found.emplace_back(reference.kind + ":" + reference.label, reference.resolved);
    EXPECT_EQ(found, (std::vector<std::pair<std::string, bool>>{
                         {"outline:", true}, {"appendix:1", true}, {"appendix:2", false}}));
}

TEST(Recognise, PlacesLeadBackToTheStoredText) {
    const std::string decomposed = "Nơi nhận:\nT/M BAN THU\u031BO\u031B\u0300NG VỤ"; // one syllable in NFD
    auto document = bare("KẾ HOẠCH\nTổng kết\n\nI. VIỆC\n1. Một.\n" + decomposed);
    const auto plan = plan::recognise(document);
    const auto line = plan.lines.size() - 1;
    EXPECT_EQ(plan.lines[line].role, Role::sign_authority);
    const auto place = plan::place_of_line(document, plan, line);
    EXPECT_EQ(place.excerpt, document.paragraphs.back().text);
    EXPECT_EQ(place.end, document.paragraphs.back().text.size());
}

TEST(Recognise, LinesOfOneParagraphHaveTheirOwnRoles) {
    document::Document document;
    document::Paragraph paragraph;
    paragraph.text = "KẾ HOẠCH\nTổng kết phong trào";
    document.paragraphs.push_back(paragraph);
    const auto plan = plan::recognise(document);
    ASSERT_EQ(plan.lines.size(), 2U);
    EXPECT_EQ(roles(plan), "doc_type subject");
    EXPECT_EQ(plan.lines[1].line, 1);
    EXPECT_EQ(plan::place_of_line(document, plan, 1).excerpt, "Tổng kết phong trào");
}

TEST(Recognise, AnEmptyDocumentIsNothing) {
    EXPECT_TRUE(plan::recognise({}).lines.empty());
    const auto plan = read("");
    EXPECT_FALSE(plan.is_plan);
    EXPECT_EQ(plan.family, profile::Family::other);
}

/// Lines that mean something, in any order and number, with and without tables: read without failing, and
/// every line has a place in the stored text.
TEST(Recognise, AnyOrderOfLinesIsRead) {
    static const std::vector<std::string> lines{"",
                                                "*",
                                                "-----",
                                                "KẾ HOẠCH",
                                                "Số: /KH-UBND",
                                                "Nơi nhận:",
                                                "- Lưu: VT.",
                                                "T/M",
                                                "T/M BAN",
                                                "BÍ THƯ",
                                                "Trần Vạn Lý",
                                                "Phụ lục",
                                                "Phụ lục 1:",
                                                "ĐỀ CƯƠNG",
                                                "(Kèm theo",
                                                "Kính gửi:",
                                                "I.",
                                                "I. VIỆC",
                                                "1.1.1- a",
                                                "a) b",
                                                "+",
                                                "\t\t\t",
                                                "Năm\t\tA",
                                                "Tổng\t1\t2",
                                                "**",
                                                "## ",
                                                "\xFF\xFE",
                                                "ngày tháng năm",
                                                "V/v việc",
                                                "Ghi chú:",
                                                "\n\n",
                                                "Biểu 1 A\nB",
                                                "ĐẢNG CỘNG SẢN VIỆT NAM",
                                                "()",
                                                "Căn cứ A:"};
    Chance chance(7);
    for (int round = 0; round < 3000; ++round) {
        document::Document document;
        document.tables.push_back({2, 2, {}, {{0, 0, 1, 1}, {0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1, 1, 1}}});
        for (int i = chance.between(1, 25); i > 0; --i) {
            document::Paragraph paragraph;
            paragraph.index = static_cast<int>(document.paragraphs.size());
            paragraph.text = chance.of(lines);
            if (chance.one_in(4))
                paragraph.cell = document::CellPlace{0, chance.between(0, 1), chance.between(0, 1)};
            if (chance.one_in(8))
                paragraph.new_page = "Page";
            document.paragraphs.push_back(std::move(paragraph));
        }
        const auto plan = plan::recognise(document);
        for (std::size_t i = 0; i < plan.lines.size(); ++i) {
            const auto place = plan::place_of_line(document, plan, i);
            EXPECT_LE(place.end, document.paragraphs[plan.lines[i].paragraph].text.size());
        }
    }
}

TEST(Recognise, TheProfileWantedWins) {
    const auto plan = read("KẾ HOẠCH\nTổng kết");
    EXPECT_EQ(plan::choose_profile(profiles(), plan, "state-nd30").id, "state-nd30");
    EXPECT_FALSE(plan::choose_profile(profiles(), plan, "no-such").id);
}

} // namespace
} // namespace kehoach::test
