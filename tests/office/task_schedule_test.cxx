// SPDX-License-Identifier: MPL-2.0
// The table of tasks in a text, in a workbook and as a calendar file, made and made again in a real office.
#include "insert_ground.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

css::beans::PropertyValue argument(const char* name, const std::string& value) {
    return {rtl::OUString::createFromAscii(name), -1, css::uno::Any(kehoach::office::ustring(value)),
            css::beans::PropertyState_DIRECT_VALUE};
}

std::string scheduled(const Model& model, const std::string& target, const std::string& url = {}) {
    if (url.empty())
        return run_command(model, "Schedule", kehoach::office::seq({argument("Target", target)})).result;
    return run_command(model, "Schedule",
                       kehoach::office::seq({argument("Target", target), argument("URL", url)}))
        .result;
}

rtl::OUString plan_with_tasks(const House& house) {
    return spec(
        house,
        R"("sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Nhiều người đọc sách hơn."}]},
            {"heading": "TỔ CHỨC THỰC HIỆN", "items": [
                {"numbered": "Các chi bộ gửi báo cáo về Văn phòng trước ngày 20/8/2026."},
                {"numbered": "Văn phòng chủ trì, phối hợp với Đoàn Thanh niên chuẩn bị hội trường."}]}])");
}

Ref<css::text::XTextTable> table_of(const Model& model) {
    const auto marks = Ref<css::text::XBookmarksSupplier>(model, css::uno::UNO_QUERY_THROW)->getBookmarks();
    const Ref<css::text::XTextContent> mark(marks->getByName("kehoach_task_table"),
                                            css::uno::UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> place(mark->getAnchor(), css::uno::UNO_QUERY_THROW);
    return {place->getPropertyValue("TextTable"), css::uno::UNO_QUERY_THROW};
}

Ref<css::text::XText> cell_of(const Model& model, const char* name) {
    return {table_of(model)->getCellByName(rtl::OUString::createFromAscii(name)), css::uno::UNO_QUERY_THROW};
}

std::string words_in(const Model& model, const char* name) {
    return kehoach::office::utf8(cell_of(model, name)->getString());
}

/// Writer makes its style of links when the first link is set, and keeps it when that is taken back.
std::string without_link_style(std::string xml) {
    const auto from = xml.find("<style:style style:name=\"Internet_20_link\"");
    const auto end = from == std::string::npos ? from : xml.find("</style:style>", from);
    if (end == std::string::npos)
        return xml;
    const auto next = xml.find('<', end + 1);
    const auto line = xml.rfind('>', from);
    return xml.substr(0, line + 1) + xml.substr(xml.rfind('>', next) + 1);
}

std::size_t tasks_in(const Model& model) {
    return json(checker()->analyse(model, {})).at("tasks").as_array().size();
}

} // namespace

TEST_P(Parts, TheTableOfTasksStandsInTheTextInOneStepAndIsNotReadAgain) {
    told([&] {
        const Made plan(composer()->compose(plan_with_tasks(house()), {}));
        const OpenDocument open(url_of(store(*plan, "tasks.odt")));
        const auto before = canonical_xml(open);
        const int count = steps(open);
        EXPECT_EQ(tasks_in(open), 2U);
        EXPECT_THAT(scheduled(open, "writer"), HasSubstr(R"("what":"inserted","rows":2)"));
        EXPECT_EQ(steps(open), count + 1);
        EXPECT_EQ(words_in(open, "C2"), "Các chi bộ");
        EXPECT_EQ(words_in(open, "D3"), "Đoàn Thanh niên");
        EXPECT_EQ(words_in(open, "E2"), "trước ngày 20/8/2026");
        EXPECT_EQ(tasks_in(open), 2U);
        EXPECT_THAT(scheduled(open, "writer"),
                    HasSubstr(R"("what":"refreshed","rows":2,"added":0,"changed":0,"removed":0,"byHand":0)"));
        undo_manager(open)->undo();
        if (steps(open) > count)
            undo_manager(open)->undo();
        EXPECT_TRUE(without_link_style(canonical_xml(open)) == without_link_style(before));
    });
}

