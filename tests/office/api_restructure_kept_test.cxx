// SPDX-License-Identifier: MPL-2.0
// What stands in the middle of a text that is restructured is kept, at its place; and real texts get the
// outline that their labels say.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "document_said.hxx"
#include "office/package.hxx"
#include "office/text.hxx"
#include "real_samples.hxx"
#include "text/words.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <filesystem>
#include <gmock/gmock.h>

using namespace kehoach::test;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

using Range = Reference<css::text::XTextRange>;
using Content = Reference<css::text::XTextContent>;

class Kept : public testing::Test {
protected:
    void write(const std::string& text) { set_text(document, letterhead + text); }

    Content made(const char* service) {
        return Content(document.as<css::lang::XMultiServiceFactory>()->createInstance(
                           rtl::OUString::createFromAscii(service)),
                       UNO_QUERY_THROW);
    }
    Range line(const std::string& words) { return Range(paragraph_with(document, words), UNO_QUERY_THROW); }
    void put(const Range& where, const Content& what, bool over = false) {
        where->getText()->insertTextContent(where, what, over);
    }
    static void set(const Reference<css::uno::XInterface>& object, const char* name, const Any& value) {
        Properties(object, UNO_QUERY_THROW)->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    }
    int changes() {
        int count = 0;
        const auto all = document.as<css::document::XRedlinesSupplier>()->getRedlines()->createEnumeration();
        for (; all->hasMoreElements(); all->nextElement())
            ++count;
        return count;
    }
    boost::json::object restructure() {
        undo_manager(document)->clear();
        before = said(document);
        boost::json::value done;
        EXPECT_EQ(refusal([&] { done = json(composer()->restructure(document, {})); }), "(no exception)");
        return done.is_object() ? done.as_object() : boost::json::object();
    }
    void expect_undone() {
        EXPECT_EQ(steps(document), 1);
        undo_manager(document)->undo();
        EXPECT_EQ(said(document), before);
    }

    OpenDocument document = OpenDocument::writer();
    std::string before;
};

} // namespace

TEST_F(Kept, NotesPicturesFieldsAndTrackedChangesStayAtTheirWords) {
    std::string text = "I. MỤC ĐÍCH\r";
    for (int count = 0; count < 9; ++count)
        text += "Đọc sách là việc thường ngày của mọi cán bộ, đảng viên và người dân trong xã nhà.\r";
    write(text + "Mọi người đọc sách để hiểu biết thêm về đời sống, về pháp luật và về cách làm ăn,\r2\r"
                 "cùng nhau xây dựng xã nhà ngày một giàu đẹp, văn minh và nghĩa tình hơn trước.\r"
                 "- Ghi chép đều.\rII. Việc khác.\r");
    put(line("cùng nhau")->getEnd(), made("com.sun.star.text.Footnote"));
    const Content frame = made("com.sun.star.text.TextFrame");
    set(frame, "AnchorType", Any(css::text::TextContentAnchorType_AS_CHARACTER));
    put(line("Mọi người")->getEnd(), frame);
    put(line("- Ghi")->getEnd(), made("com.sun.star.text.TextField.PageNumber"));
    set(Model(document), "RecordChanges", Any(true));
    const Range last = line("II. Việc");
    last->getText()->insertString(last->getEnd(), kehoach::office::ustring(" Thêm vào."), false);
    set(Model(document), "RecordChanges", Any(false));
    const auto done = restructure();
    EXPECT_EQ(done.at("joined").as_int64(), 1);
    const std::string now = read_from(document, "Mọi người");
    EXPECT_THAT(now, HasSubstr("cách làm ăn, cùng nhau xây dựng"));
    EXPECT_THAT(now, HasSubstr("hơn trước.1\nGhi chép đều."));
    EXPECT_THAT(now, HasSubstr("II. Việc khác. Thêm vào.\n"));
    EXPECT_EQ(document.as<css::text::XFootnotesSupplier>()->getFootnotes()->getCount(), 1);
    EXPECT_EQ(document.as<css::text::XTextFramesSupplier>()->getTextFrames()->getElementNames().getLength(),
              1);
    EXPECT_TRUE(document.as<css::text::XTextFieldsSupplier>()
                    ->getTextFields()
                    ->createEnumeration()
                    ->hasMoreElements());
    EXPECT_EQ(changes(), 1);
    expect_undone();
}

