// SPDX-License-Identifier: MPL-2.0
// Findings as comments in a text: they come on wish only, go again, and leave those of people alone.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "language.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;

template<class T>
using Ref = css::uno::Reference<T>;

namespace {

const bool vietnamese = in_vietnamese();
const bool prepared = (options().locale = vietnamese ? "vi" : "en-US", true);

const char* in(const char* vi, const char* en) {
    return vietnamese ? vi : en;
}

std::vector<Properties> comments(const Model& model) {
    std::vector<Properties> all;
    const auto fields = Ref<css::text::XTextFieldsSupplier>(model, css::uno::UNO_QUERY_THROW)
                            ->getTextFields()
                            ->createEnumeration();
    while (fields->hasMoreElements()) {
        const Properties field(fields->nextElement(), css::uno::UNO_QUERY_THROW);
        if (Ref<css::lang::XServiceInfo>(field, css::uno::UNO_QUERY_THROW)
                ->supportsService("com.sun.star.text.textfield.Annotation"))
            all.push_back(field);
    }
    return all;
}

std::string said(const Properties& comment, const char* what) {
    return string_of(comment->getPropertyValue(rtl::OUString::createFromAscii(what)));
}

std::vector<std::string> authors(const Model& model) {
    std::vector<std::string> all;
    for (const auto& comment : comments(model))
        all.push_back(said(comment, "Author"));
    std::ranges::sort(all);
    return all;
}

/// What a person says at the beginning of the text.
void comment(const Model& model, const char* author, const char* words) {
    const auto text = Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText();
    const Properties made(Ref<css::lang::XMultiServiceFactory>(model, css::uno::UNO_QUERY_THROW)
                              ->createInstance("com.sun.star.text.textfield.Annotation"),
                          css::uno::UNO_QUERY_THROW);
    made->setPropertyValue("Author", css::uno::Any(kehoach::office::ustring(author)));
    made->setPropertyValue("Content", css::uno::Any(kehoach::office::ustring(words)));
    text->insertTextContent(text->getStart(), Ref<css::text::XTextContent>(made, css::uno::UNO_QUERY_THROW),
                            false);
}

std::string run(const Model& model, const char* command) {
    const Ran ran = run_command(model, command, {});
    EXPECT_TRUE(ran.done) << ran.result;
    return ran.result;
}

std::int64_t put(const Model& model) {
    return json(kehoach::office::ustring(run(model, "NoteFindings"))).at("put").as_int64();
}

} // namespace

TEST(FindingNotes, SayWhatWhereAndWhyAndGoInOneStep) {
    told([] {
        const auto open = faulty_document();
        const auto before = canonical_xml(open);
        const int count = steps(open);
        const auto laid_out = kehoach::office::seq({option("Layout", css::uno::Any(true))});
        const auto findings = checker()->check(open, laid_out);
        const auto made = put(open);
        ASSERT_GT(made, 0);
        EXPECT_EQ(steps(open), count + 1);
        EXPECT_EQ(comments(open).size(), static_cast<std::size_t>(made));
        std::string all;
        for (const auto& one : comments(open))
            all += said(one, "Content") + "\n";
        EXPECT_THAT(all, HasSubstr(in("Đề nghị sửa: “Số 12- KH/ĐU” → “Số 12-KH/ĐU”",
                                      "To be written: “Số 12- KH/ĐU” → “Số 12-KH/ĐU”")));
        EXPECT_THAT(all, HasSubstr(in("Căn cứ: ", "Clause: ")));
        EXPECT_EQ(said(comments(open).front(), "Author"), "Kế Hoạch");
        EXPECT_THAT(all, testing::Not(HasSubstr("KH:"))) << "readers see no marks of ours";
        EXPECT_EQ(checker()->check(open, laid_out).getLength(), findings.getLength())
            << "comments are no text";
        undo_manager(open)->undo();
        EXPECT_TRUE(canonical_xml(open) == before);
        undo_manager(open)->redo();
        EXPECT_EQ(comments(open).size(), static_cast<std::size_t>(made));
        const int steps_now = steps(open);
        run(open, "RemoveNotes");
        EXPECT_EQ(steps(open), steps_now + 1);
        EXPECT_EQ(comments(open).size(), 0U);
        undo_manager(open)->undo();
        EXPECT_EQ(comments(open).size(), static_cast<std::size_t>(made));
    });
}

