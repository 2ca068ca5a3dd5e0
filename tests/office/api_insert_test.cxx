// SPDX-License-Identifier: MPL-2.0
// Parts of plans at the cursor: where they may stand, one step each, and clean under the check.
#include "insert_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

TEST_P(Parts, MakeAPlanThatIsCleanAlsoBehindWord) {
    told([&] {
        const auto document = built(house());
        EXPECT_EQ(faults_of(document), "");
        EXPECT_THAT(text_of(document), HasSubstr("Khuyến khích mọi người đọc sách."));
        for (const char* name : {"built.docx", "built.odt"}) {
            const OpenDocument again(url_of(store(document, name)));
            EXPECT_EQ(faults_of(again), "") << name;
            put_cursor(again, "Khuyến khích");
            insert(
                again, "Section",
                spec(house(),
                     R"("sections": [{"heading": "Phạm vi", "items": [{"paragraph": "Trong toàn xã."}]}])"));
            EXPECT_EQ(faults_of(again), "") << name;
        }
    });
}

TEST_P(Parts, StandOnceAndInTheirPlace) {
    told([&] {
        const auto document = built(house());
        EXPECT_THAT(refused(document, "Header", spec(house())), HasSubstr("letterhead"));
        EXPECT_THAT(refused(document, "Recipients", spec(house())), HasSubstr("recipients"));
        EXPECT_THAT(refused(document, "Signature", spec(house())), HasSubstr("signature"));
        const auto section = spec(house(), R"("sections": [{"heading": "Phạm vi", "items": []}])");
        put_cursor(document, found(document, "Nơi nhận"));
        EXPECT_THAT(refused(document, "Section", section), HasSubstr("cursor"));
        put_cursor(document, "Khuyến khích");
        EXPECT_THAT(refused(document, "Preamble", spec(house(), R"("preamble": "Nay có Kế hoạch:")")),
                    HasSubstr("preamble"));
    });
}

TEST_P(Parts, ALetterheadStandsAboveTheTitleAlsoBehindWord) {
    told([&] {
        for (const char* name : {"headless.docx", "headless.odt"}) {
            const OpenDocument document(url_of(store(headless(), name)));
            insert(document, "Header", spec(house()));
            const auto text = text_of(document);
            EXPECT_EQ(text.find("KẾ HOẠCH"), text.rfind("KẾ HOẠCH")) << name;
            EXPECT_THAT(text, Not(HasSubstr("tổ chức ngày hội đọc sách")));
            EXPECT_TRUE(stands_in_a_table(found(document, "SƠN HẠ"))) << name;
            rtl::OUString page;
            Ref<css::beans::XPropertySet>(line_with(document, "KẾ HOẠCH"), css::uno::UNO_QUERY_THROW)
                ->getPropertyValue("PageDescName") >>= page;
            EXPECT_TRUE(page.isEmpty()) << name << ": the title begins no page " << page;
        }
    });
}

TEST_P(Parts, TheHalvesOfTheEndingStandSideBySide) {
    told([&] {
        for (const bool signature_first : {false, true}) {
            const auto document = headless();
            insert(document, signature_first ? "Signature" : "Recipients", spec(house()));
            insert(document, signature_first ? "Recipients" : "Signature", spec(house()));
            const auto text = text_of(document);
            for (const char* words : {"Nơi nhận", "Lê Thị Minh Tâm"}) {
                EXPECT_EQ(text.find(words), text.rfind(words)) << words;
                EXPECT_TRUE(stands_in_a_table(found(document, words))) << words;
            }
        }
    });
}

/// A paragraph of a list takes nothing of it along to what comes in behind.
TEST_P(Parts, ASectionBehindABulletHasItsOwnNumberAlsoBehindWord) {
    told([&] {
        const auto document = built(house());
        for (const char* name : {"bullets.odt", "bullets.docx"}) {
            const OpenDocument again(url_of(store(document, name)));
            put_cursor(again, "Thiết thực");
            insert(again, "Section", spec(house(), R"("sections": [{"heading": "Phạm vi", "items": [
                       {"paragraph": "Trong toàn xã."}, {"bullet": "Các thôn."}]}])"));
            EXPECT_EQ(label_at(again, "PHẠM VI"), "II.") << name;
            EXPECT_EQ(list_of(again, "Trong toàn xã"), "") << name;
            EXPECT_NE(list_of(again, "Các thôn"), "") << name;
            EXPECT_EQ(sign_of(Properties(line_with(again, "Các thôn"), css::uno::UNO_QUERY_THROW)), "-")
                << name;
            EXPECT_EQ(faults_of(again), "") << name;
        }
    });
}

TEST(InsertedParts, KeepOutOfProtectedSections) {
    told([] {
        const auto document = built(houses().front());
        const Ref<css::text::XTextContent> section(
            document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.TextSection"),
            css::uno::UNO_QUERY_THROW);
        const auto paragraph = line_with(document, "Khuyến khích");
        const auto words = body(document)->createTextCursorByRange(paragraph);
        body(document)->insertTextContent(words.get(), section, true);
        Ref<css::beans::XPropertySet>(section, css::uno::UNO_QUERY_THROW)
            ->setPropertyValue("IsProtected", css::uno::Any(true));
        put_cursor(document, "Khuyến khích");
        EXPECT_THAT(refused(document, "Section",
                            spec(houses().front(), R"("sections": [{"heading": "Phạm vi", "items": []}])")),
                    HasSubstr("protected"));
    });
}

TEST(InsertedParts, NameTheIssuerOfTheLetterheadInOrdinaryLetters) {
    told([] {
        const auto document = OpenDocument::writer();
        set_text(
            document,
            "UỶ BAN NHÂN DÂN TỈNH LAM GIANG\nSỞ CÔNG THƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - "
            "Tự do - Hạnh phúc\nSố: 8/KH-SCT\nLam Giang, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nMở chợ "
            "quê\nI. MỤC ĐÍCH\n1. Mở đủ số chợ.");
        composer()->insert(
            document, "Appendix",
            kehoach::office::ustring(
                R"({"appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}]})"));
        EXPECT_THAT(text_of(document), HasSubstr("của Sở Công Thương)"));
    });
}

/// Where the look of all its words is not the paragraph's own, the number of the last one is bold as in its
/// style: other programs take it from there too.
TEST(InsertedParts, LeaveTheLastNumberInTheLookOfItsText) {
    told([] {
        auto document = OpenDocument::writer();
        insert(document, "Header", spec(houses().front()));
        put_cursor(document, body(document)->getEnd());
        insert(document, "Section",
               spec(houses().front(), R"("sections": [{"heading": "Tổ chức thực hiện", "items": [
                              {"numbered": "Các đơn vị trồng cây."}, {"numbered": "Văn phòng báo cáo."}]}])"));
        const auto xml = canonical_xml(document);
        for (const char* const words : {"Các đơn vị trồng cây.", "Văn phòng báo cáo."}) {
            const auto at = xml.find(words);
            ASSERT_NE(at, std::string::npos) << words;
            const auto begins = std::max(xml.rfind("<text:p", at), xml.rfind("<text:h", at));
            EXPECT_THAT(xml.substr(begins, at - begins), Not(HasSubstr("<text:span"))) << words;
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Profiles, Parts, testing::Values(0, 1, 2),
                         [](const auto& each) { return "P" + std::to_string(each.param); });
