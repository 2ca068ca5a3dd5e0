// SPDX-License-Identifier: MPL-2.0
// Repairs that are chosen, told, logged and counted; reports with all verdicts.
#include "api_ground.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XSearchDescriptor.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using kehoach::office::ustring;
using kehoach::office::utf8;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The signer has a degree before the name.
const char* const doctors =
    "ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12- KH/ĐU\rSơn Hạ, ngày 15 tháng 7 năm 2026\r"
    "KẾ HOẠCH\rđọc sách\rI. MỤC ĐÍCH\rĐọc nhiều sách hơn./.\rNơi nhận:\r- Thường trực Tỉnh uỷ (b/c),\r"
    "- Lưu Văn phòng Đảng uỷ.\rT/M BAN THƯỜNG VỤ\rPHÓ BÍ THƯ\rTS. Lò Văn Tếnh";

OpenDocument with_text(const char* text) {
    auto document = OpenDocument::writer();
    set_text(document, text);
    return document;
}

org::kehoach::Finding of_rule(const Model& model, const char* rule) {
    for (const auto& finding : checker()->check(model, {}))
        if (utf8(finding.Rule) == rule)
            return finding;
    ADD_FAILURE() << "no finding of " << rule;
    return {};
}

constexpr const char* degrees = "hd05-7.1.3-1";

boost::json::value repaired(const Model& model, const rtl::OUString& finding, bool dry = false) {
    const css::uno::Sequence<rtl::OUString> ids(&finding, 1);
    return json(checker()->repair(
        model, seq({option("Findings", css::uno::Any(ids)), option("DryRun", css::uno::Any(dry))})));
}

using Properties = css::uno::Reference<css::beans::XPropertySet>;

Properties page_style(const Model& model) {
    const css::uno::Reference<css::style::XStyleFamiliesSupplier> families(model, css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::container::XNameAccess> pages(
        families->getStyleFamilies()->getByName("PageStyles"), css::uno::UNO_QUERY_THROW);
    for (const auto& name : pages->getElementNames()) {
        const css::uno::Reference<css::style::XStyle> style(pages->getByName(name),
                                                            css::uno::UNO_QUERY_THROW);
        if (style->isInUse())
            return Properties(style, css::uno::UNO_QUERY_THROW);
    }
    throw std::runtime_error("no page style in use");
}

sal_Int32 left_margin(const Properties& page) {
    sal_Int32 margin = 0;
    page->getPropertyValue("LeftMargin") >>= margin;
    // Lengths go through twips: a hundredth of a millimetre may be lost.
    return (margin + 5) / 10 * 10;
}

/// The paragraph with the number of the page.
Properties header_of(const Properties& page) {
    const css::uno::Reference<css::container::XEnumerationAccess> text(page->getPropertyValue("HeaderText"),
                                                                       css::uno::UNO_QUERY_THROW);
    return Properties(text->createEnumeration()->nextElement(), css::uno::UNO_QUERY_THROW);
}

void set_size(const Properties& paragraph, float points) {
    paragraph->setPropertyValue("CharHeight", css::uno::Any(points));
}

float size_of(const Properties& paragraph) {
    float points = 0;
    paragraph->getPropertyValue("CharHeight") >>= points;
    return points;
}

bool stands_in(const Model& model, const char* words) {
    const css::uno::Reference<css::util::XSearchable> text(model, css::uno::UNO_QUERY_THROW);
    const auto search = text->createSearchDescriptor();
    search->setSearchString(ustring(words));
    return text->findFirst(search).is();
}

/// All words of a stored document, those in tables too.
std::string sheet_of(const rtl::OUString& url) {
    const OpenDocument sheet(url);
    std::string words = text_of(sheet);
    const auto tables = sheet.as<css::text::XTextTablesSupplier>()->getTextTables();
    for (const auto& name : tables->getElementNames()) {
        const css::uno::Reference<css::text::XTextTable> table(tables->getByName(name),
                                                               css::uno::UNO_QUERY_THROW);
        for (const auto& cell : table->getCellNames())
            words += "\n" + utf8(css::uno::Reference<css::text::XTextRange>(table->getCellByName(cell),
                                                                            css::uno::UNO_QUERY_THROW)
                                     ->getString());
    }
    return words;
}

} // namespace

