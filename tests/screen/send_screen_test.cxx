// SPDX-License-Identifier: MPL-2.0
// A form of a workbook as an appendix of a plan.
#include "panel.hxx"
#include "sent_form.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::HasSubstr;
using testing::Not;
namespace role = css::accessibility::AccessibleRole;

TEST(SendToWriter, PutsTheFilledFormBehindThePlanInOneStep) {
    told([] {
        const auto plan = a_plan();
        const auto form = a_form();
        put(form, "B5", 1200);
        const auto before = canonical_xml(plan);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr(R"("what":"inserted")"));
        const auto text = lines_of(plan);
        EXPECT_THAT(text, HasSubstr("Phụ lục\nSỐ SÁCH ĐÃ ĐỌC"));
        EXPECT_THAT(text,
                    HasSubstr("(Kèm theo Kế hoạch số 31-KH/ĐU, ngày 12/6/2026 của Đảng uỷ xã Nậm Hương)"));
        EXPECT_EQ(cell_of(plan, "B2"), "1.200");
        EXPECT_EQ(cell_of(plan, "C2"), "");
        EXPECT_EQ(cell_of(plan, "B4"), "1.200") << "the total";
        undo_manager(plan)->undo();
        EXPECT_EQ(canonical_xml(plan), before);
    });
}

TEST(SendToWriter, RefreshesTheTableWhereItStandsAndNothingElse) {
    told([] {
        const SentOnce once;
        const auto& [plan, form] = once;
        Reference<css::beans::XPropertySet> table(last_table(plan), UNO_QUERY_THROW);
        table->setPropertyValue("LeftMargin", css::uno::Any(sal_Int32(500)));
        const auto moved = table->getPropertyValue("LeftMargin");
        const auto own = Reference<css::text::XTextDocument>(plan.model(), UNO_QUERY_THROW)->getText();
        own->insertString(own->getEnd(), office::ustring("Số liệu đến ngày 01/6."), false);
        const auto before = lines_of(plan), xml = canonical_xml(plan);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr(R"("what":"unchanged")"));
        EXPECT_EQ(canonical_xml(plan), xml);
        put(form, "B5", 15);
        put(form, "C6", 3);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr(R"("what":"refreshed")"));
        EXPECT_EQ(cell_of(plan, "B2"), "15");
        EXPECT_EQ(cell_of(plan, "C3"), "3");
        EXPECT_EQ(cell_of(plan, "C4"), "3");
        EXPECT_THAT(lines_of(plan), HasSubstr("Số liệu đến ngày 01/6."));
        EXPECT_EQ(table->getPropertyValue("LeftMargin"), moved);
        undo_manager(plan)->undo();
        EXPECT_EQ(lines_of(plan), before);
        EXPECT_EQ(cell_of(plan, "B2"), "12");
    });
}

TEST(SendToWriter, FindsTheTableAgainBehindWordFiles) {
    told([] {
        const auto form = a_form();
        put(form, "B5", 12);
        rtl::OUString word;
        {
            const auto plan = a_plan();
            sent(form, title_of(plan));
            word = url_of(test::store(plan, "plan.docx"));
        }
        const OpenDocument again(word, false);
        put(form, "B5", 20);
        EXPECT_THAT(sent(form, office::utf8(word)), HasSubstr(R"("what":"refreshed")"));
        EXPECT_EQ(cell_of(again, "B2"), "20");
        EXPECT_THAT(lines_of(again), HasSubstr("Đọc nhiều sách hơn"));
    });
}

TEST(SendToWriter, SaysWhereTheTableIsGoneOrHasAnotherShape) {
    told([] {
        const SentOnce once;
        const auto& [plan, form] = once;
        last_table(plan)->getRows()->removeByIndex(1, 1);
        put(form, "B5", 13);
        const auto shorter = lines_of(plan);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr("Anew"));
        EXPECT_EQ(lines_of(plan), shorter);
        const Reference<css::text::XTextContent> table(last_table(plan), UNO_QUERY_THROW);
        Reference<css::text::XTextDocument>(plan.model(), UNO_QUERY_THROW)
            ->getText()
            ->removeTextContent(table);
        const auto gone = lines_of(plan);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr("Anew"));
        EXPECT_EQ(lines_of(plan), gone);
        EXPECT_THAT(sent(form, title_of(plan), {{"Anew", css::uno::Any(true)}}), HasSubstr("inserted"));
        EXPECT_EQ(cell_of(plan, "B2"), "13");
    });
}

TEST(SendToWriter, AsksWhichTextAndMakesANewOne) {
    told([] {
        const auto plan = a_plan();
        const auto form = a_form();
        put(form, "B5", 12);
        Dispatched sending(form, "org.kehoach:SendToWriter");
        const auto window = dialog_titled("send.title");
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(reads(window, title_of(plan)));
        choose(window, words("send.new"));
        press(button(window, "send.ok"));
        const auto told_done = window_reading(words("send.done.inserted", {{"text", words("send.new")}}));
        ASSERT_TRUE(told_done.is());
        press(all(told_done, role::PUSH_BUTTON).back());
        const auto made = result_of(sending.get());
        EXPECT_EQ(cell_of(made, "B2"), "12");
        EXPECT_THAT(lines_of(made), HasSubstr("(Kèm theo Kế hoạch số 31-KH/ĐU của Đảng uỷ xã)\n"))
            << "as it is printed on the form";
        EXPECT_THAT(lines_of(plan), Not(HasSubstr("SỐ SÁCH ĐÃ ĐỌC")));
    });
}

TEST(SendToWriter, RefusesASheetThatIsNoFormAndAReadOnlyText) {
    told([] {
        const auto plain = OpenDocument::calc(false);
        EXPECT_THAT(sent(plain, ""), HasSubstr(words("send.no-form")));
        const auto form = a_form();
        EXPECT_THAT(sent(form, "no such text"),
                    HasSubstr(words("send.no-target", {{"target", "no such text"}})));
        const auto stored = url_of(test::store(a_plan(), "locked.odt"));
        const OpenDocument locked(stored, false, true);
        const auto before = lines_of(locked);
        EXPECT_THAT(sent(form, office::utf8(stored)), HasSubstr(words("gate.read-only")));
        EXPECT_EQ(lines_of(locked), before);
    });
}
