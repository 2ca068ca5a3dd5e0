// SPDX-License-Identifier: MPL-2.0
// Edits on what exists: only the words named change, what stands around them stays.
#include "document/edit.hpp"
#include "document_difference.hxx"
#include "inside.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <filesystem>
#include <gtest/gtest.h>

using namespace kehoach;
using css::uno::Any;
using css::uno::UNO_QUERY_THROW;
using Kind = document::Edit::Kind;
using test::OpenDocument;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

Ref<css::text::XText> text_of(const OpenDocument& document) {
    return document.as<css::text::XTextDocument>()->getText();
}

/// "Số ", a bold "12", a footnote, " của huyện".
OpenDocument with_note() {
    OpenDocument document = OpenDocument::writer();
    const auto text = text_of(document);
    text->setString(office::ustring("Số 12 của huyện"));
    const auto bold = text->createTextCursor();
    bold->gotoStart(false);
    bold->goRight(3, false);
    bold->goRight(2, true);
    Ref<css::beans::XPropertySet>(bold, UNO_QUERY_THROW)->setPropertyValue("CharWeight", Any(150.0F));
    const Ref<css::text::XTextContent> note(
        document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.Footnote"),
        UNO_QUERY_THROW);
    text->insertTextContent(bold->getEnd(), note, false);
    return document;
}

/// A frame anchored at the last paragraph.
Ref<css::text::XTextFrame> with_frame(const OpenDocument& document, const Ref<css::text::XText>& text) {
    const Ref<css::text::XTextFrame> frame(
        document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.TextFrame"),
        UNO_QUERY_THROW);
    text->insertTextContent(text->getEnd(), frame.get(), false);
    frame->getText()->setString("apart");
    return frame;
}

sal_Int32 count_frames(const OpenDocument& document) {
    return document.as<css::text::XTextFramesSupplier>()->getTextFrames()->getElementNames().getLength();
}

constexpr sal_Int32 number_at = 5; ///< bytes of "Số "
constexpr sal_Int32 behind_note = number_at + 2 + 3;

std::string edit(const OpenDocument& document, Kind kind, sal_Int32 start, sal_Int32 end,
                 const std::string& excerpt = {}, const std::string& text = {}) {
    return test::inside_text("edit", document,
                             {{"Kind", Any(static_cast<sal_Int32>(kind))},
                              {"Paragraph", Any(sal_Int32(0))},
                              {"Start", Any(start)},
                              {"End", Any(end)},
                              {"Excerpt", Any(office::ustring(excerpt))},
                              {"Text", Any(office::ustring(text))}});
}

std::string snapshot(const OpenDocument& document) {
    return test::inside_text("snapshot", document);
}

} // namespace

TEST(Edits, ReplaceWordsInTheirLookAndKeepTheNote) {
    const auto document = with_note();
    const std::string before = snapshot(document);
    EXPECT_EQ(edit(document, Kind::replace_text, number_at, number_at + 2, "12", "345"), "");
    EXPECT_NE(snapshot(document).find("'Số 345\u200B của huyện'"), std::string::npos) << snapshot(document);
    EXPECT_NE(snapshot(document).find("[5,8) 0 Liberation Serif/12 b1"), std::string::npos)
        << snapshot(document);
    EXPECT_EQ(edit(document, Kind::replace_text, behind_note + 1 + 1, behind_note + 1 + 6, "của", "ở"), "");
    EXPECT_NE(snapshot(document).find("'Số 345\u200B ở huyện'"), std::string::npos) << snapshot(document);
    test::undo_manager(document)->undo();
    test::undo_manager(document)->undo();
    EXPECT_EQ(snapshot(document), before);
}

