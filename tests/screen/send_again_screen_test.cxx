// SPDX-License-Identifier: MPL-2.0
// The table of a form in a plan after the form or its sheet has changed.
#include "sent_form.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::AllOf;
using testing::HasSubstr;

namespace {

Reference<css::container::XNamed> first_sheet(const Model& workbook) {
    const Reference<css::container::XIndexAccess> sheets(
        Reference<css::sheet::XSpreadsheetDocument>(workbook, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(0), UNO_QUERY_THROW};
}

/// Whether the page that the last table of a text stands on lies.
bool lies(const Model& text) {
    const Reference<css::text::XText> cell(last_table(text)->getCellByName("A1"), UNO_QUERY_THROW);
    rtl::OUString style;
    Reference<css::beans::XPropertySet>(cell->createTextCursor(), UNO_QUERY_THROW)
        ->getPropertyValue("PageStyleName") >>= style;
    const Reference<css::container::XNameAccess> styles(
        Reference<css::style::XStyleFamiliesSupplier>(text, UNO_QUERY_THROW)
            ->getStyleFamilies()
            ->getByName("PageStyles"),
        UNO_QUERY_THROW);
    bool landscape = false;
    Reference<css::beans::XPropertySet>(styles->getByName(style), UNO_QUERY_THROW)
        ->getPropertyValue("IsLandscape") >>= landscape;
    return landscape;
}

/// So many columns, and the same code and title each time: the office's own form, grown.
OpenDocument of_width(int columns) {
    std::string all = R"({"title": "Năm", "key": "year", "kind": "key"})";
    for (int i = 1; i <= columns; ++i)
        all += R"(, {"title": "Số hội nghị", "key": "n)" + std::to_string(i) + R"("})";
    return form_of(R"({"title": "RỘNG", "columns": [)" + all +
                   R"(], "rows": {"fromYear": 2024, "toYear": 2025}})");
}

} // namespace

TEST(SendToWriter, FindsItsTableAlsoWhenTheSheetIsCalledOtherwise) {
    told([] {
        const SentOnce once;
        const auto& [plan, form] = once;
        first_sheet(form)->setName(office::ustring("Tên khác"));
        put(form, "B5", 14);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr(R"("what":"refreshed")"));
        EXPECT_EQ(cell_of(plan, "B2"), "14");
    });
}

TEST(SendToWriter, PutsAGrownFormWhereItsTableStands) {
    told([] {
        const SentOnce once;
        const auto& [plan, form] = once;
        const auto own = Reference<css::text::XTextDocument>(plan.model(), UNO_QUERY_THROW)->getText();
        own->insertString(own->getEnd(), office::ustring("Số liệu đến ngày 01/6."), false);
        dispatch(form, "AddRows", {{"ToYear", css::uno::Any(sal_Int32(2026))}});
        put(form, "B7", 8);
        const auto before = lines_of(plan), xml = canonical_xml(plan);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr("Anew")) << "it is there, with other rows";
        EXPECT_EQ(canonical_xml(plan), xml);
        EXPECT_THAT(sent(form, title_of(plan), {{"Anew", css::uno::Any(true)}}),
                    HasSubstr(R"("what":"replaced")"));
        EXPECT_EQ(cell_of(plan, "B2"), "12");
        EXPECT_EQ(cell_of(plan, "B4"), "8");
        EXPECT_EQ(cell_of(plan, "B5"), "20");
        const auto now = lines_of(plan);
        EXPECT_THAT(now, HasSubstr("Số liệu đến ngày 01/6."));
        EXPECT_EQ(now.find("SỐ SÁCH ĐÃ ĐỌC"), now.rfind("SỐ SÁCH ĐÃ ĐỌC")) << now;
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr(R"("what":"unchanged")"));
        undo_manager(plan)->undo();
        EXPECT_EQ(lines_of(plan), before);
    });
}

TEST(SendToWriter, ACopyOfASheetHasATableOfItsOwn) {
    told([] {
        const SentOnce once;
        const auto& [plan, form] = once;
        const auto name = first_sheet(form)->getName();
        Reference<css::sheet::XSpreadsheetDocument>(form.model(), UNO_QUERY_THROW)
            ->getSheets()
            ->copyByName(name, "Ban sao", 1);
        EXPECT_THAT(sent(form, title_of(plan), {{"Sheet", css::uno::Any(rtl::OUString("Ban sao"))}}),
                    HasSubstr(R"("what":"inserted")"));
        EXPECT_THAT(sent(form, title_of(plan), {{"Sheet", css::uno::Any(name)}}),
                    HasSubstr(R"("what":"unchanged")"));
    });
}

TEST(SendToWriter, AFormAloneKeepsItsNumber) {
    told([] {
        const auto form = a_form();
        Model made;
        dispatch(form, "SendToWriter", {{"New", css::uno::Any(true)}}).Result >>= made;
        const OpenDocument alone(made);
        EXPECT_EQ(lines_of(alone).find("Biểu 1\n"), 0U) << lines_of(alone);
        EXPECT_FALSE(lies(alone));
    });
}

TEST(SendToWriter, AWideFormLies) {
    told([] {
        const auto plan = a_plan();
        EXPECT_THAT(sent(of_width(20), title_of(plan)),
                    AllOf(HasSubstr("inserted"), HasSubstr(R"("upright":false)")));
        EXPECT_TRUE(lies(plan));
    });
}

TEST(SendToWriter, AFormThatHasBecomeWideIsSaidToStandUpright) {
    told([] {
        const auto plan = a_plan();
        EXPECT_THAT(sent(of_width(2), title_of(plan)), HasSubstr("inserted"));
        EXPECT_THAT(sent(of_width(3), title_of(plan), {{"Anew", css::uno::Any(true)}}),
                    AllOf(HasSubstr("replaced"), HasSubstr(R"("upright":false)")));
        EXPECT_THAT(sent(of_width(20), title_of(plan), {{"Anew", css::uno::Any(true)}}),
                    AllOf(HasSubstr("replaced"), HasSubstr(R"("upright":true)")));
        EXPECT_FALSE(lies(plan));
    });
}
