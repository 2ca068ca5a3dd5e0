// SPDX-License-Identifier: MPL-2.0
// Headings and items go up and down in level and in the text, in the office: numbers follow, all that is
// anchored stays.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;

namespace {

const std::string outline =
    "I- MỤC ĐÍCH\r1. Một việc\rCâu của việc một.\r2. Hai việc\r- Ý đầu.\r+ Ý con.\r- Ý sau.\r"
    "II- TỔ CHỨC THỰC HIỆN\r1. Văn phòng\r";

int index_of(const Model& model, const std::string& words) {
    const auto analysis = json(checker()->analyse(model, {}));
    for (const auto& paragraph : analysis.at("paragraphs").as_array())
        if (paragraph.at("text").as_string().starts_with(words))
            return static_cast<int>(paragraph.at("index").as_int64());
    return -1;
}

/// The message where the command refuses; empty where it is done.
std::string run(const Model& model, const char* command, const std::string& words) {
    css::uno::Sequence<css::beans::PropertyValue> arguments(1);
    arguments.getArray()[0].Name = "Paragraph";
    arguments.getArray()[0].Value <<= static_cast<sal_Int32>(index_of(model, words));
    const Ran ran = run_command(model, command, arguments);
    return ran.done ? std::string() : ran.result;
}

class Outline : public testing::Test {
protected:
    void SetUp() override {
        set_text(document, letterhead + outline);
        composer()->restructure(document, {});
        undo_manager(document)->clear();
        before = read_from(document, "I- ");
        xml = canonical_xml(document);
    }

    void expect_undone() {
        EXPECT_EQ(steps(document), 1);
        undo_manager(document)->undo();
        EXPECT_EQ(read_from(document, "I- "), before);
        EXPECT_EQ(canonical_xml(document), xml);
    }

    OpenDocument document = OpenDocument::writer();
    std::string before, xml;
};

} // namespace

TEST_F(Outline, ASectionChangesPlacesWithTheNextOne) {
    EXPECT_EQ(run(document, "MoveDown", "MỤC ĐÍCH"), "");
    EXPECT_EQ(read_from(document, "I- "), "I- TỔ CHỨC THỰC HIỆN\n1. Văn phòng\nII- MỤC ĐÍCH\n1. Một việc\n"
                                          "Câu của việc một.\n2. Hai việc\nÝ đầu.\nÝ con.\nÝ sau.\n");
    expect_undone();
}

TEST_F(Outline, ASubsectionAndAnItemMoveUpWithWhatHangsOnThem) {
    EXPECT_EQ(run(document, "MoveUp", "Hai việc"), "");
    EXPECT_THAT(read_from(document, "I- "),
                testing::StartsWith("I- MỤC ĐÍCH\n1. Hai việc\nÝ đầu.\nÝ con.\nÝ sau.\n2. Một việc\n"
                                    "Câu của việc một.\nII- "));
    expect_undone();
    undo_manager(document)->clear();
    EXPECT_EQ(run(document, "MoveUp", "Ý sau"), "");
    EXPECT_THAT(read_from(document, "I- "), HasSubstr("Ý sau.\nÝ đầu.\nÝ con.\n"));
    expect_undone();
}

TEST_F(Outline, TheClosingMarkStaysAtTheEnd) {
    for (const char* sign : {".", ";", ""}) {
        const auto other = OpenDocument::writer();
        set_text(other, letterhead + "I. MỤC ĐÍCH\r1. Một việc\rCâu của việc một" + sign +
                            "\rII. TỔ CHỨC THỰC HIỆN\r1. Văn phòng\rVăn phòng theo dõi việc này./.\r");
        composer()->restructure(other, {});
        undo_manager(other)->clear();
        const std::string there = read_from(other, "I. "), whole = canonical_xml(other);
        EXPECT_EQ(run(other, "MoveUp", "TỔ CHỨC"), "");
        EXPECT_EQ(read_from(other, "I. "),
                  "I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\nVăn phòng theo dõi việc này.\n"
                  "II. MỤC ĐÍCH\n1. Một việc\nCâu của việc một./.\n");
        EXPECT_EQ(steps(other), 1);
        undo_manager(other)->undo();
        EXPECT_EQ(read_from(other, "I. "), there);
        EXPECT_EQ(canonical_xml(other), whole);
        undo_manager(other)->clear();
        EXPECT_EQ(run(other, "MoveDown", "MỤC ĐÍCH"), "");
        EXPECT_THAT(read_from(other, "I. "), testing::EndsWith("Câu của việc một./.\n"));
    }
}