TEST(FindingNotes, OfAnEarlierTimeAreReplacedAndThoseOfPeopleStay) {
    told([] {
        const auto open = faulty_document();
        comment(open, "Lò Văn Tếnh", "Xem lại câu này.");
        const auto made = put(open);
        comments(open).at(1)->setPropertyValue("Content", css::uno::Any(rtl::OUString("Mai: to be asked")));
        const auto again = json(kehoach::office::ustring(run(open, "NoteFindings")));
        EXPECT_EQ(again.at("put").as_int64(), made);
        EXPECT_EQ(again.at("replaced").as_int64(), made - 1) << "what somebody wrote over is his";
        EXPECT_EQ(comments(open).size(), static_cast<std::size_t>(made + 2));
        replace(open, "12- KH", "12-KH");
        run(open, "RemoveNotes");
        EXPECT_EQ(comments(open).size(), 2U);
        EXPECT_EQ(authors(open), (std::vector<std::string>{"Kế Hoạch", "Lò Văn Tếnh"}));
        const int count = steps(open);
        EXPECT_EQ(run(open, "RemoveNotes"), "");
        EXPECT_EQ(steps(open), count) << "nothing to take back";
    });
}

TEST(FindingNotes, AreKnownAgainBehindBothFormats) {
    told([] {
        for (const char* name : {"notes.odt", "notes.docx"}) {
            const auto open = faulty_document();
            comment(open, "Lò Văn Tếnh", "Xem lại câu này.");
            const auto made = put(open);
            const OpenDocument again(url_of(store(open, name)));
            EXPECT_EQ(comments(again).size(), static_cast<std::size_t>(made + 1)) << name;
            EXPECT_THAT(run_command(again, "Comments", {}).result, testing::Not(HasSubstr("Căn cứ")));
            run(again, "RemoveNotes");
            EXPECT_EQ(authors(again), std::vector<std::string>{"Lò Văn Tếnh"}) << name;
        }
    });
}

TEST(FindingNotes, AreNoRemarksThatSomebodyHasToAnswer) {
    told([] {
        const auto open = faulty_document();
        put(open);
        const Ran ran = run_command(open, "Comments", {});
        EXPECT_FALSE(ran.done);
        EXPECT_THAT(ran.result, HasSubstr(in("Không có ghi chú", "no comment")));
    });
}

TEST(FindingNotes, ComeOnWishOnly) {
    told([] {
        const auto file = store(faulty_document(), "wish.odt");
        const OpenDocument open(url_of(file), false);
        checker()->check(open, {});
        EXPECT_EQ(comments(open).size(), 0U);
        EXPECT_FALSE(open.as<css::util::XModifiable>()->isModified());
    });
}

TEST(FindingNotes, AreNotWrittenWhereNothingMayBeWritten) {
    told([] {
        const auto file = store(faulty_document(), "locked.odt");
        const OpenDocument open(url_of(file), true, true);
        for (const char* command : {"NoteFindings", "RemoveNotes"}) {
            const Ran ran = run_command(open, command, {});
            EXPECT_FALSE(ran.done);
            EXPECT_THAT(ran.result, HasSubstr(in("chỉ đọc", "read-only"))) << command;
        }
        EXPECT_EQ(comments(open).size(), 0U);
    });
}

TEST(FindingNotes, ComeAndGoWhereChangesAreRecorded) {
    told([] {
        const auto open = faulty_document();
        open.as<css::beans::XPropertySet>()->setPropertyValue("RecordChanges", css::uno::Any(true));
        const auto made = put(open);
        EXPECT_EQ(comments(open).size(), static_cast<std::size_t>(made));
        run(open, "RemoveNotes");
        EXPECT_EQ(comments(open).size(), 0U);
        EXPECT_TRUE(open.as<css::beans::XPropertySet>()->getPropertyValue("RecordChanges").get<bool>());
    });
}

TEST(FindingNotes, DoNotGoOut) {
    told([] {
        const auto open = faulty_document();
        put(open);
        const auto url = url_of(office().folder() / "out.odt");
        const Ran ran =
            run_command(open, "Release",
                        kehoach::office::seq({css::beans::PropertyValue(
                            "URL", -1, css::uno::Any(url), css::beans::PropertyState_DIRECT_VALUE)}));
        ASSERT_TRUE(ran.done) << ran.result;
        const OpenDocument copy(url);
        EXPECT_EQ(comments(copy).size(), 0U);
        EXPECT_GT(comments(open).size(), 0U);
    });
}
