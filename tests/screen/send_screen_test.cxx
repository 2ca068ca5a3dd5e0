// SPDX-License-Identifier: MPL-2.0
// A form of a workbook as an appendix of a plan, and there again after the figures have changed.
#include "draft_ground.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

namespace role = css::accessibility::AccessibleRole;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const char* const books = R"x({"id": "books", "code": "Biểu 1", "title": "SỐ SÁCH ĐÃ ĐỌC",
    "attachedLine": "(Kèm theo Kế hoạch số 31-KH/ĐU của Đảng uỷ xã)",
    "attachedTo": {"number": "31-KH/ĐU", "date": "2026-06-12", "issuer": "Đảng uỷ xã Nậm Hương"},
    "columns": [{"title": "Năm", "key": "year", "kind": "key"}, {"title": "Sách", "key": "books", "kind": "count"},
                {"title": "Báo", "key": "papers", "kind": "count"}],
    "rows": {"fromYear": 2024, "toYear": 2025}, "total": "Tổng"})x";

OpenDocument a_plan() {
    return OpenDocument(composed(plan_of_a_commune(
        R"("sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Đọc nhiều sách hơn theo Phụ lục gửi kèm."}]}])")));
}

css::frame::DispatchResultEvent dispatch(const Model& model, const char* command,
                                         const std::map<std::string, css::uno::Any>& arguments) {
    css::uno::Sequence<css::beans::PropertyValue> given(static_cast<sal_Int32>(arguments.size()));
    sal_Int32 at = 0;
    for (const auto& [name, value] : arguments) {
        given[at].Name = office::ustring(name);
        given[at++].Value = value;
    }
    css::frame::DispatchResultEvent event;
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                         UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(test::office().context())
        ->executeDispatch(frame, office::ustring(std::string("org.kehoach:") + command), {}, 0, given) >>=
        event;
    return event;
}

css::uno::Any words_any(const std::string& text) {
    return css::uno::Any(office::ustring(text));
}

OpenDocument a_form(const char* spec = books) {
    const auto start = OpenDocument::calc();
    Model made;
    dispatch(start, "NewForm", {{"FormSpec", words_any(spec)}}).Result >>= made;
    return OpenDocument(made);
}

void put(const Model& workbook, const char* address, double value) {
    const Reference<css::container::XIndexAccess> sheets(
        Reference<css::sheet::XSpreadsheetDocument>(workbook, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
    Reference<css::table::XCellRange>(sheets->getByIndex(0), UNO_QUERY_THROW)
        ->getCellRangeByName(rtl::OUString::createFromAscii(address))
        ->getCellByPosition(0, 0)
        ->setValue(value);
}

std::string title_of(const Model& model) {
    return office::utf8(Reference<css::frame::XTitle>(model, UNO_QUERY_THROW)->getTitle());
}

std::string sent(const Model& workbook, const std::string& target,
                 std::map<std::string, css::uno::Any> more = {}) {
    more.emplace("Target", words_any(target));
    return message_of(dispatch(workbook, "SendToWriter", more));
}

Reference<css::text::XTextTable> last_table(const Model& text) {
    const Reference<css::container::XIndexAccess> all(
        Reference<css::text::XTextTablesSupplier>(text, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    return Reference<css::text::XTextTable>(all->getByIndex(all->getCount() - 1), UNO_QUERY_THROW);
}

std::string cell_of(const Model& text, const char* name) {
    return office::utf8(
        Reference<css::text::XTextRange>(
            last_table(text)->getCellByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW)
            ->getString());
}

} // namespace

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
        const auto plan = a_plan();
        const auto form = a_form();
        put(form, "B5", 12);
        sent(form, title_of(plan));
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
        const auto plan = a_plan();
        const auto form = a_form();
        put(form, "B5", 12);
        sent(form, title_of(plan));
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

} // namespace

TEST(SendToWriter, FindsItsTableAlsoWhenTheSheetIsCalledOtherwise) {
    told([] {
        const auto plan = a_plan();
        const auto form = a_form();
        put(form, "B5", 12);
        sent(form, title_of(plan));
        first_sheet(form)->setName(office::ustring("Tên khác"));
        put(form, "B5", 14);
        EXPECT_THAT(sent(form, title_of(plan)), HasSubstr(R"("what":"refreshed")"));
        EXPECT_EQ(cell_of(plan, "B2"), "14");
    });
}

TEST(SendToWriter, PutsAGrownFormWhereItsTableStands) {
    told([] {
        const auto plan = a_plan();
        const auto form = a_form();
        put(form, "B5", 12);
        sent(form, title_of(plan));
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
        const auto plan = a_plan();
        const auto form = a_form();
        put(form, "B5", 12);
        sent(form, title_of(plan));
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

TEST(SendToWriter, AFormAloneKeepsItsNumberAndAWideOneLies) {
    told([] {
        const auto form = a_form();
        Model made;
        dispatch(form, "SendToWriter", {{"New", css::uno::Any(true)}}).Result >>= made;
        const OpenDocument alone(made);
        EXPECT_EQ(lines_of(alone).find("Biểu 1\n"), 0U) << lines_of(alone);
        EXPECT_FALSE(lies(alone));
        const auto start = OpenDocument::calc();
        std::string columns = R"({"title": "Năm", "key": "year", "kind": "key"})";
        for (int i = 1; i <= 20; ++i)
            columns += R"(, {"title": "Số hội nghị", "key": "n)" + std::to_string(i) + R"("})";
        dispatch(start, "NewForm",
                 {{"FormSpec", words_any(R"({"title": "RỘNG", "columns": [)" + columns +
                                         R"(], "rows": {"fromYear": 2024, "toYear": 2025}})")}})
                .Result >>= made;
        const OpenDocument wide(made);
        const auto plan = a_plan();
        EXPECT_THAT(sent(wide, title_of(plan)), HasSubstr("inserted"));
        EXPECT_TRUE(lies(plan));
    });
}
