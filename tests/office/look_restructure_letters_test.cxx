// SPDX-License-Identifier: MPL-2.0
// How numbers and words look once a text is restructured: size, weight, the room between letters.
#include "body_reading.hxx"
#include "look_sheets.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/XTextTable.hpp>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

using Text = Reference<css::text::XText>;

class Letters : public testing::Test {
protected:
    static void set(const Reference<css::uno::XInterface>& object, const char* name, const Any& value) {
        Properties(object, UNO_QUERY_THROW)->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    }
    template<typename T>
    static T get(const Reference<css::uno::XInterface>& object, const char* name) {
        return Properties(object, UNO_QUERY_THROW)
            ->getPropertyValue(rtl::OUString::createFromAscii(name))
            .get<T>();
    }

    Reference<css::text::XTextTable> table_before(const std::string& words, int rows, int columns) {
        const Reference<css::text::XTextTable> table(
            document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.TextTable"),
            UNO_QUERY_THROW);
        table->initialize(rows, columns);
        const Reference<css::text::XTextRange> there(paragraph_with(document, words), UNO_QUERY_THROW);
        there->getText()->insertTextContent(there->getStart(), table.get(), false);
        return table;
    }
    static Text cell(const Reference<css::text::XTextTable>& table, const char* name) {
        return Text(table->getCellByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
    }

    OpenDocument document = OpenDocument::writer();
};

} // namespace

/// In a file of Word, the mark that ends a paragraph has a size of its own.
TEST_F(Letters, OfNumbersAreAsLargeAsTheirTitles) {
    set_text(document, letterhead + "I. MỤC ĐÍCH\r1. Yêu cầu\r- Đọc đều mỗi tuần.\r2. Nội dung\r");
    for (const auto& [words, paragraph] : paragraphs(document))
        set(paragraph, "CharHeight", Any(11.0F));
    const Reference<css::text::XTextRange> dash(paragraph_with(document, "- Đọc đều"), UNO_QUERY_THROW);
    const auto last = dash->getText()->createTextCursorByRange(dash->getEnd());
    last->goLeft(5, true);
    set(last, "CharWeight", Any(css::awt::FontWeight::BOLD));
    const OpenDocument word(url_of(store(document, "marks.docx")));
    composer()->restructure(word, {});
    const OpenDocument again(url_of(store(word, "restructured.docx")));
    for (const OpenDocument* each : {&word, &again}) {
        SCOPED_TRACE(each == &word ? "in the office" : "behind a file of Word");
        const auto pdf = printed(*each);
        for (const auto& [number, title] : {std::pair{"I.", "MỤC"}, {"1.", "Yêu"}, {"-", "Đọc đều"}}) {
            SCOPED_TRACE(number);
            EXPECT_NEAR(place_on(pdf.sheet(1), std::string(number) + " " + title).size_pt,
                        place_on(pdf.sheet(1), title).size_pt, 0.1);
        }
    }
    const Reference<css::text::XTextRange> bold(paragraph_with(word, "Đọc đều"), UNO_QUERY_THROW);
    EXPECT_GT(get<float>(bold->getEnd(), "CharWeight"), css::awt::FontWeight::NORMAL) << "as it was";
}

TEST_F(Letters, OfNumbersAloneInACellAreAsLargeAsTheTableS) {
    set_text(document, letterhead + "I. NỘI DUNG\rCác thôn đọc sách theo bảng sau:\rHết năm thì tổng kết.\r");
    const auto table = table_before("Hết năm", 3, 2);
    cell(table, "A1")->setString(office::ustring("TT"));
    cell(table, "B1")->setString(office::ustring("Nhiệm vụ"));
    cell(table, "B2")->setString(office::ustring("Mua sách"));
    cell(table, "B3")->setString(office::ustring("Đọc sách"));
    for (const char* name : {"A2", "A3"}) {
        set(cell(table, name)->getStart(), "NumberingStyleName", Any(rtl::OUString("Numbering 123")));
        set(cell(table, name)->getStart(), "CharHeight", Any(14.0F));
    }
    undo_manager(document)->clear();
    composer()->restructure(document, {});
    const auto pdf = printed(document);
    const auto& sheet = pdf.sheet(1);
    EXPECT_NEAR(place_on(sheet, "2. Đọc sách").size_pt, place_on(sheet, "Mua sách").size_pt, 0.1);
    undo_manager(document)->undo();
    EXPECT_EQ(get<float>(cell(table, "A2")->getStart(), "CharHeight"), 14);
}

