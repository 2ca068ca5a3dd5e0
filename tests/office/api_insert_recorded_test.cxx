// SPDX-License-Identifier: MPL-2.0
// Inserting while changes are recorded: words at the cursor are recorded; of paragraphs, tables and pages the
// office could not take all back when such a change is rejected, so that they are not, which is said.
#include "insert_ground.hxx"
#include "office/text.hxx"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;

namespace {

void record(const Model& model) {
    Ref<css::beans::XPropertySet>(model, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("RecordChanges", css::uno::Any(true));
}

bool records(const Model& model) {
    return Ref<css::beans::XPropertySet>(model, css::uno::UNO_QUERY_THROW)
               ->getPropertyValue("RecordChanges") == css::uno::Any(true);
}

int changes(const Model& model) {
    int count = 0;
    const auto all = Ref<css::document::XRedlinesSupplier>(model, css::uno::UNO_QUERY_THROW)
                         ->getRedlines()
                         ->createEnumeration();
    for (; all->hasMoreElements(); all->nextElement())
        ++count;
    return count;
}

Ran insert_by_command(const Model& model, const char* command, const rtl::OUString& spec) {
    css::uno::Sequence<css::beans::PropertyValue> arguments(1);
    arguments.getArray()[0].Name = "Spec";
    arguments.getArray()[0].Value <<= spec;
    return run_command(model, command, arguments);
}

/// What each command has to say, and where it is called.
struct Part {
    const char* command;
    const char* cursor; ///< words of the paragraph behind which it comes; empty: the end
    const char* more;
};

const std::vector<Part>& parts() {
    static const std::vector<Part> all{
        {"InsertHeader", "", ""},
        {"InsertPreamble", "",
         R"("preamble": "Cơ quan ban hành Kế hoạch tổ chức ngày hội đọc sách năm 2026 như sau:")"},
        {"InsertSection", "Cơ quan ban hành",
         R"("sections": [{"heading": "Mục đích, yêu cầu", "items": [{"paragraph": "Các đơn vị báo cáo theo đề cương, phụ lục kèm theo."}]}])"},
        {"InsertRecipients", "", ""},
        {"InsertSignature", "", ""},
        {"InsertOutline", "",
         R"("outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả ngày hội đọc sách năm 2026",
            "items": [{"heading": "Kết quả", "items": [{"paragraph": "Nêu kết quả."}]}]})"},
        {"InsertAppendix", "", R"("appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}])"}};
    return all;
}

} // namespace

TEST_P(Parts, AreNotRecordedWhichIsSaidAndRecordingGoesOn) {
    told([&] {
        const auto document = OpenDocument::writer();
        record(document);
        for (const Part& part : parts()) {
            put_cursor(document, part.cursor[0] == '\0' ? body(document)->getEnd()
                                                        : line_with(document, part.cursor)->getEnd());
            const auto before = canonical_xml(document);
            const int count = steps(document);
            const Ran ran = insert_by_command(document, part.command, spec(house(), part.more));
            ASSERT_TRUE(ran.done) << part.command << ran.result;
            EXPECT_TRUE(boost::json::parse(ran.result).at("unrecorded").as_bool()) << part.command;
            EXPECT_EQ(changes(document), 0) << part.command;
            EXPECT_TRUE(records(document)) << part.command;
            EXPECT_EQ(steps(document), count + 1) << part.command;
            undo_manager(document)->undo();
            EXPECT_TRUE(canonical_xml(document) == before) << part.command;
            undo_manager(document)->redo();
            EXPECT_TRUE(records(document)) << part.command;
            EXPECT_EQ(changes(document), 0) << part.command;
        }
        EXPECT_EQ(faults_of(document), "");
    });
}

TEST_P(Parts, WordsInTheLineAreRecordedAndCanBeRejected) {
    told([&] {
        const auto document = built(house());
        const auto before = text_of(document);
        record(document);
        const bool party = house().profile != std::string("state-nd30");
        const auto cited = kehoach::office::ustring(
            party
                ? R"({"citation": "Kế hoạch số 27-KH/TU, ngày 03/6/2025 của Ban Thường vụ Tỉnh uỷ"})"
                : R"({"citation": "Kế hoạch số 27/KH-UBND ngày 03 tháng 6 năm 2025 của Uỷ ban nhân dân tỉnh"})");
        const auto due = kehoach::office::ustring(R"({"deadline": {"date": "15/9/2026"}})");
        for (const auto& [command, words] :
             {std::pair("InsertCitation", cited), std::pair("InsertDeadline", due)}) {
            put_cursor(document, "Khuyến khích");
            const Ran ran = insert_by_command(document, command, words);
            ASSERT_TRUE(ran.done) << command << ran.result;
            EXPECT_EQ(changes(document), 1) << command;
            EXPECT_TRUE(records(document)) << command;
            EXPECT_NE(text_of(document), before) << command;
            const Ref<css::frame::XDispatchProvider> frame(
                document.model()->getCurrentController()->getFrame(), css::uno::UNO_QUERY_THROW);
            css::frame::DispatchHelper::create(office().context())
                ->executeDispatch(frame, ".uno:RejectAllTrackedChanges", rtl::OUString(), 0, {});
            EXPECT_EQ(changes(document), 0) << command;
            EXPECT_EQ(text_of(document), before) << command;
        }
    });
}