TEST(Edits, InBodyFrameAndHeaderAreOneStep) {
    const auto document = OpenDocument::writer();
    const auto body = text_of(document);
    body->setString(office::ustring("sai lời"));
    const auto frame = with_frame(document, body);
    frame->getText()->setString(office::ustring("sai lời"));
    const auto families = document.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies();
    const Ref<css::container::XNameAccess> pages(families->getByName("PageStyles"), UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> page(pages->getByName("Standard"), UNO_QUERY_THROW);
    page->setPropertyValue("HeaderIsOn", Any(true));
    const Ref<css::text::XText> header(page->getPropertyValue("HeaderText"), UNO_QUERY_THROW);
    header->setString(office::ustring("sai lời"));
    test::undo_manager(document)->clear();

    const auto stories = office::seq<rtl::OUString>({"body", "frame:1", "header:Standard:right", "frame:9"});
    EXPECT_EQ(test::inside_text("edit_stories", document,
                                {{"Stories", Any(stories)},
                                 {"Excerpt", Any(rtl::OUString("sai"))},
                                 {"Text", Any(office::ustring("đúng"))}}),
              "\n\n\nedit.moved\n");
    const auto right = office::ustring("đúng lời");
    for (const auto& text : {body, frame->getText(), header})
        EXPECT_EQ(text->getString(), right);
    EXPECT_EQ(test::undo_manager(document)->getAllUndoActionTitles().getLength(), 1);
    test::undo_manager(document)->undo();
    for (const auto& text : {body, frame->getText(), header})
        EXPECT_EQ(text->getString(), office::ustring("sai lời"));
}

TEST(Edits, OfADocumentThatIsClosedMeanwhileEndWithoutACrash) {
    for (const char* job : {"close_while_reading", "close_while_editing"}) {
        auto document = OpenDocument::writer();
        std::string lines;
        for (int n = 0; n < 200; ++n)
            lines += "một dòng\r";
        const auto text = text_of(document);
        text->insertString(text->getStart(), office::ustring(lines), false);
        EXPECT_EQ(test::inside(job, document.release()), Any(true)) << job;
    }
    EXPECT_TRUE(OpenDocument::writer().model().is()) << "the office is there";
}

/// One paragraph and what is anchored at it: whole text gone, the anchor gone.
TEST(Edits, OfAllTheTextKeepWhatIsAnchoredThere) {
    const auto document = OpenDocument::writer();
    const auto body = text_of(document);
    body->setString(office::ustring("sai lời"));
    const auto frame = with_frame(document, body);
    test::undo_manager(document)->clear();
    const auto length = static_cast<sal_Int32>(std::string("sai lời").size());
    EXPECT_EQ(edit(document, Kind::replace_text, 0, length, "sai lời"), "edit.holds-field");
    EXPECT_EQ(edit(document, Kind::replace_text, 0, length, "sai lời", "chữ mới"), "");
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(body->getString(), office::ustring("chữ mới"));
        EXPECT_EQ(count_frames(document), 1) << round;
        test::undo_manager(document)->undo();
        EXPECT_EQ(body->getString(), office::ustring("sai lời"));
        EXPECT_EQ(count_frames(document), 1) << round;
        test::undo_manager(document)->redo();
    }
    EXPECT_EQ(frame->getText()->getString(), "apart");
}

