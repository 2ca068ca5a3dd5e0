// SPDX-License-Identifier: MPL-2.0
// Pictures, tables made of tabs and drawn lines in a text that is restructured.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "document_said.hxx"
#include "office/text.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>
#include <functional>
#include <gmock/gmock.h>

using namespace kehoach::test;
using css::text::TextContentAnchorType;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace {

using Range = Reference<css::text::XTextRange>;
using Content = Reference<css::text::XTextContent>;

constexpr const char* picture = "com.sun.star.text.TextGraphicObject";

class Objects : public testing::Test {
protected:
    void write(const std::string& text) { set_text(document, text); }

    Content put(const char* service, const std::string& words, TextContentAnchorType anchor,
                const char* name = "") {
        const Content made(document.as<css::lang::XMultiServiceFactory>()->createInstance(
                               rtl::OUString::createFromAscii(service)),
                           UNO_QUERY_THROW);
        const Properties properties(made, UNO_QUERY_THROW);
        properties->setPropertyValue("AnchorType", Any(anchor));
        if (service == std::string_view(picture)) // else the office comes to say so itself, at some time
            properties->setPropertyValue("HoriOrient", Any(css::text::HoriOrientation::CENTER));
        if (anchor == css::text::TextContentAnchorType_AT_PAGE)
            properties->setPropertyValue("AnchorPageNo", Any(sal_Int16(1)));
        if (*name != '\0')
            Reference<css::container::XNamed>(made, UNO_QUERY_THROW)
                ->setName(rtl::OUString::createFromAscii(name));
        const Range line(paragraph_with(document, words), UNO_QUERY_THROW);
        line->getText()->insertTextContent(line->getEnd(), made, false);
        return made;
    }

    /// The words of the paragraph a picture hangs on.
    std::string paragraph_of(const char* name) {
        const Content there(
            document.as<css::text::XTextGraphicObjectsSupplier>()->getGraphicObjects()->getByName(
                rtl::OUString::createFromAscii(name)),
            UNO_QUERY_THROW);
        const auto anchor = there->getAnchor();
        const Reference<css::text::XParagraphCursor> cursor(
            anchor->getText()->createTextCursorByRange(anchor), UNO_QUERY_THROW);
        cursor->gotoStartOfParagraph(false);
        cursor->gotoEndOfParagraph(true);
        return kehoach::office::utf8(cursor->getString());
    }

    void comment_on(const std::string& words) {
        const Content made(document.as<css::lang::XMultiServiceFactory>()->createInstance(
                               "com.sun.star.text.textfield.Annotation"),
                           UNO_QUERY_THROW);
        const Range line(paragraph_with(document, words), UNO_QUERY_THROW);
        line->getText()->insertTextContent(line->getEnd(), made, false);
    }
    bool has_comment() {
        return document.as<css::text::XTextFieldsSupplier>()
            ->getTextFields()
            ->createEnumeration()
            ->hasMoreElements();
    }

    Content draw_line(const char* words, sal_Int32 length = 4000) {
        const Content line =
            put("com.sun.star.drawing.LineShape", words, css::text::TextContentAnchorType_AT_PARAGRAPH);
        Reference<css::drawing::XShape>(line, UNO_QUERY_THROW)->setSize(css::awt::Size(length, 0));
        return line;
    }
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    int shapes() {
        return document.as<css::drawing::XDrawPageSupplier>()->getDrawPage()->getCount();
    }
#pragma GCC diagnostic pop
    /// Lines under the parts of the first page, as they are read.
    int rules() {
        int count = 0;
        const auto analysis = json(checker()->analyse(document, {}));
        for (const auto& paragraph : analysis.at("paragraphs").as_array())
            count += paragraph.at("role").as_string() == "rule_line" ? 1 : 0;
        return count;
    }

    std::vector<std::string> blocks() {
        std::vector<std::string> names;
        for (const auto& name : done.at("blocks").as_array())
            names.emplace_back(name.as_string());
        return names;
    }
    std::vector<std::string> unsure() {
        std::vector<std::string> words;
        for (const auto& place : done.at("unsure").as_array())
            words.emplace_back(place.at("excerpt").as_string());
        return words;
    }

    /// The office says where a picture stands once it has laid it out: always, or the time it takes would
    /// tell.
    void lay_out() {
        const Reference<css::beans::XPropertySet> view(document.model()->getCurrentController(),
                                                       UNO_QUERY_THROW);
        view->getPropertyValue("PageCount");
    }

    void restructure_and_undo(const std::function<void()>& look) {
        lay_out();
        undo_manager(document)->clear();
        const auto before = said(document);
        EXPECT_EQ(refusal([&] { done = json(composer()->restructure(document, {})); }), "(no exception)");
        look();
        EXPECT_EQ(steps(document), 1);
        undo_manager(document)->undo();
        lay_out();
        EXPECT_EQ(said(document), before);
    }

    OpenDocument document = OpenDocument::writer();
    boost::json::value done;
};

} // namespace