TEST(Repair, OfferIsMadeOnTheUsersWordOnlyAndLogged) {
    const auto document = with_text(doctors);
    checker()->repair(document, {});
    EXPECT_THAT(text_of(document), HasSubstr("TS. Lò Văn Tếnh"));

    const auto done = repaired(document, of_rule(document, degrees).Id);
    EXPECT_THAT(text_of(document), Not(HasSubstr("TS.")));
    ASSERT_EQ(done.at("changes").as_array().size(), 1U);
    const auto& change = done.at("changes").as_array()[0];
    EXPECT_EQ(change.at("policy").as_string(), "offer");
    EXPECT_THAT(std::string(change.at("before").as_string()), HasSubstr("TS."));

    const OpenDocument again(url_of(store(document, "logged.docx")));
    const auto report = utf8(checker()->report(again, seq({option("Language", "vi")})));
    EXPECT_THAT(report, HasSubstr("Chữ đã sửa khi người dùng đồng ý"));
    EXPECT_THAT(report, HasSubstr("TS."));

    undo_manager(document)->undo();
    EXPECT_THAT(text_of(document), HasSubstr("TS. Lò Văn Tếnh"));
    EXPECT_THAT(utf8(checker()->report(document, seq({option("Language", "vi")}))),
                Not(HasSubstr("Chữ đã sửa khi người dùng đồng ý")));
}

TEST(Repair, OneOfSeveralIsNamedByItsNumber) {
    const auto document = with_text(doctors);
    const auto id = of_rule(document, degrees).Id;
    EXPECT_EQ(repaired(document, id + "#1", true).at("changes").as_array().size(), 1U);
    EXPECT_TRUE(repaired(document, id + "#2", true).at("changes").as_array().empty());
}

/// Words that stand there twice are told apart by their place.
TEST(Repair, OfWordsThatOccurTwiceMendsTheOneChosen) {
    const auto document =
        with_text("ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12-KH/ĐU\rSơn Hạ, ngày 15 tháng 7 năm 2026\r"
                  "KẾ HOẠCH\rtrồng cây\rI. MỤC ĐÍCH\rTrồng cây,, nuôi cá.\rĐọc sách.\rTrồng cây,, nuôi cá.\r"
                  "Làm đẹp xóm làng.");
    const auto id = of_rule(document, "kehoach-2-4").Id;
    EXPECT_EQ(repaired(document, id + "#2").at("changes").as_array().size(), 1U);
    const auto text = text_of(document);
    const auto first = text.find("Trồng cây,, nuôi cá."), second = text.find("Trồng cây, nuôi cá.");
    ASSERT_NE(first, std::string::npos) << text;
    ASSERT_NE(second, std::string::npos) << text;
    EXPECT_LT(first, second);
}

/// Letterhead and signature stand in tables, the number of the page in a header, the margins in a style.
TEST(Repair, OfTablesHeaderAndPageIsOneStep) {
    const Made plan(composer()->compose(plan_spec(), {}));
    const auto pages = page_style(*plan);
    replace(*plan, "Số 12-KH/ĐU", "Số 12- KH/ĐU");
    replace(*plan, "T/M ĐẢNG", "TM. ĐẢNG");
    pages->setPropertyValue("LeftMargin", css::uno::Any(sal_Int32(1500)));
    set_size(header_of(pages), 20);
    undo_manager(*plan)->clear();
    const auto done = json(checker()->repair(*plan, {}));
    EXPECT_TRUE(done.at("notApplied").as_array().empty()) << boost::json::serialize(done);
    EXPECT_TRUE(stands_in(*plan, "Số 12-KH/ĐU"));
    EXPECT_TRUE(stands_in(*plan, "T/M ĐẢNG"));
    EXPECT_EQ(left_margin(pages), 3000);
    EXPECT_LT(size_of(header_of(pages)), 20);
    EXPECT_EQ(undo_manager(*plan)->getAllUndoActionTitles().getLength(), 1);
    undo_manager(*plan)->undo();
    EXPECT_TRUE(stands_in(*plan, "Số 12- KH/ĐU"));
    EXPECT_TRUE(stands_in(*plan, "TM. ĐẢNG"));
    EXPECT_EQ(left_margin(pages), 1500);
    EXPECT_EQ(size_of(header_of(pages)), 20);
}