TEST_F(Kept, ProtectedSectionsAreLeftAndListed) {
    write("I. MỤC ĐÍCH\r1. Được giữ nguyên\r2. Được sửa\r");
    const Content section = made("com.sun.star.text.TextSection");
    const Range there = line("1. Được");
    put(there->getText()->createTextCursorByRange(there).get(), section, true);
    set(section, "IsProtected", Any(true));
    const auto done = restructure();
    EXPECT_THAT(read_from(document, "I. "), HasSubstr("1. Được giữ nguyên\n2. Được sửa\n"));
    EXPECT_EQ(style_of_line(document, "1. Được"), "Standard");
    EXPECT_EQ(style_of_line(document, "2. Được"), "KH Mục 1");
    bool listed = false;
    for (const auto& place : done.at("unsure").as_array())
        listed = listed || place.at("excerpt").as_string().starts_with("1. Được");
    EXPECT_TRUE(listed);
    expect_undone();
}

TEST_F(Kept, NestedTablesStandWhereTheyStood) {
    write("I. MỤC ĐÍCH\rCâu trước bảng.\rCâu sau bảng.\r");
    const Reference<css::text::XTextTable> outer(made("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    outer->initialize(2, 2);
    put(line("Câu sau")->getStart(), Content(outer, UNO_QUERY_THROW));
    const Reference<css::text::XText> cell(outer->getCellByName("B2"), UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> inner(made("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    inner->initialize(1, 2);
    cell->insertTextContent(cell->getStart(), Content(inner, UNO_QUERY_THROW), false);
    Reference<css::text::XText>(inner->getCellByName("A1"), UNO_QUERY_THROW)
        ->setString(kehoach::office::ustring("trong cùng"));
    restructure();
    const std::string text = read_from(document, "I. ");
    EXPECT_EQ(text, "I. MỤC ĐÍCH\nCâu trước bảng.\nCâu sau bảng.\n");
    EXPECT_EQ(document.as<css::text::XTextTablesSupplier>()->getTextTables()->getElementNames().getLength(),
              3);
    EXPECT_EQ(Reference<css::text::XText>(inner->getCellByName("A1"), UNO_QUERY_THROW)->getString(),
              kehoach::office::ustring("trong cùng"));
    expect_undone();
}

TEST_F(Kept, BookmarksBeginTheirParagraphsAgainWhenItIsUndone) {
    write("I. MỤC ĐÍCH\r1. Một việc\r2. Hai việc\r");
    const auto mark = [&](const char* name, const Range& range, bool over) {
        const Content made_mark = made("com.sun.star.text.Bookmark");
        Reference<css::container::XNamed>(made_mark, UNO_QUERY_THROW)
            ->setName(rtl::OUString::createFromAscii(name));
        put(range->getText()->createTextCursorByRange(range).get(), made_mark, over);
    };
    mark("over", line("1. Một"), true);
    mark("at", line("2. Hai")->getStart(), false);
    const auto text_of_mark = [&](const char* name) {
        const Content there(document.as<css::text::XBookmarksSupplier>()->getBookmarks()->getByName(
                                rtl::OUString::createFromAscii(name)),
                            UNO_QUERY_THROW);
        return kehoach::office::utf8(there->getAnchor()->getString());
    };
    restructure();
    EXPECT_EQ(text_of_mark("over"), "Một việc");
    expect_undone();
    EXPECT_EQ(text_of_mark("over"), "1. Một việc");
    EXPECT_EQ(text_of_mark("at"), "");
    undo_manager(document)->redo();
    EXPECT_EQ(text_of_mark("over"), "Một việc");
    expect_undone();
}

TEST_F(Kept, PagesThatPartsBeginAreTakenBack) {
    write("I. MỤC ĐÍCH\rCâu dưới đầu đề.\rPHỤ LỤC 01\rCâu của phụ lục một.\rPHỤ LỤC 02\rCâu của phụ lục "
          "hai.\r");
    const auto page_of = [&](const std::string& words) {
        return Properties(line(words), UNO_QUERY_THROW)->getPropertyValue("PageDescName");
    };
    set(line("PHỤ LỤC 02"), "BreakType", Any(css::style::BreakType_PAGE_BEFORE));
    restructure();
    EXPECT_TRUE(page_of("PHỤ LỤC 01").hasValue());
    EXPECT_TRUE(page_of("PHỤ LỤC 02").hasValue());
    expect_undone();
    EXPECT_FALSE(page_of("PHỤ LỤC 01").hasValue());
    EXPECT_FALSE(page_of("PHỤ LỤC 02").hasValue());
    undo_manager(document)->redo();
    EXPECT_TRUE(page_of("PHỤ LỤC 02").hasValue());
    expect_undone();
}

namespace {

/// The first letters and digits: of a heading that runs over lines the labels have the first line alone.
std::string beginning(const std::string& words) {
    constexpr std::size_t enough = 16;
    return kehoach::text::letters_and_digits(words).substr(0, enough) + "\n";
}

/// Level and the letters and digits a heading begins with, a line each.
std::string labelled(const fs::path& file) {
    const auto labels = boost::json::parse(kehoach::office::read_file(url_of(file)));
    std::string all;
    for (const auto& heading : labels.at("headings").as_array())
        all += std::to_string(heading.at("level").as_int64()) + " " +
               beginning(std::string(heading.at("marker").as_string()) +
                         std::string(heading.at("title").as_string()));
    return all;
}

std::string outlined(const Model& model) {
    const auto analysis = json(checker()->analyse(model, {}));
    std::string all;
    for (const auto& paragraph : analysis.at("paragraphs").as_array()) {
        if (!paragraph.at("role").as_string().starts_with("heading") ||
            paragraph.at("story").as_string() != "body")
            continue;
        const bool counted = paragraph.at("labelKind").as_string() == "auto";
        all += std::to_string(paragraph.at("level").as_int64()) + " " +
               beginning((counted ? std::string(paragraph.at("label").as_string()) : std::string()) +
                         std::string(paragraph.at("text").as_string()));
    }
    return all;
}

/// The beginning of each paragraph and table of the body, a line each: page style, break, number.
std::string page_starts(const Model& model) {
    const Reference<css::text::XTextDocument> document(model, UNO_QUERY_THROW);
    const Reference<css::container::XEnumerationAccess> body(document->getText(), UNO_QUERY_THROW);
    std::string all;
    for (const auto blocks = body->createEnumeration(); blocks->hasMoreElements();) {
        const Properties block(blocks->nextElement(), UNO_QUERY_THROW);
        rtl::OUString page;
        css::style::BreakType how = css::style::BreakType_NONE;
        sal_Int16 number = 0;
        const bool named = block->getPropertyValue("PageDescName") >>= page;
        block->getPropertyValue("BreakType") >>= how;
        block->getPropertyValue("PageNumberOffset") >>= number;
        all += (named ? kehoach::office::utf8(page) : "-") + " " + std::to_string(static_cast<int>(how)) +
               " " + std::to_string(number) + "\n";
    }
    return all;
}

class Samples : public RealSamples,
                public testing::WithParamInterface<std::pair<const char*, const char*>> {};
class SampleFiles : public RealSamples, public testing::WithParamInterface<const char*> {};

} // namespace

TEST_P(Samples, GetTheOutlineOfTheirLabels) {
    const auto [name, labels] = GetParam();
    const OpenDocument document = opened(name);
    composer()->restructure(document, {});
    const std::string wanted = labelled(folder() / labels), got = outlined(document);
    EXPECT_EQ(got, wanted);
    const auto made = steps(document);
    const auto again = json(composer()->restructure(document, {}));
    EXPECT_EQ(again.at("restyled").as_int64(), 0);
    if (!is_bare(name)) { // of bare text no looks are read that could be seen to be right already
        EXPECT_EQ(steps(document), made);
    }
}

TEST_P(SampleFiles, BeginTheirPagesAgainWhenItIsUndone) {
    const OpenDocument document = opened(GetParam());
    const std::string before = page_starts(document);
    composer()->restructure(document, {});
    undo_manager(document)->undo();
    EXPECT_EQ(page_starts(document), before);
}

TEST_P(SampleFiles, AreTheSameUndoneAndDoneAgain) {
    const OpenDocument document = opened(GetParam());
    const std::string before = said(document), starts = page_starts(document);
    composer()->restructure(document, {});
    const auto seen = [&] {
        std::string all;
        for (const auto& [text, properties] : paragraphs(document))
            all += string_of(properties->getPropertyValue("ParaStyleName")) + ": " + text + "\n";
        return all;
    };
    const std::string done = seen(), pages = page_starts(document);
    for (int round = 0; round < 2; ++round) {
        undo_manager(document)->undo();
        EXPECT_TRUE(said(document) == before) << round;
        EXPECT_EQ(page_starts(document), starts) << round;
        undo_manager(document)->redo();
        EXPECT_EQ(page_starts(document), pages) << round;
        EXPECT_EQ(seen(), done) << round;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Restructured, Samples,
    testing::Values(std::pair("001_7eb534c9584a1e89.txt", "001_7eb534c9584a1e89.txt.labels.json"),
                    std::pair("002_55241c78d7887125.txt", "002_55241c78d7887125.txt.labels.json"),
                    std::pair("10.txt", "10.labels.json"), std::pair("10.docx", "10.labels.json"),
                    std::pair("12.txt", "12.labels.json"), std::pair("12.docx", "12.labels.json"),
                    std::pair("26.txt", "26.labels.json"), std::pair("26.docx", "26.labels.json")));
INSTANTIATE_TEST_SUITE_P(Restructured, SampleFiles, testing::Values("10.docx", "12.docx", "26.docx"));