TEST_F(Outline, TheLastWordsStayOnThePageOfTheSignature) {
    const auto other = OpenDocument::writer();
    set_text(other, letterhead + "I. MỤC ĐÍCH\rCâu của việc một.\rII. TỔ CHỨC THỰC HIỆN\r"
                                 "Văn phòng theo dõi việc này./.\rNơi nhận:\r- Các chi bộ,\r"
                                 "- Lưu Văn phòng.\rT/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh");
    composer()->restructure(other, {});
    undo_manager(other)->clear();
    const auto keeps = [&](const char* words) {
        bool keep = false;
        Properties(paragraph_with(other, words), css::uno::UNO_QUERY_THROW)
            ->getPropertyValue("ParaKeepTogether") >>= keep;
        return keep;
    };
    ASSERT_TRUE(keeps("Văn phòng theo"));
    ASSERT_FALSE(keeps("Câu của"));
    const auto whole = canonical_xml(other);
    EXPECT_EQ(run(other, "MoveUp", "TỔ CHỨC"), "");
    EXPECT_TRUE(keeps("Câu của"));
    EXPECT_FALSE(keeps("Văn phòng theo"));
    EXPECT_EQ(steps(other), 1);
    undo_manager(other)->undo();
    EXPECT_EQ(canonical_xml(other), whole);
}

TEST_F(Outline, AHeadingTakesItsLevelWithItsSection) {
    EXPECT_EQ(run(document, "Demote", "Hai việc"), "");
    EXPECT_THAT(read_from(document, "I- "), HasSubstr("1. Một việc\nCâu của việc một.\n1.1- Hai việc\n"));
    EXPECT_EQ(style_of_line(document, "1.1- Hai"), "KH Mục 1.1");
    expect_undone();
    undo_manager(document)->clear();
    EXPECT_EQ(run(document, "Promote", "Hai việc"), "");
    EXPECT_THAT(read_from(document, "I- "), HasSubstr("II- Hai việc\nÝ đầu.\nÝ con.\nÝ sau.\nIII- TỔ CHỨC"));
    expect_undone();
}

TEST_F(Outline, AnItemChangesItsSign) {
    EXPECT_EQ(run(document, "Demote", "Ý sau"), "");
    EXPECT_EQ(style_of_line(document, "Ý sau"), "KH Dấu cộng");
    undo_manager(document)->undo();
    undo_manager(document)->clear();
    EXPECT_EQ(run(document, "Promote", "Ý con"), "");
    EXPECT_EQ(style_of_line(document, "Ý con"), "KH Gạch đầu dòng");
    expect_undone();
}

TEST_F(Outline, SaysWhyNot) {
    EXPECT_THAT(run(document, "MoveUp", "MỤC ĐÍCH"), HasSubstr("stands before it"));
    EXPECT_THAT(run(document, "MoveDown", "Hai việc"), HasSubstr("stands behind it"));
    EXPECT_THAT(run(document, "Promote", "MỤC ĐÍCH"), HasSubstr("highest level"));
    EXPECT_THAT(run(document, "Demote", "Một việc"), HasSubstr("right before it"));
    EXPECT_THAT(run(document, "Promote", "Ý đầu"), HasSubstr("highest level"));
    EXPECT_THAT(run(document, "Demote", "Ý đầu"), HasSubstr("right before it"));
    EXPECT_THAT(run(document, "Demote", "Câu của"), HasSubstr("into a heading"));
    EXPECT_EQ(steps(document), 0);
    const auto typed = OpenDocument::writer();
    set_text(typed, letterhead + outline);
    EXPECT_THAT(run(typed, "MoveDown", "I- MỤC"), HasSubstr("typed by hand"));
}

