// SPDX-License-Identifier: MPL-2.0
// Papers that are made from a plan are the same behind files of Word: the frame of a report, the table of comments,
// the report of a check, the table of tasks.
#include "body_reading.hxx"
#include "form_commands_ground.hxx"
#include "interchange_ground.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

using css::uno::Any;
using css::uno::UNO_QUERY_THROW;

const Traveller& with_outline() {
    return *std::ranges::find_if(travellers(), [](const Traveller& one) { return one.spec.outline.has_value(); });
}

void comment(const Model& model, const std::string& author, const std::string& words) {
    const css::uno::Reference<css::text::XTextContent> note(
        css::uno::Reference<css::lang::XMultiServiceFactory>(model, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.textfield.Annotation"),
        UNO_QUERY_THROW);
    const Properties said(note, UNO_QUERY_THROW);
    said->setPropertyValue("Author", Any(office::ustring(author)));
    said->setPropertyValue("Content", Any(office::ustring(words)));
    const auto text = css::uno::Reference<css::text::XTextDocument>(model, UNO_QUERY_THROW)->getText();
    text->insertTextContent(text->getEnd(), note, false);
}

OpenDocument made_by(const char* command, const Model& model, std::vector<css::beans::PropertyValue> arguments = {}) {
    arguments.push_back(argument("Visible", Any(false)));
    const auto event = run(model, command, arguments);
    Model made;
    event.Result >>= made;
    EXPECT_TRUE(made.is()) << command << ": " << refusal_of(event);
    return OpenDocument(made);
}

void expect_the_same_behind_word(const Model& paper) {
    const auto before = facts_of(paper);
    ASSERT_GT(before.size(), 10U);
    for (const char* const name : {"paper.docx", "paper.doc"})
        EXPECT_EQ(difference(before, facts_of(OpenDocument(url_of(store(paper, name))))), "") << name;
}

} // namespace

TEST(InterchangeOfPapers, FramesOfReportsAreTheSame) {
    const Made plan(composed(with_outline()));
    expect_the_same_behind_word(made_by(
        "NewReport", plan,
        {argument("Issuer", std::string(R"({"name": "ĐẢNG UỶ XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG"})"))}));
}

TEST(InterchangeOfPapers, TablesOfCommentsAreTheSame) {
    const Made plan(composed(travellers().front()));
    comment(plan, "Lò Văn Tếnh", "Đề nghị lùi thời hạn\ndo trùng kỳ họp.");
    comment(plan, "Mai Thị Hoa", "Nhất trí.");
    expect_the_same_behind_word(made_by("Comments", plan));
}

TEST(InterchangeOfPapers, ReportsOfChecksAreTheSame) {
    const auto url = url_of(test::office().folder() / "checked.odt");
    ASSERT_TRUE(run_command(faulty_document(), "Report", office::seq({argument("URL", office::utf8(url))})).done);
    expect_the_same_behind_word(OpenDocument(url));
}

TEST(InterchangeOfPapers, TablesOfTasksAreTheSameAndAreKnownAgain) {
    const Made plan(composed(travellers().front()));
    ASSERT_TRUE(run_command(plan, "Schedule", office::seq({argument("Target", std::string("writer"))})).done);
    expect_the_same_behind_word(plan);
    for (const char* const name : {"tasks.docx", "tasks.odt"}) {
        const OpenDocument again(url_of(store(plan, name)));
        const auto said = json_of(run(again, "Schedule", {argument("Target", std::string("writer"))})).as_object();
        EXPECT_EQ(said.at("what"), "refreshed") << name;
        EXPECT_EQ(said.at("changed").as_int64(), 0) << name;
    }
}