TEST_F(Objects, PicturesStayWithTheirWords) {
    std::string text = letterhead + "I. MỤC ĐÍCH\r";
    for (int count = 0; count < 9; ++count)
        text += "Đọc sách là việc thường ngày của mọi cán bộ, đảng viên và người dân trong xã nhà.\r";
    write(text +
          "Mọi người đọc sách để hiểu biết thêm về đời sống, về pháp luật và về cách làm ăn,\r"
          "cùng nhau xây dựng xã nhà ngày một giàu đẹp, văn minh và nghĩa tình hơn trước.\r"
          "1. Mua sách\r@\rCâu sau hình.\r- Ghi chép đều.\rNơi nhận:\r- Các chi bộ,\r- Lưu Văn phòng.\r"
          "T/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh\r");
    put(picture, "Mọi người", css::text::TextContentAnchorType_AS_CHARACTER, "first");
    put(picture, "cùng nhau", css::text::TextContentAnchorType_AT_PARAGRAPH, "second");
    put(picture, "1. Mua", css::text::TextContentAnchorType_AT_CHARACTER, "third");
    put(picture, "@", css::text::TextContentAnchorType_AS_CHARACTER, "alone");
    put(picture, "- Ghi", css::text::TextContentAnchorType_AT_PARAGRAPH, "bullet");
    put(picture, "I. MỤC", css::text::TextContentAnchorType_AT_PAGE, "page");
    told([&] {
        const Range sign(paragraph_with(document, "@"), UNO_QUERY_THROW);
        const auto one = sign->getText()->createTextCursorByRange(sign->getStart());
        one->goRight(1, true);
        one->setString({}); // the picture alone
        restructure_and_undo([&] {
            EXPECT_THAT(paragraph_of("first"), HasSubstr("về cách làm ăn,"));
            EXPECT_THAT(paragraph_of("second"), HasSubstr("hơn trước."));
            EXPECT_EQ(paragraph_of("third"), "Mua sách");
            EXPECT_EQ(kehoach::text::letters_and_digits(paragraph_of("alone")), "");
            EXPECT_THAT(paragraph_of("bullet"), HasSubstr("Ghi chép đều."));
            const auto all = document.as<css::text::XTextGraphicObjectsSupplier>()->getGraphicObjects();
            EXPECT_EQ(all->getElementNames().getLength(), 6);
            const std::string read = read_from(document, "1. Mua");
            EXPECT_THAT(read, testing::StartsWith("1. Mua sách\n"));
            EXPECT_LT(read.find("Mua sách"), read.find("Câu sau hình"));
            EXPECT_EQ(std::count(read.begin(),
                                 read.begin() + static_cast<std::ptrdiff_t>(read.find("Câu sau")), '\n'),
                      2);
        });
    });
}

TEST_F(Objects, APictureBehindTheEndingKeepsItsHeight) {
    write(letterhead + "I. MỤC ĐÍCH\rĐọc sách.\rNơi nhận:\r- Các chi bộ,\r- Lưu Văn phòng.\r"
                       "T/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh");
    composer()->restructure(document, {});
    const auto last = [&] { return paragraphs(document).back().second; };
    last()->setPropertyValue("ParaStyleName", Any(rtl::OUString("Standard")));
    const Range end(last(), UNO_QUERY_THROW);
    const Content made(document.as<css::lang::XMultiServiceFactory>()->createInstance(
                           rtl::OUString::createFromAscii(picture)),
                       UNO_QUERY_THROW);
    Properties(made, UNO_QUERY_THROW)
        ->setPropertyValue("AnchorType", Any(css::text::TextContentAnchorType_AS_CHARACTER));
    end->getText()->insertTextContent(end, made, false);
    composer()->restructure(document, {});
    EXPECT_EQ(string_of(last()->getPropertyValue("ParaStyleName")), "Standard");
}