TEST(Edits, LeaveAParagraphAtWhichSomethingIsAnchored) {
    const auto document = OpenDocument::writer();
    const auto body = text_of(document);
    body->setString("one");
    with_frame(document, body);
    body->insertControlCharacter(body->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    body->insertString(body->getEnd(), "two", false);
    EXPECT_EQ(edit(document, Kind::remove_paragraph, 0, 0), "edit.holds-field");
    EXPECT_EQ(edit(document, Kind::replace_text, 0, 3, "one"), "") << "beside other words it may be emptied";
    EXPECT_EQ(body->getString(), "\ntwo");
    EXPECT_EQ(count_frames(document), 1);
}

TEST(Edits, LeaveOutWhatHasMovedOrHoldsANote) {
    const auto document = with_note();
    const std::string before = snapshot(document);
    EXPECT_EQ(edit(document, Kind::replace_text, number_at, number_at + 2, "13", "345"), "edit.moved");
    EXPECT_EQ(edit(document, Kind::replace_text, number_at, behind_note, "", "345"), "edit.holds-field");
    EXPECT_EQ(edit(document, Kind::remove_paragraph, 0, 0), "edit.holds-field");
    EXPECT_EQ(edit(document, Kind::replace_text, 900, 901, "x", "y"), "edit.moved");
    EXPECT_EQ(snapshot(document), before);
}

TEST(Edits, ChangeLooksPageAndParagraphs) {
    const auto document = with_note();
    const std::string before = snapshot(document);
    EXPECT_EQ(edit(document, Kind::char_look, 0, 0), "");
    EXPECT_EQ(edit(document, Kind::paragraph_look, 0, 0), "");
    EXPECT_EQ(edit(document, Kind::page, 0, 0), "");
    EXPECT_EQ(edit(document, Kind::insert_paragraph, 0, 0, "", "mới"), "");
    const std::string after = snapshot(document);
    for (const char* part : {"left 25", "number 1", "'mới'", "align 2"})
        EXPECT_NE(after.find(part), std::string::npos) << part << "\n" << after;
    EXPECT_EQ(edit(document, Kind::append_paragraph, 0, 0, "", "sau"), "");
    EXPECT_NE(snapshot(document).find("'sau'"), std::string::npos);
    EXPECT_EQ(edit(document, Kind::remove_paragraph, 0, 0), "");
    for (int step = 0; step < 6; ++step)
        test::undo_manager(document)->undo();
    EXPECT_EQ(snapshot(document), before);
}

namespace {

Ref<css::beans::XPropertySet> style_of(const OpenDocument& document, const char* name) {
    const auto families = document.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies();
    const Ref<css::container::XNameAccess> styles(families->getByName("ParagraphStyles"), UNO_QUERY_THROW);
    return {styles->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

/// Three paragraphs: as the office makes them, of a style whose parent says the size, and set by hand.
OpenDocument in_styles() {
    OpenDocument document = OpenDocument::writer();
    const auto text = text_of(document);
    for (const char* letter : {"A", "B"}) {
        text->insertString(text->getEnd(), rtl::OUString::createFromAscii(letter), false);
        text->insertControlCharacter(text->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    }
    text->insertString(text->getEnd(), "C", false);
    const auto cursor = text->createTextCursor();
    const Ref<css::text::XParagraphCursor> walker(cursor, UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> here(cursor, UNO_QUERY_THROW);
    cursor->gotoStart(false);
    walker->gotoNextParagraph(false);
    here->setPropertyValue("ParaStyleName", Any(rtl::OUString("Text body indent")));
    walker->gotoNextParagraph(false);
    walker->gotoEndOfParagraph(true);
    here->setPropertyValue("CharHeight", Any(11.0F));
    here->setPropertyValue("ParaAdjust", Any(css::style::ParagraphAdjust_CENTER));
    style_of(document, "Text body")->setPropertyValue("CharHeight", Any(13.0F));
    style_of(document, "Text body indent")
        ->setPropertyValue("ParaAdjust", Any(css::style::ParagraphAdjust_BLOCK));
    return document;
}

} // namespace

TEST(Origins, AreTheParagraphItselfOrTheStyleThatSaysIt) {
    const auto document = in_styles();
    EXPECT_EQ(test::inside_text("origins", document),
              "standard/standard;Text body/Text body indent;direct/direct;");
}

TEST(Edits, AStyleIsChangedInOneStepThatUndoes) {
    const auto document = in_styles();
    const std::string before = snapshot(document);
    const auto edited = test::inside_text("edit", document,
                                          {{"Kind", Any(static_cast<sal_Int32>(Kind::style_look))},
                                           {"Style", Any(rtl::OUString("Text body"))}});
    EXPECT_EQ(edited, "");
    EXPECT_NE(snapshot(document), before);
    test::undo_manager(document)->undo();
    EXPECT_EQ(snapshot(document), before);
    EXPECT_EQ(test::inside_text("edit", document,
                                {{"Kind", Any(static_cast<sal_Int32>(Kind::style_look))},
                                 {"Style", Any(rtl::OUString("No such style"))}}),
              "edit.moved");
}

namespace {

Ref<css::text::XTextContent> made(const OpenDocument& document, const char* service) {
    return {document.as<css::lang::XMultiServiceFactory>()->createInstance(
                rtl::OUString::createFromAscii(service)),
            UNO_QUERY_THROW};
}

void draw_line(const OpenDocument& document, sal_Int32 length) {
    const auto line = made(document, "com.sun.star.drawing.LineShape");
    Ref<css::drawing::XShape>(line, UNO_QUERY_THROW)->setSize({length, 0});
    Ref<css::beans::XPropertySet>(line, UNO_QUERY_THROW)
        ->setPropertyValue("AnchorType", Any(css::text::TextContentAnchorType_AT_PARAGRAPH));
    text_of(document)->insertTextContent(text_of(document)->getEnd(), line, false);
}

void number_in_footer(const OpenDocument& document) {
    const auto families = document.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies();
    const Ref<css::container::XNameAccess> pages(families->getByName("PageStyles"), UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> page(pages->getByName("Standard"), UNO_QUERY_THROW);
    page->setPropertyValue("FooterIsOn", Any(true));
    const Ref<css::text::XText> footer(page->getPropertyValue("FooterText"), UNO_QUERY_THROW);
    footer->insertTextContent(footer->getEnd(), made(document, "com.sun.star.text.textfield.PageNumber"),
                              false);
}

} // namespace

TEST(Drawn, LinesHaveTheirLengthAndNumbersTheirPlace) {
    const auto document = OpenDocument::writer();
    text_of(document)->setString(office::ustring("KẾ HOẠCH"));
    draw_line(document, 4000);
    EXPECT_EQ(test::inside_text("drawn", document), "0:40;none");
    number_in_footer(document);
    EXPECT_EQ(test::inside_text("drawn", document), "0:40;footer");
}

TEST(GoTo, SelectsAPlaceInATableToo) {
    const auto document = OpenDocument::writer();
    test::inside("insert", document);
    const auto go = [&](sal_Int32 paragraph, sal_Int32 start, sal_Int32 end) {
        bool found = false;
        test::inside("go_to", document,
                     {{"Paragraph", Any(paragraph)}, {"Start", Any(start)}, {"End", Any(end)}}) >>= found;
        return found;
    };
    EXPECT_TRUE(go(0, 0, 7));
    const Ref<css::text::XTextViewCursorSupplier> view(document.model()->getCurrentController(),
                                                       UNO_QUERY_THROW);
    const Ref<css::text::XTextRange> range(view->getViewCursor(), UNO_QUERY_THROW);
    // Hidden views do not tell what is selected in a cell; a cursor over the same place does.
    EXPECT_EQ(office::utf8(range->getText()->createTextCursorByRange(range)->getString()), "HUYỆN");
    EXPECT_FALSE(go(900, 0, 1));
}

TEST(Snapshot, ReadsRealFilesAndMarksNothing) {
    const std::filesystem::path samples = KEHOACH_SOURCE_DIR "/../shared/samples";
    if (!std::filesystem::exists(samples))
        GTEST_SKIP() << "no samples beside the source tree";
    for (const char* name : {"10.docx", "12.docx", "26.docx", "004_58641b753ab0ee2c.txt"}) {
        const OpenDocument document(test::url_of(std::filesystem::canonical(samples / name)), true, true);
        EXPECT_GT(snapshot(document).size(), 1000U) << name;
    }
}