TEST_F(Letters, OfDashesThatNameWhatFollowsStayBold) {
    set_text(document, letterhead +
                           "I. NỘI DUNG\r- Các chỉ tiêu:\r- Việc lớn nhất\r- Nguồn lực: Ba tỷ đồng.\r"
                           "- Cả dòng này đậm mà là một câu.\r- Câu thường.\r");
    for (const char* words : {"- Các chỉ", "- Việc lớn", "- Cả dòng"})
        set(paragraph_with(document, words), "CharWeight", Any(css::awt::FontWeight::BOLD));
    composer()->restructure(document, {});
    const auto is_bold = [&](const char* words) {
        return get<float>(paragraph_with(document, words), "CharWeight") > css::awt::FontWeight::NORMAL;
    };
    EXPECT_TRUE(is_bold("Các chỉ"));
    EXPECT_TRUE(is_bold("Việc lớn"));
    EXPECT_FALSE(is_bold("Cả dòng"));
    EXPECT_FALSE(is_bold("Câu thường"));
}

TEST_F(Letters, OfTheTextStandNoWiderApartThanTheyAre) {
    set_text(document, letterhead + "I. NỘI DUNG\rCác thôn đọc sách hằng tuần và ghi chép đầy đủ.\r"
                                    "1. Hai thôn đọc chung một tủ sách trong năm nay.\r");
    const auto squeeze = [&](const char* words, bool half) {
        const Reference<css::text::XTextRange> line(paragraph_with(document, words), UNO_QUERY_THROW);
        const auto cursor = line->getText()->createTextCursorByRange(line->getStart());
        cursor->goRight(half ? 12 : 40, true);
        set(cursor, "CharKerning", Any(sal_Int16(35)));
        set(cursor, "CharScaleWidth", Any(sal_Int16(95)));
    };
    squeeze("Các thôn", true);
    squeeze("1. Hai", false);
    squeeze("ĐẢNG BỘ", false);
    composer()->restructure(document, {});
    for (const char* words : {"Các thôn", "1. Hai"}) {
        SCOPED_TRACE(words);
        const Reference<css::text::XTextRange> line(paragraph_with(document, words), UNO_QUERY_THROW);
        const auto cursor = line->getText()->createTextCursorByRange(line->getStart());
        for (int at = 0; at < 20; ++at, cursor->collapseToEnd()) {
            cursor->goRight(1, true);
            EXPECT_EQ(get<sal_Int16>(cursor, "CharKerning"), 0) << at;
            EXPECT_EQ(get<sal_Int16>(cursor, "CharScaleWidth"), 100) << at;
        }
    }
}

TEST_F(Letters, OfTheSubjectOfALetterStandInTheMiddleOfItsCell) {
    set_text(document, "Kính gửi: Ủy ban nhân dân các xã\rSở Công Thương mời họp vào sáng thứ Hai.\r");
    const auto table = table_before("Kính gửi", 2, 2);
    cell(table, "A1")->setString(office::ustring("UBND TỈNH AN LÂM\rSỞ CÔNG THƯƠNG"));
    cell(table, "B1")
        ->setString(office::ustring("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc"));
    cell(table, "A2")->setString(office::ustring("V/v mời họp về việc đọc sách"));
    cell(table, "B2")->setString(office::ustring("An Lâm, ngày 12 tháng 5 năm 2026"));
    const auto text = cell(table, "A2");
    text->insertString(text->getStart(), office::ustring("Số: 15/SCT-CN\r"), false);
    const Reference<css::text::XTextRange> last(text->getEnd(), UNO_QUERY_THROW);
    set(last, "ParaAdjust", Any(css::style::ParagraphAdjust_BLOCK));
    composer()->restructure(document, {});
    EXPECT_EQ(get<sal_Int16>(cell(table, "A2")->getEnd(), "ParaAdjust"),
              sal_Int16(css::style::ParagraphAdjust_CENTER));
}

TEST_F(Letters, OfATextDoNotTouchTheTitleOfItsPart) {
    set_text(document, letterhead + "I. NỘI DUNG\rCác thôn đọc sách.\rNơi nhận:\r- Các chi bộ,\r"
                                    "- Lưu Văn phòng Đảng uỷ.\rT/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh\r"
                                    "ĐỀ CƯƠNG BÁO CÁO\rkết quả đọc sách năm 2026\rI. KẾT QUẢ\r1. Số sách\r");
    composer()->restructure(document, {});
    const auto gap = get<sal_Int32>(paragraph_with(document, "kết quả đọc sách năm"), "ParaBottomMargin");
    EXPECT_GT(gap, 200) << "1/100 mm";
    const std::string once = canonical_xml(document);
    composer()->restructure(document, {});
    EXPECT_EQ(canonical_xml(document), once);
}