TEST(Repair, LeavesAProtectedPlaceWithItsReasonAndMendsTheRest) {
    const auto document = with_text(doctors);
    const auto text = document.as<css::text::XTextDocument>()->getText();
    const auto cursor = text->createTextCursor();
    const css::uno::Reference<css::text::XParagraphCursor> walker(cursor, css::uno::UNO_QUERY_THROW);
    for (int paragraph = 0; paragraph < 3; ++paragraph)
        walker->gotoNextParagraph(false);
    walker->gotoEndOfParagraph(true);
    const Properties section(
        document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.TextSection"),
        css::uno::UNO_QUERY_THROW);
    section->setPropertyValue("IsProtected", css::uno::Any(true));
    const css::uno::Reference<css::text::XTextContent> content(section, css::uno::UNO_QUERY_THROW);
    text->insertTextContent(cursor.get(), content, true);

    std::map<std::string, std::string> reasons;
    const auto done = json(checker()->repair(document, {}));
    for (const auto& left : done.at("notApplied").as_array()) {
        const std::string id(left.at("finding").as_string());
        reasons[id.substr(0, id.find('@'))] = left.at("reason").as_string();
    }
    EXPECT_EQ(reasons["hd05-3.2.2-2"], "edit.protected") << boost::json::serialize(done);
    EXPECT_EQ(reasons["hd05-IV.1-1"], "edit.protected");
    std::vector<std::string> changed;
    for (const auto& change : done.at("changes").as_array())
        changed.emplace_back(change.at("rule").as_string());
    EXPECT_THAT(changed, testing::Contains("hd05-IV.1-1")) << "all but the protected paragraph";
    EXPECT_THAT(changed, Not(testing::Contains("hd05-3.2.2-2")));
    EXPECT_THAT(text_of(document), HasSubstr("Số 12- KH/ĐU"));
}

TEST(Repair, TrackedRecordsWordsAndNamesTheRest) {
    const auto document = with_text(doctors);
    const auto done = json(checker()->repair(document, seq({option("Tracked", css::uno::Any(true))})));
    std::size_t recorded = 0, direct = 0;
    for (const auto& change : done.at("changes").as_array()) {
        const bool words = change.at("kind").as_string() == "text";
        (change.at("tracked").as_bool() ? recorded : direct) += 1;
        EXPECT_EQ(change.at("tracked").as_bool(), words) << boost::json::serialize(change);
    }
    EXPECT_GT(recorded, 0U);
    EXPECT_GT(direct, 0U);
    const css::uno::Reference<css::document::XRedlinesSupplier> redlines(document, css::uno::UNO_QUERY_THROW);
    EXPECT_TRUE(redlines->getRedlines()->hasElements());
}

