// SPDX-License-Identifier: MPL-2.0
// A plan compared with its superior's in the office, and what a file carries besides its text.
#include "api_ground.hxx"
#include "superior_pair.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using kehoach::office::utf8;
using testing::HasSubstr;

namespace {

std::string message_of(const Findings& findings, const char* rule) {
    for (const auto& finding : findings)
        if (finding.Rule.equalsAscii(rule) && finding.Verdict == "not-met")
            return utf8(finding.Message);
    return {};
}

} // namespace

TEST(SuperiorOption, ALaterDayIsSaidWithTheSuperiorsOwnSentence) {
    const auto above = OpenDocument::writer(), document = OpenDocument::writer();
    set_text(above, theirs);
    set_text(document, ours("15/10/2026"));
    const auto superior = option("Superior", css::uno::Any(above.model()));
    const auto findings = checker()->check(document, seq({superior, option("Language", "vi")}));
    EXPECT_THAT(message_of(findings, "kehoach-7-1"), HasSubstr("trước ngày 30/9/2026"));
    EXPECT_THAT(utf8(checker()->report(document, seq({superior, option("Language", "vi")}))),
                HasSubstr("15/10/2026"));
    EXPECT_EQ(message_of(checker()->check(document, {}), "kehoach-7-1"), "");
    set_text(document, ours("15/9/2026"));
    EXPECT_EQ(message_of(checker()->check(document, seq({superior})), "kehoach-7-1"), "");
}

TEST(SuperiorOption, WhatIsNoPaperOrOurOwnIsRefused) {
    const auto empty = OpenDocument::writer(), document = OpenDocument::writer(),
               sheet = OpenDocument::calc();
    set_text(document, ours("15/9/2026"));
    const auto refused = [&](const Model& superior) {
        return refusal(
            [&] { checker()->check(document, seq({option("Superior", css::uno::Any(superior))})); });
    };
    for (const Model& superior : {empty.model(), sheet.model(), document.model()})
        EXPECT_NE(refused(superior), "(no exception)");
}

TEST(Leavings, MarkerPenAndPropertiesAreToldBeforeSigning) {
    const auto document = OpenDocument::writer();
    set_text(document, ours("15/9/2026"));
    const auto check = [&](const char* stage) {
        return checker()->check(document, seq({option("Stage", stage), option("Language", "vi")}));
    };
    EXPECT_EQ(message_of(check("signing"), "kehoach-8-7"), "");
    const auto text = document.as<css::text::XTextDocument>()->getText();
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(10, true);
    const css::uno::Reference<css::beans::XPropertySet> look(cursor, css::uno::UNO_QUERY_THROW);
    look->setPropertyValue("CharBackColor", css::uno::Any(sal_Int32(0xFFFF00)));
    EXPECT_THAT(message_of(check("signing"), "kehoach-8-7"), HasSubstr("ĐẢNG CỘNG"));
    EXPECT_EQ(message_of(check("drafting"), "kehoach-8-7"), "");
    const auto properties =
        document.as<css::document::XDocumentPropertiesSupplier>()->getDocumentProperties();
    properties->setTitle(kehoach::office::ustring("Kế hoạch kiểm tra, giám sát chấp hành Điều lệ Đảng"));
    properties->setAuthor(kehoach::office::ustring("UBND huyện Nà Khoang"));
    properties->setModifiedBy(kehoach::office::ustring("Lò Văn Pâng"));
    EXPECT_THAT(message_of(check("issuing"), "kehoach-8-10"), HasSubstr("kiểm tra, giám sát"));
    EXPECT_THAT(message_of(check("issuing"), "kehoach-8-11"), HasSubstr("Nà Khoang"));
    EXPECT_EQ(message_of(check("signing"), "kehoach-8-10"), "");
}