TEST_P(Parts, WhatSomebodyWroteInTheTableOfTasksStays) {
    told([&] {
        const Made plan(composer()->compose(plan_with_tasks(house()), {}));
        const OpenDocument open(url_of(store(*plan, "tasks.odt")));
        scheduled(open, "writer");
        cell_of(open, "F3")->setString(kehoach::office::ustring("Hội trường sẵn sàng"));
        replace(open, "20/8/2026", "21/8/2026");
        // In the table the day is what the program wrote; it follows, the row changed by hand stays.
        cell_of(open, "E2")->setString(kehoach::office::ustring("trước ngày 20/8/2026"));
        EXPECT_THAT(scheduled(open, "writer"), HasSubstr(R"("changed":1,"removed":0,"byHand":1)"));
        EXPECT_EQ(words_in(open, "E2"), "trước ngày 21/8/2026");
        EXPECT_EQ(words_in(open, "F3"), "Hội trường sẵn sàng");
    });
}

TEST_P(Parts, RowsOfTheTableOfTasksLeadToTheirSentencesAlsoWhenStored) {
    told([&] {
        const Made plan(composer()->compose(plan_with_tasks(house()), {}));
        scheduled(*plan, "writer");
        for (const char* name : {"rows.odt", "rows.docx"}) {
            const OpenDocument again(url_of(store(*plan, name)));
            const auto text = cell_of(again, "A2");
            const auto cursor = text->createTextCursor();
            cursor->gotoEnd(true);
            rtl::OUString url;
            Ref<css::beans::XPropertySet>(cursor, css::uno::UNO_QUERY_THROW)
                ->getPropertyValue("HyperLinkURL") >>= url;
            ASSERT_TRUE(url.startsWith("#kehoach_task_")) << name;
            const auto marks = again.as<css::text::XBookmarksSupplier>()->getBookmarks();
            ASSERT_TRUE(marks->hasByName(url.copy(1))) << name;
        }
    });
}

TEST_P(Parts, DeadlinesGoIntoACalendarFile) {
    told([&] {
        const Made plan(composer()->compose(plan_with_tasks(house()), {}));
        const auto file = office().folder() / "tasks.ics";
        scheduled(*plan, "ics", kehoach::office::utf8(url_of(file)));
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        EXPECT_THAT(bytes, HasSubstr("DTSTART;VALUE=DATE:20260819\r\n"));
        EXPECT_THAT(scheduled(*plan, "print"), HasSubstr("print"));
        EXPECT_THAT(scheduled(*plan, "ics"), HasSubstr("URL"));
    });
}

namespace {

/// The workbook that is open; null where there is none.
Model open_workbook() {
    const auto all = css::frame::Desktop::create(office().context())->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
        const Model model(all->nextElement(), css::uno::UNO_QUERY);
        if (Ref<css::sheet::XSpreadsheetDocument>(model, css::uno::UNO_QUERY).is())
            return model;
    }
    return {};
}

} // namespace

TEST_P(Parts, AWorkbookOfTasksKeepsStatesAndNotesWhenMadeAgain) {
    told([&] {
        const Made plan(composer()->compose(plan_with_tasks(house()), {}));
        const OpenDocument open(url_of(store(*plan, "tasks.odt")));
        scheduled(open, "calc");
        const Made book(open_workbook());
        ASSERT_TRUE((*book).is());
        EXPECT_EQ(cell(*book, "C4"), "Các chi bộ");
        EXPECT_EQ(cell(*book, "D5"), "Đoàn Thanh niên");
        EXPECT_EQ(cell(*book, "H4"), "Chưa thực hiện");
        set_cell(*book, "H4", "Đang thực hiện");
        set_cell(*book, "L5", "Hỏi lại");
        replace(open, "20/8/2026", "21/8/2026");
        scheduled(open, "calc");
        EXPECT_EQ(cell(*book, "E4"), "trước ngày 21/8/2026");
        EXPECT_EQ(cell(*book, "H4"), "Đang thực hiện");
        EXPECT_EQ(cell(*book, "L5"), "Hỏi lại");
        EXPECT_EQ(cell(*book, "B6"), "");
    });
}

INSTANTIATE_TEST_SUITE_P(Houses, Parts, testing::Values(0, 1, 2));
