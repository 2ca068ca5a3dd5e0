// SPDX-License-Identifier: MPL-2.0
// What others said of a draft, in one table.
#include "draft_ground.hxx"
#include "screen.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Words typed at the beginning of a document, or a comment hung there, by somebody.
void remark(const OpenDocument& document, const char* author, const char* words) {
    const auto text = document.as<css::text::XTextDocument>()->getText();
    const css::uno::Reference<css::text::XTextContent> made(
        document.as<css::lang::XMultiServiceFactory>()->createInstance(
            "com.sun.star.text.textfield.Annotation"),
        css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> said(made, css::uno::UNO_QUERY_THROW);
    said->setPropertyValue("Author", css::uno::Any(office::ustring(author)));
    said->setPropertyValue("Content", css::uno::Any(office::ustring(words)));
    text->insertTextContent(text->getEnd(), made, false);
}

css::uno::Reference<css::text::XTextRange> words_in(const OpenDocument& document, const char* words) {
    const auto searched = document.as<css::util::XSearchable>();
    const auto search = searched->createSearchDescriptor();
    search->setSearchString(office::ustring(words));
    return {searched->findFirst(search), css::uno::UNO_QUERY_THROW};
}

void remark_on(const OpenDocument& document, const char* passage, const char* said) {
    const css::uno::Reference<css::text::XTextContent> made(
        document.as<css::lang::XMultiServiceFactory>()->createInstance(
            "com.sun.star.text.textfield.Annotation"),
        css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> properties(made, css::uno::UNO_QUERY_THROW);
    properties->setPropertyValue("Content", css::uno::Any(office::ustring(said)));
    const auto range = words_in(document, passage);
    range->getText()->insertTextContent(range, made, true);
}

void replace(const OpenDocument& document, const char* words, const char* by) {
    const auto properties = document.as<css::beans::XPropertySet>();
    const auto range = words_in(document, words);
    properties->setPropertyValue("RecordChanges", css::uno::Any(true));
    range->setString(office::ustring(by));
    properties->setPropertyValue("RecordChanges", css::uno::Any(false));
}

void change(const OpenDocument& document, const char* words) {
    const auto properties = document.as<css::beans::XPropertySet>();
    properties->setPropertyValue("RecordChanges", css::uno::Any(true));
    const auto text = document.as<css::text::XTextDocument>()->getText();
    text->insertString(text->getEnd(), office::ustring(words), false);
    properties->setPropertyValue("RecordChanges", css::uno::Any(false));
}

css::frame::DispatchResultEvent comments_of(const OpenDocument& start,
                                            const std::vector<std::string>& files) {
    css::beans::PropertyValue urls;
    urls.Name = "Urls";
    css::uno::Sequence<rtl::OUString> paths(static_cast<sal_Int32>(files.size()));
    std::transform(files.begin(), files.end(), paths.getArray(),
                   [](const std::string& file) { return office::ustring(file); });
    urls.Value <<= paths;
    const css::uno::Reference<css::frame::XDispatchProvider> frame(
        start.model()->getCurrentController()->getFrame(), css::uno::UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    css::frame::DispatchHelper::create(test::office().context())
        ->executeDispatch(frame, "org.kehoach:Comments", {}, 0, office::seq({urls})) >>= event;
    return event;
}

} // namespace

TEST(Comments, OfSeveralDraftsStandInOneTable) {
    told([] {
        const OpenDocument first(composed(last_year)), second(composed(last_year));
        remark(first, "Ban Dân vận Phan", "Nêu rõ số cây.");
        change(second, " và chăm sóc");
        const auto files = std::vector<std::string>{test::store(first, "first.docx").string(),
                                                    test::store(second, "second.odt").string()};
        const auto start = OpenDocument::writer();
        const auto made = result_of(comments_of(start, files));
        const auto text = lines_of(made);
        EXPECT_THAT(text, HasSubstr("BẢNG TIẾP THU"));
        EXPECT_THAT(text, HasSubstr("Ban Dân vận Phan"));
        EXPECT_THAT(text, HasSubstr("Nêu rõ số cây."));
        EXPECT_THAT(text, HasSubstr("Thêm: “và chăm sóc” ("));
        EXPECT_THAT(text, HasSubstr("trồng cây ven suối năm 2026"));
    });
}

TEST(Comments, AReplacementIsOneRowAndAPassageIsQuoted) {
    told([] {
        const OpenDocument draft(composed(last_year));
        replace(draft, "15/9/2026", "20/9/2026");
        remark_on(draft, "trồng xong", "Nêu rõ số cây.");
        const auto files = std::vector<std::string>{test::store(draft, "Chi bộ Suối Đá.docx").string()};
        const auto start = OpenDocument::writer();
        const auto text = lines_of(result_of(comments_of(start, files)));
        EXPECT_THAT(text, HasSubstr("“15/9/2026” thay bằng “20/9/2026” ("));
        EXPECT_THAT(text, Not(HasSubstr("15/9/202620/9/2026")));
        EXPECT_THAT(text, Not(HasSubstr("20/9/202615/9/2026")));
        EXPECT_THAT(text, HasSubstr("Tại “trồng xong”: Nêu rõ số cây."));
        EXPECT_THAT(text, HasSubstr("Tệp, đơn vị gửi"));
        EXPECT_THAT(text, HasSubstr("Chi bộ Suối Đá"));
        EXPECT_THAT(text, Not(HasSubstr("Suối Đá.docx")));
        EXPECT_THAT(text, Not(HasSubstr(words("comments.unknown"))));
    });
}

TEST(Comments, QuoteWholeWords) {
    told([] {
        const auto draft = OpenDocument::writer(false);
        const std::string words(30, 'x');
        draft.as<css::text::XTextDocument>()->getText()->setString(
            office::ustring(words + " " + words + " chăm sóc nghiêngngả"));
        remark(draft, "Ban Dân vận Phan", "Nêu rõ.");
        const auto files = std::vector<std::string>{test::store(draft, "words.docx").string()};
        const auto text = lines_of(result_of(comments_of(OpenDocument::writer(), files)));
        EXPECT_THAT(text, HasSubstr(" chăm sóc…"));
        EXPECT_THAT(text, Not(HasSubstr("nghiêng")));
    });
}

TEST(Comments, OfNobodyAreSaid) {
    told([] {
        const auto start = OpenDocument::writer();
        EXPECT_THAT(message_of(comments_of(start, {})), HasSubstr(words("comments.none").substr(0, 20)));
    });
}