TEST_F(Objects, TablesMadeOfTabsStayAsTheyAre) {
    const std::string rows = "TT\tTên sách\tSố người đọc\n1\tĐất rừng\t12\n2\tDế mèn\t15\n\tTổng\t27\n";
    std::string typed = rows;
    std::replace(typed.begin(), typed.end(), '\n', '\r');
    write(letterhead + "I. MỤC ĐÍCH\rĐọc sách theo bảng sau:\r" + typed +
          "II. TỔ CHỨC THỰC HIỆN\rGiao Văn phòng.\r");
    restructure_and_undo([&] {
        EXPECT_THAT(read_from(document, "I. MỤC"), HasSubstr("theo bảng sau:\n" + rows + "II. TỔ CHỨC"));
        const auto& tables = done.at("tabTables").as_array();
        ASSERT_EQ(tables.size(), 1U);
        EXPECT_EQ(tables[0].at("excerpt").as_string(), "TT\tTên sách\tSố người đọc");
    });
}

constexpr const char* old_letterhead =
    "UBND TỈNH LAM GIANG\rSỞ NỘI VỤ\rCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc\r"
    "Số: 15/KH-SNV\rLam Giang, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rĐọc sách năm 2026\r"
    "I. MỤC ĐÍCH\rĐọc sách hằng tuần.\rII. TỔ CHỨC THỰC HIỆN\rGiao Văn phòng.\r";

TEST_F(Objects, LinesDrawnInALetterheadGiveWayToThoseOfTheForm) {
    write(old_letterhead);
    for (const char* words : {"SỞ NỘI", "Độc lập", "Đọc sách năm"})
        draw_line(words);
    ASSERT_EQ(shapes(), 3);
    restructure_and_undo([&] {
        EXPECT_EQ(shapes(), 0);
        EXPECT_EQ(rules(), 3);
        EXPECT_THAT(blocks(), Contains("letterhead"));
        EXPECT_THAT(blocks(), Contains("subject-mark"));
        EXPECT_THAT(unsure(), Not(Contains("Đọc sách năm 2026")));
    });
}

TEST_F(Objects, ALineDrawnOnTheTitleGivesWayWithTheBlankLineThatWasItsRoom) {
    std::string text = old_letterhead;
    const std::string subject = "Đọc sách năm 2026\r";
    text.insert(text.find(subject) + subject.size(), "\r");
    write(text);
    draw_line("KẾ HOẠCH");
    restructure_and_undo([&] {
        EXPECT_EQ(shapes(), 0);
        EXPECT_EQ(rules(), 3);
        EXPECT_THAT(read_from(document, "Đọc sách năm"), testing::StartsWith("Đọc sách năm 2026\n\nI. MỤC"))
            << "the paragraph of the line alone";
    });
}

TEST_F(Objects, ALineThatIsNotThatOfTheSubjectStaysAndIsNamed) {
    for (const auto& [length, below] : {std::pair{19000, 650}, {4000, -3000}}) {
        SCOPED_TRACE(length);
        write(old_letterhead);
        const Properties line(draw_line("Đọc sách năm", length), UNO_QUERY_THROW);
        Reference<css::drawing::XShape>(line, UNO_QUERY_THROW)->setPosition({0, below});
        restructure_and_undo([&] {
            EXPECT_EQ(shapes(), 1);
            EXPECT_THAT(unsure(), Contains("Đọc sách năm 2026"));
            EXPECT_THAT(blocks(), Not(Contains("subject-mark")));
        });
        Reference<css::lang::XComponent>(line, UNO_QUERY_THROW)->dispose();
    }
}

TEST_F(Objects, APictureOnTheLetterheadKeepsItAsItStands) {
    write(old_letterhead);
    put(picture, "SỞ NỘI", css::text::TextContentAnchorType_AT_PARAGRAPH, "stamp");
    restructure_and_undo([&] {
        EXPECT_EQ(paragraph_of("stamp"), "SỞ NỘI VỤ");
        EXPECT_THAT(blocks(), Not(Contains("letterhead")));
        EXPECT_THAT(unsure(), Contains("SỞ NỘI VỤ"));
    });
}

TEST_F(Objects, ACommentOnTheLetterheadKeepsItAsItStands) {
    write(old_letterhead);
    comment_on("Số: 15");
    restructure_and_undo([&] {
        EXPECT_TRUE(has_comment());
        EXPECT_THAT(unsure(), Contains("Số: 15/KH-SNV"));
    });
}

TEST_F(Objects, ABlankParagraphWithACommentStays) {
    write(std::string(old_letterhead) + "@\rViệc cuối cùng.\r");
    comment_on("@");
    const Range sign(paragraph_with(document, "@"), UNO_QUERY_THROW);
    const auto one = sign->getText()->createTextCursorByRange(sign->getStart());
    one->goRight(1, true);
    one->setString({});
    restructure_and_undo([&] { EXPECT_TRUE(has_comment()); });
}
