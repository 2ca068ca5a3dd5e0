// SPDX-License-Identifier: MPL-2.0
// What others read is written in the language that a person settled for it, or that a call names; the office's
// own windows stay in theirs.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "language.hxx"
#include "office/text.hxx"
#include "session/preferences.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

template<class T>
using Ref = css::uno::Reference<T>;

namespace {

const bool vietnamese = in_vietnamese();

/// The language that the interface is not in.
const char* const other = vietnamese ? "en" : "vi";

/// The same thing said in the language of the interface, and in the other.
struct Said {
    const char* vi;
    const char* en;
    const char* of_interface() const { return vietnamese ? vi : en; }
    const char* of_other() const { return vietnamese ? en : vi; }
};
constexpr Said errors{"Lỗi thể thức (", "Faults of form ("}, mend{"Đề nghị sửa: ", "To be written: "};

css::uno::Sequence<css::beans::PropertyValue> in_language(const char* language) {
    return kehoach::office::seq({css::beans::PropertyValue(
        "Language", -1, css::uno::Any(rtl::OUString::createFromAscii(language)),
        css::beans::PropertyState_DIRECT_VALUE)});
}

std::string report(const Model& model, const css::uno::Sequence<css::beans::PropertyValue>& with = {}) {
    const Ran ran = run_command(model, "Report", with);
    EXPECT_TRUE(ran.done) << ran.result;
    return ran.result;
}

std::string comments_of(const Model& model) {
    std::string all;
    const auto fields = Ref<css::text::XTextFieldsSupplier>(model, css::uno::UNO_QUERY_THROW)
                            ->getTextFields()
                            ->createEnumeration();
    while (fields->hasMoreElements()) {
        const Properties field(fields->nextElement(), css::uno::UNO_QUERY_THROW);
        if (Ref<css::lang::XServiceInfo>(field, css::uno::UNO_QUERY_THROW)
                ->supportsService("com.sun.star.text.textfield.Annotation"))
            all += string_of(field->getPropertyValue("Content")) + "\n";
    }
    return all;
}

class PaperLanguage : public testing::Test {
protected:
    void TearDown() override { settle(""); }
    static void settle(const char* language) {
        kehoach::session::Preferences wanted;
        wanted.paper_language = language;
        kehoach::session::put_preferences(office().context(), wanted);
    }
};

} // namespace

TEST_F(PaperLanguage, IsThatOfTheInterfaceWhereNothingIsSettled) {
    told([] {
        const auto open = faulty_document();
        EXPECT_THAT(report(open), HasSubstr(errors.of_interface()));
        EXPECT_THAT(kehoach::office::utf8(checker()->report(open, {})), HasSubstr(errors.of_interface()));
    });
}

TEST_F(PaperLanguage, IsTheOneSettledInReportsAndComments) {
    told([] {
        settle(other);
        const auto open = faulty_document();
        EXPECT_THAT(report(open), HasSubstr(errors.of_other()));
        EXPECT_THAT(kehoach::office::utf8(checker()->report(open, {})), HasSubstr(errors.of_other()));
        EXPECT_TRUE(run_command(open, "NoteFindings", {}).done);
        EXPECT_THAT(comments_of(open), HasSubstr(mend.of_other()));
    });
}

TEST_F(PaperLanguage, IsTheOneThatACallNames) {
    told([] {
        const auto open = faulty_document();
        EXPECT_THAT(report(open, in_language(other)), HasSubstr(errors.of_other()));
        EXPECT_TRUE(run_command(open, "NoteFindings", in_language(other)).done);
        EXPECT_THAT(comments_of(open), HasSubstr(mend.of_other()));
        const Ran ran = run_command(open, "Report", in_language("fr"));
        EXPECT_FALSE(ran.done);
        EXPECT_THAT(ran.result, AnyOf(HasSubstr("vi, en"), HasSubstr("\"fr\"")));
    });
}

TEST_F(PaperLanguage, IsNotThatOfTheWindows) {
    told([] {
        settle(other);
        const auto open = faulty_document();
        report(open);
        checker()->ignore(open, "hd05-2.1-1", "agreed"); // named in the language of what was found last
        const auto titles = undo_manager(open)->getAllUndoActionTitles();
        ASSERT_GT(titles.getLength(), 0);
        EXPECT_THAT(kehoach::office::utf8(titles[0]), HasSubstr(vietnamese ? "Bỏ qua" : "Ignore"));
    });
}