TEST_F(Outline, WhatIsAnchoredInASectionGoesAlongAndComesBack) {
    const css::uno::Reference<css::lang::XMultiServiceFactory> factory(Model(document),
                                                                       css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextRange> line(paragraph_with(document, "Câu của"),
                                                          css::uno::UNO_QUERY_THROW);
    const auto text = line->getText();
    const css::uno::Reference<css::text::XTextContent> mark(
        factory->createInstance("com.sun.star.text.Bookmark"), css::uno::UNO_QUERY_THROW);
    css::uno::Reference<css::container::XNamed>(mark, css::uno::UNO_QUERY_THROW)->setName("dau");
    text->insertTextContent(text->createTextCursorByRange(line).get(), mark, true);
    text->insertTextContent(
        line->getEnd(),
        css::uno::Reference<css::text::XTextContent>(factory->createInstance("com.sun.star.text.Footnote"),
                                                     css::uno::UNO_QUERY_THROW),
        false);
    undo_manager(document)->clear();
    const auto marks = [&] {
        const auto all =
            css::uno::Reference<css::text::XBookmarksSupplier>(Model(document), css::uno::UNO_QUERY_THROW)
                ->getBookmarks();
        std::string names;
        for (const auto& name : all->getElementNames())
            if (!name.startsWith("kehoach_")) // those of the letterhead
                names += kehoach::office::utf8(name) + " ";
        return names;
    };
    const std::string marked = marks();
    EXPECT_THAT(marked, HasSubstr("dau "));
    EXPECT_EQ(run(document, "MoveDown", "Một việc"), "");
    EXPECT_THAT(read_from(document, "I- "), HasSubstr("2. Một việc\nCâu của việc một."));
    EXPECT_EQ(marks(), marked);
    undo_manager(document)->undo();
    EXPECT_EQ(marks(), marked);
    const css::uno::Reference<css::text::XFootnotesSupplier> notes(Model(document),
                                                                   css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(notes->getFootnotes()->getCount(), 1);
}

namespace {

const std::string speaking =
    "I. MỤC ĐÍCH\r1. Một việc\r2. Hai việc\rLàm theo mục 2, phần I; theo điểm 1, Công văn số 15/UBND-VP ngày "
    "01/6/2026 của Uỷ ban nhân dân tỉnh. Xem thêm mục 1.\rII. TỔ CHỨC\r1. Văn phòng\r";

/// What the command tells of the places that name moved items.
boost::json::array references(const Model& model, const char* command, const std::string& words,
                              const char* change) {
    css::uno::Sequence<css::beans::PropertyValue> arguments(change != nullptr ? 2 : 1);
    arguments.getArray()[0].Name = "Paragraph";
    arguments.getArray()[0].Value <<= static_cast<sal_Int32>(index_of(model, words));
    if (change != nullptr) {
        arguments.getArray()[1].Name = "References";
        arguments.getArray()[1].Value <<= rtl::OUString::createFromAscii(change);
    }
    const Ran ran = run_command(model, command, arguments);
    EXPECT_TRUE(ran.done) << ran.result;
    return ran.done ? json(kehoach::office::ustring(ran.result)).at("references").as_array()
                    : boost::json::array();
}

} // namespace

TEST_F(Outline, PlacesThatSpeakOfChangedNumbersAreListedAndNotAlteredUnlessAskedFor) {
    const auto other = OpenDocument::writer();
    set_text(other, letterhead + speaking);
    composer()->restructure(other, {});
    for (const char* change : {static_cast<const char*>(nullptr), "leave"}) {
        const auto listed = references(other, "MoveDown", "Một việc", change);
        ASSERT_EQ(listed.size(), 2U);
        EXPECT_EQ(listed[0].at("excerpt").as_string(), "mục 2, phần I");
        EXPECT_EQ(listed[0].at("after").as_string(), "mục 1, phần I");
        EXPECT_FALSE(listed[0].at("changed").as_bool());
        EXPECT_EQ(listed[1].at("excerpt").as_string(), "mục 1");
        EXPECT_TRUE(listed[1].at("after").is_null());
        EXPECT_THAT(text_of(other), HasSubstr("theo mục 2, phần I; theo điểm 1, Công văn"));
        undo_manager(other)->undo();
    }
}

TEST_F(Outline, WhatNamesAMovedItemIsChangedInTheSameStep) {
    const auto other = OpenDocument::writer();
    set_text(other, letterhead + speaking);
    composer()->restructure(other, {});
    undo_manager(other)->clear();
    const std::string xml_before = canonical_xml(other);
    const auto moved = references(other, "MoveDown", "Một việc", "change");
    ASSERT_EQ(moved.size(), 2U);
    EXPECT_TRUE(moved[0].at("changed").as_bool());
    EXPECT_FALSE(moved[1].at("changed").as_bool());
    EXPECT_THAT(text_of(other), HasSubstr("theo mục 1, phần I; theo điểm 1, Công văn"));
    EXPECT_THAT(text_of(other), HasSubstr("Xem thêm mục 1."));
    EXPECT_EQ(steps(other), 1);
    undo_manager(other)->undo();
    EXPECT_EQ(canonical_xml(other), xml_before);
    undo_manager(other)->clear();
    const auto demoted = references(other, "Demote", "Hai việc", "change");
    ASSERT_EQ(demoted.size(), 1U);
    EXPECT_EQ(demoted[0].at("after").as_string(), "mục 1.1, phần I");
    EXPECT_THAT(text_of(other), HasSubstr("theo mục 1.1, phần I; theo"));
    EXPECT_EQ(steps(other), 1);
    undo_manager(other)->undo();
    EXPECT_EQ(canonical_xml(other), xml_before);
    EXPECT_THAT(run(other, "MoveDown", "Một việc"), "");
}

TEST_F(Outline, AWordThatIsNoChoiceOfReferencesIsRefused) {
    css::uno::Sequence<css::beans::PropertyValue> arguments(1);
    arguments.getArray()[0].Name = "References";
    arguments.getArray()[0].Value <<= rtl::OUString("yes");
    const Ran ran = run_command(document, "MoveDown", arguments);
    EXPECT_FALSE(ran.done);
    EXPECT_THAT(ran.result, HasSubstr("“change” or “leave”"));
    EXPECT_EQ(steps(document), 0);
}