TEST(Repair, ParagraphsThatGoAreNotSaidToBeTracked) {
    const auto document =
        with_text("ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12-KH/ĐU\r"
                  "Sơn Hạ, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rđọc sách\r-----\r"
                  "I. MỤC ĐÍCH\rĐọc nhiều sách hơn.\r\rĐọc sách hay hơn.\r\rĐọc sách cùng nhau.");
    const auto before = text_of(document);
    const auto id = of_rule(document, "hd05-6.2.2-22").Id;
    const css::uno::Sequence<rtl::OUString> ids(&id, 1);
    const auto done = json(checker()->repair(
        document, seq({option("Findings", css::uno::Any(ids)), option("Tracked", css::uno::Any(true))})));
    ASSERT_FALSE(done.at("changes").as_array().empty()) << boost::json::serialize(done);
    for (const auto& change : done.at("changes").as_array())
        EXPECT_FALSE(change.at("tracked").as_bool()) << boost::json::serialize(change);
    EXPECT_NE(text_of(document), before);
    const css::uno::Reference<css::document::XRedlinesSupplier> redlines(document, css::uno::UNO_QUERY_THROW);
    EXPECT_FALSE(redlines->getRedlines()->hasElements()) << "what is said to be direct is direct";
}

TEST(Repair, SaysWhyAFindingWasLeft) {
    const auto document = with_text(doctors);
    const auto reason = [&](const rtl::OUString& id) {
        const auto left = repaired(document, id).at("notApplied").as_array();
        return left.empty() ? std::string() : std::string(left[0].at("reason").as_string());
    };
    EXPECT_EQ(reason("hd05-1@00000000"), "repair.left.unknown");
    const auto id = of_rule(document, degrees).Id;
    checker()->ignore(document, id, "");
    EXPECT_EQ(reason(id), "repair.left.ignored");
    for (const auto& finding : checker()->check(document, seq({option("Verdicts", "all")})))
        if (finding.Verdict == "cannot-tell" && !finding.Clause.isEmpty()) {
            const auto named =
                seq({option("Verdicts", "all"),
                     option("Findings", css::uno::Any(css::uno::Sequence<rtl::OUString>(&finding.Id, 1)))});
            const auto left = json(checker()->repair(document, named)).at("notApplied").as_array();
            ASSERT_EQ(left.size(), 1U);
            EXPECT_EQ(left[0].at("reason").as_string(), "repair.left.untold");
            return;
        }
    FAIL() << "every rule could be told";
}

TEST(Report, WithAllVerdictsShowsAllFour) {
    const auto document = with_text(doctors);
    checker()->ignore(document, of_rule(document, degrees).Id, ustring("theo hồ sơ cán bộ"));
    const auto all = option("Verdicts", "all"), vietnamese = option("Language", "vi");
    const auto text = utf8(checker()->report(document, seq({all, vietnamese})));
    for (const char* const verdict :
         {"Không đạt\n", "Chưa đủ căn cứ\n", "Đạt\n", "Không áp dụng\n", "Đã bỏ qua\n"})
        EXPECT_THAT(text, HasSubstr(verdict));
    const auto url = url_of(office().folder() / "checklist.odt");
    checker()->report(document,
                      seq({all, vietnamese, option("Format", "odt"), option("URL", css::uno::Any(url))}));
    const auto sheet = text_of(OpenDocument(url));
    EXPECT_THAT(sheet, HasSubstr("Kết quả theo từng quy tắc"));
    for (const auto& told : {text, sheet_of(url)})
        EXPECT_NE(told.find("theo hồ sơ cán bộ"), std::string::npos);
    EXPECT_THAT(utf8(checker()->report(document, seq({vietnamese}))),
                Not(HasSubstr("Kết quả theo từng quy tắc")));
}

/// What asks for something in a sentence of its own must not be read as a fault with holes.
TEST(Report, RulesThatWereMetAreSaidInTheWordsOfTheirSource) {
    const auto document = with_text(doctors);
    for (const auto& finding :
         checker()->check(document, seq({option("Verdicts", "all"), option("Language", "vi")}))) {
        if (finding.Verdict != "met")
            continue;
        EXPECT_THAT(utf8(finding.Message), Not(HasSubstr("“”"))) << utf8(finding.Rule);
        EXPECT_FALSE(finding.Message.isEmpty());
    }
}
