// SPDX-License-Identifier: MPL-2.0
// Law 2: what the adapter writes, it reads back; and one command is one undo step.
#include "document_difference.hxx"
#include "inside.hxx"
#include "writer/insert.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using css::uno::Any;
using test::OpenDocument;
using writer::Where;

namespace {

std::vector<std::pair<std::string, Any>> at(Where where, bool fail = false) {
    return {{"Where", Any(static_cast<sal_Int32>(where))}, {"Fail", Any(fail)}};
}

css::uno::Reference<css::text::XText> text_of(const OpenDocument& document) {
    return document.as<css::text::XTextDocument>()->getText();
}

void set_font_of_standard(const OpenDocument& document, const char* font) {
    const css::uno::Reference<css::container::XNameAccess> styles(
        document.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies()->getByName("ParagraphStyles"),
        css::uno::UNO_QUERY_THROW);
    css::uno::Reference<css::beans::XPropertySet>(styles->getByName("Standard"), css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("CharFontName", Any(rtl::OUString::createFromAscii(font)));
}

} // namespace

TEST(Insert, ReadsBackWhatItWrote) {
    const auto document = OpenDocument::writer();
    test::inside("insert", document, at(Where::whole));
    EXPECT_EQ(test::inside_text("compare", document), "");
}

TEST(Insert, IsReadBackFromFiles) {
    const auto document = OpenDocument::writer();
    test::inside("insert", document, at(Where::whole));
    for (const char* name : {"sample.odt", "sample.docx"}) {
        const OpenDocument again(test::url_of(test::store(document, name)));
        EXPECT_EQ(test::inside_text("compare", again), "") << name;
        EXPECT_FALSE(again.as<css::util::XModifiable>()->isModified()) << "reading marked " << name;
    }
}

TEST(Snapshot, ReadsTheFontOfPiecesThatAreSetAlike) {
    for (const bool differing : {false, true}) { // in something else
        const auto document = OpenDocument::writer();
        const auto text = text_of(document);
        text->setString("one two");
        const auto cursor = text->createTextCursor();
        const css::uno::Reference<css::beans::XPropertySet> piece(cursor, css::uno::UNO_QUERY_THROW);
        const Any usual = piece->getPropertyValue("CharFontName");
        set_font_of_standard(document, "Courier New");
        cursor->gotoStart(false);
        cursor->goRight(3, true);
        piece->setPropertyValue("CharFontName", usual);
        cursor->collapseToEnd();
        cursor->gotoEnd(true);
        piece->setPropertyValue("CharFontName", usual);
        if (differing)
            piece->setPropertyValue("CharKerning", Any(sal_Int16(50)));
        const std::string read = test::inside_text("snapshot", document);
        EXPECT_EQ(read.find("Courier New"), std::string::npos) << differing << "\n" << read;
    }
}

TEST(Insert, IsOneUndoStepWithThePageStyle) {
    for (const Where where : {Where::start, Where::end_of_main}) {
        const auto document = OpenDocument::writer();
        const auto undo = test::undo_manager(document);
        text_of(document)->setString("user's own");
        const std::string before = test::canonical_xml(document);
        test::inside("insert", document, at(where));
        const std::string after = test::inside_text("snapshot", document);
        EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), 2);
        for (int round = 0; round < 2; ++round) {
            undo->undo();
            EXPECT_EQ(test::line_difference(before, test::canonical_xml(document)), "") << round;
            undo->redo();
            EXPECT_EQ(test::inside_text("snapshot", document), after) << round;
        }
        undo->undo();
        undo->undo();
        EXPECT_EQ(text_of(document)->getString(), "");
    }
}

TEST(Insert, KeepsWhatIsAnchoredAtTheOnlyParagraph) {
    for (const Where where : {Where::start, Where::end_of_main, Where::whole})
        for (const char* words : {"user's own", ""}) {
            const auto document = OpenDocument::writer();
            text_of(document)->setString(rtl::OUString::createFromAscii(words));
            const css::uno::Reference<css::text::XTextContent> frame(
                document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.TextFrame"),
                css::uno::UNO_QUERY_THROW);
            text_of(document)->insertTextContent(text_of(document)->getEnd(), frame, false);
            const auto frames = document.as<css::text::XTextFramesSupplier>()->getTextFrames();
            const auto undo = test::undo_manager(document);
            test::inside("insert", document, at(where));
            EXPECT_TRUE(frames->hasElements()) << static_cast<int>(where) << words;
            undo->undo();
            EXPECT_EQ(text_of(document)->getString(), rtl::OUString::createFromAscii(words));
            EXPECT_TRUE(frames->hasElements()) << static_cast<int>(where) << words;
            undo->redo();
            EXPECT_TRUE(frames->hasElements()) << static_cast<int>(where) << words;
        }
}

TEST(Insert, LeavesTheDocumentAsItWasWhenItFails) {
    const auto document = OpenDocument::writer();
    text_of(document)->setString("user's own");
    const std::string before = test::canonical_xml(document);
    EXPECT_THROW(test::inside("insert", document, at(Where::start, true)), std::runtime_error);
    EXPECT_EQ(test::line_difference(before, test::canonical_xml(document)), "");
    EXPECT_EQ(test::undo_manager(document)->getAllUndoActionTitles().getLength(), 1);
    EXPECT_FALSE(document.model()->hasControllersLocked());
}

TEST(Insert, RefusesAReadOnlyDocument) {
    const auto writer = OpenDocument::writer();
    const OpenDocument locked(test::url_of(test::store(writer, "locked.odt")), true, true);
    EXPECT_THROW(test::inside("insert", locked, at(Where::start)), std::runtime_error);
    EXPECT_EQ(text_of(locked)->getString(), "");
}
