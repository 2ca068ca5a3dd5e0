// SPDX-License-Identifier: MPL-2.0
// PlanComposer in the office: whole plans, parts, restructuring.
#include "api_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>
#include <stdexcept>

using namespace kehoach::test;
using kehoach::office::seq;
using testing::HasSubstr;

namespace {

using Properties = css::uno::Reference<css::beans::XPropertySet>;

std::size_t place_of(const std::string& text, const char* words) {
    return text.find(words);
}

/// The paragraph that begins with these words.
Properties paragraph_with(const Model& model, const char* words) {
    const css::uno::Reference<css::text::XTextDocument> text(model, css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::container::XEnumerationAccess> all(text->getText(),
                                                                      css::uno::UNO_QUERY_THROW);
    for (const auto each = all->createEnumeration(); each->hasMoreElements();) {
        const css::uno::Reference<css::text::XTextRange> one(each->nextElement(), css::uno::UNO_QUERY);
        if (one.is() && one->getString().startsWith(kehoach::office::ustring(words)))
            return Properties(one, css::uno::UNO_QUERY_THROW);
    }
    throw std::runtime_error(std::string("no such paragraph: ") + words);
}

std::string style_of_line(const Model& model, const char* words) {
    rtl::OUString name;
    paragraph_with(model, words)->getPropertyValue("ParaStyleName") >>= name;
    return kehoach::office::utf8(name);
}

bool begins_page(const Model& model, const char* words) {
    auto kind = css::style::BreakType_NONE;
    paragraph_with(model, words)->getPropertyValue("BreakType") >>= kind;
    return kind == css::style::BreakType_PAGE_BEFORE;
}

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

} // namespace

TEST(PlanComposer, MakesAHiddenDocumentWithNothingToUndo) {
    const Made plan(composer()->compose(plan_spec(), {}));
    const std::string text = text_of(*plan);
    EXPECT_THAT(text, HasSubstr("KẾ HOẠCH"));
    EXPECT_THAT(text, HasSubstr("Khuyến khích mọi người đọc sách."));
    EXPECT_FALSE(undo_manager(*plan)->isUndoPossible());
}

TEST(PlanComposer, PartsLandWhereTheyBelongInOneStepEach) {
    const auto document = OpenDocument::writer();
    set_text(document, "Phần thân của văn bản.");
    for (const char* part : {"Header", "Recipients"}) {
        const std::string before = text_of(document);
        const int steps_before = steps(document);
        composer()->insert(document, rtl::OUString::createFromAscii(part), plan_spec());
        EXPECT_EQ(steps(document), steps_before + 1) << part;
        EXPECT_NE(canonical_xml(document), "") << part;
        undo_manager(document)->undo();
        EXPECT_EQ(text_of(document), before) << part;
        undo_manager(document)->redo();
    }
    const auto analysis = json(checker()->analyse(document, {}));
    int number = -1, body = -1, recipient = -1;
    for (const auto& paragraph : analysis.at("paragraphs").as_array()) {
        const auto role = paragraph.at("role").as_string();
        const int index = static_cast<int>(paragraph.at("index").as_int64());
        if (role == "number")
            number = index;
        if (paragraph.at("text").as_string() == "Phần thân của văn bản.")
            body = index;
        if (role == "recipient")
            recipient = index;
    }
    EXPECT_GE(number, 0);
    EXPECT_LT(number, body);
    EXPECT_GT(recipient, body);
}

TEST(PlanComposer, RecipientsStandBeforeTheFirstAttachment) {
    const Made plan(composer()->compose(plan_spec_with_appendix(), {}));
    composer()->insert(*plan, "Recipients", plan_spec());
    const auto analysis = json(checker()->analyse(*plan, {}));
    bool attachment = false;
    for (const auto& paragraph : analysis.at("paragraphs").as_array()) {
        attachment = attachment || paragraph.at("part").as_string() != "main";
        if (paragraph.at("role").as_string() == "recipient") {
            EXPECT_FALSE(attachment);
        }
    }
    EXPECT_TRUE(attachment);
}

TEST(PlanComposer, RestructureGivesStylesAndKeepsWords) {
    const auto document = OpenDocument::writer();
    set_text(document,
             "ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12-KH/ĐU\rSơn Hạ, ngày 15 tháng 7 năm 2026\r"
             "KẾ HOẠCH\rđọc sách\rI. MỤC ĐÍCH\rĐọc nhiều sách hơn.\r1. Yêu cầu\rĐọc đều.");
    undo_manager(document)->clear();
    const std::string words = text_of(document);
    const std::string before = canonical_xml(document);
    const auto done = json(composer()->restructure(document, {}));
    EXPECT_EQ(done.at("profile").as_string(), "party-hd05");
    EXPECT_GT(done.at("restyled").as_int64(), 5);
    EXPECT_TRUE(done.at("page").as_bool());
    EXPECT_TRUE(done.at("unsure").is_array());
    EXPECT_EQ(text_of(document), words);
    EXPECT_NE(canonical_xml(document), before);
    EXPECT_EQ(steps(document), 1);
    undo_manager(document)->undo();
    EXPECT_EQ(text_of(document), words);
}

TEST(PlanComposer, RestructureTellsNumberedTextFromTitles) {
    const auto document = OpenDocument::writer();
    set_text(document,
             "ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12-KH/ĐU\rSơn Hạ, ngày 15 tháng 7 năm 2026\r"
             "KẾ HOẠCH\rđọc sách\rI. TỔ CHỨC THỰC HIỆN\r1. Việc chung\rĐọc đều.\r"
             "2. Văn phòng: Là đầu mối mua sách, báo cáo kết quả.\r3. Các chi bộ đọc sách mỗi tuần.\r"
             "PHỤ LỤC 1\rDANH MỤC SÁCH\rSách hay.");
    composer()->restructure(document, {});
    EXPECT_EQ(style_of_line(document, "1. Việc"), "KH Mục 1 (typed number)");
    EXPECT_EQ(style_of_line(document, "2. Văn"), "KH Khoản 1 (typed number)");
    EXPECT_EQ(style_of_line(document, "3. Các"), "KH Khoản 1 (typed number)");
    EXPECT_TRUE(begins_page(document, "PHỤ LỤC 1"));
    EXPECT_FALSE(begins_page(document, "2. Văn"));
}

TEST(PlanComposer, RestructureOfAnUndecidedTextAsksForTheProfile) {
    const auto document = OpenDocument::writer();
    set_text(document, "Một câu không cho biết gì.");
    EXPECT_THAT(refusal([&] { composer()->restructure(document, {}); }), HasSubstr("regulation"));
    EXPECT_EQ(place_of(text_of(document), "Một"), 0U);
}
