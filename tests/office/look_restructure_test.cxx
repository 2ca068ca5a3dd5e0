// SPDX-License-Identifier: MPL-2.0
// What restructuring makes of an office's own paper, on the printed page.
#include "body_reading.hxx"
#include "look_sheets.hxx"
#include "real_samples.hxx"

#include <algorithm>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/PageNumberType.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/VertOrientation.hpp>
#include <com/sun/star/text/WrapTextMode.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

using Text = Reference<css::text::XText>;

void set(const Reference<css::uno::XInterface>& object, const char* name, const Any& value) {
    Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

/// A letterhead in a table without borders, as offices draw theirs: the line under the motto is a shape, and
/// what stands below it leaves room for it.
class DrawnLetterhead : public testing::Test {
protected:
    void SetUp() override {
        set_text(document, "KẾ HOẠCH\rTổ chức ngày hội đọc sách\r(Kèm theo Đề án số 8/ĐA-UBND của tỉnh)\r"
                           "I. MỤC ĐÍCH\rĐọc nhiều sách hơn.\rII. NỘI DUNG\rCác thôn tổ chức đọc sách./.\r");
        const Reference<css::text::XTextTable> table(make("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
        table->initialize(2, 2);
        const Text body = document.as<css::text::XTextDocument>()->getText();
        body->insertTextContent(body->getStart(), table.get(), false);
        css::table::TableBorder2 none;
        none.IsTopLineValid = none.IsBottomLineValid = none.IsLeftLineValid = none.IsRightLineValid = true;
        none.IsHorizontalLineValid = none.IsVerticalLineValid = true;
        set(table, "TableBorder2", Any(none));
        css::uno::Sequence<css::text::TableColumnSeparator> columns(1);
        columns.getArray()[0] = {4300, true};
        set(table, "TableColumnSeparators", Any(columns));
        cell(table, "A1")->setString(office::ustring("UBND TỈNH LAM GIANG\rSỞ VĂN HOÁ"));
        cell(table, "B1")
            ->setString(office::ustring("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc"));
        cell(table, "A2")->setString(office::ustring("Số: 15/KH-SVH"));
        cell(table, "B2")->setString(office::ustring("Lam Giang, ngày 12 tháng 5 năm 2026"));
        constexpr sal_Int32 room = 423; // 12 pt
        set(cell(table, "A2")->getStart(), "ParaTopMargin", Any(room));
        set(cell(table, "B2")->getStart(), "ParaTopMargin", Any(room));
        draw_under(cell(table, "B1")->getEnd());
    }

    Reference<css::uno::XInterface> make(const char* service) {
        return document.as<css::lang::XMultiServiceFactory>()->createInstance(
            rtl::OUString::createFromAscii(service));
    }
    static Text cell(const Reference<css::text::XTextTable>& table, const char* name) {
        return Text(table->getCellByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
    }

    void draw_under(const Reference<css::text::XTextRange>& paragraph) {
        const Reference<css::drawing::XShape> line(make("com.sun.star.drawing.LineShape"), UNO_QUERY_THROW);
        set(line, "AnchorType", Any(css::text::TextContentAnchorType_AT_PARAGRAPH));
        set(line, "TextWrap", Any(css::text::WrapTextMode_THROUGH));
        line->setSize({4000, 0});
        set(line, "HoriOrient", Any(css::text::HoriOrientation::CENTER));
        set(line, "VertOrient", Any(css::text::VertOrientation::NONE));
        set(line, "VertOrientPosition", Any(sal_Int32(650)));
        paragraph->getText()->insertTextContent(
            paragraph, Reference<css::text::XTextContent>(line, UNO_QUERY_THROW), false);
    }

    OpenDocument document = OpenDocument::writer();
};

/// Lines that go through letters: above their feet and under their heads.
std::string crossed(const PdfSheet& sheet, const std::vector<PdfRule>& rules) {
    constexpr double mm_per_pt = 25.4 / 72, head = 0.75;
    std::string all;
    for (const auto& rule : rules)
        for (const auto& word : sheet.words)
            if (word.right > rule.left && word.left < rule.right && rule.y < word.baseline &&
                rule.y > word.baseline - word.size_pt * head * mm_per_pt)
                all += word.text + " ";
    return all;
}

void number(const OpenDocument& document, const Reference<css::uno::XInterface>& style, const char* header) {
    const Text text(Reference<css::beans::XPropertySet>(style, UNO_QUERY_THROW)
                        ->getPropertyValue(rtl::OUString::createFromAscii(header)),
                    UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> field(
        document.as<css::lang::XMultiServiceFactory>()->createInstance(
            "com.sun.star.text.textfield.PageNumber"),
        UNO_QUERY_THROW);
    set(field, "NumberingType", Any(css::style::NumberingType::ARABIC));
    set(field, "SubType", Any(css::text::PageNumberType_CURRENT));
    text->insertTextContent(text->getEnd(), field, false);
}

/// As a file of Word brings it: a page style of its own, with a number on all its pages, be it from one
/// header or from a second one, for the first page.
void number_all_pages_from(const OpenDocument& document, const std::string& words, bool one_header) {
    const Reference<css::container::XNameContainer> styles(
        document.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies()->getByName("PageStyles"),
        UNO_QUERY_THROW);
    const auto style =
        document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.style.PageStyle");
    styles->insertByName("Converted1", Any(style));
    set(style, "HeaderIsOn", Any(true));
    set(style, "FirstIsShared", Any(false));
    number(document, style, "HeaderText");
    number(document, style, "HeaderTextFirst");
    if (one_header)
        set(style, "FirstIsShared", Any(true));
    paragraph_with(document, words)->setPropertyValue("PageDescName", Any(rtl::OUString("Converted1")));
}

/// A plan in plain paragraphs, its text `lines` of one line each; recipients, and nobody signs yet.
std::string plain_plan(int lines) {
    std::string text = letterhead + "I. MỤC ĐÍCH\r";
    for (int number = 1; number <= lines; ++number)
        text += line_of_text(number) + "\r";
    text += "Nơi nhận:\r";
    for (int number = 1; number <= 8; ++number)
        text += "- Chi bộ thôn " + std::to_string(number) + ",\r";
    return text + "- Lưu Văn phòng Đảng uỷ.\r";
}

} // namespace

TEST_F(DrawnLetterhead, KeepsTheRoomForItsLines) {
    const auto before = printed(document);
    ASSERT_EQ(before.rules(1).size(), 1U);
    ASSERT_EQ(crossed(before.sheet(1), before.rules(1)), "");
    composer()->restructure(document, {});
    const auto after = printed(document);
    const auto& sheet = after.sheet(1);
    EXPECT_EQ(crossed(sheet, after.rules(1)), "");
    const auto motto = place_on(sheet, "Độc lập - Tự do - Hạnh phúc"),
               day = place_on(sheet, "Lam Giang, ngày");
    const auto rules = after.rules(1);
    EXPECT_TRUE(std::any_of(rules.begin(), rules.end(), [&](const PdfRule& rule) {
        return rule.y > motto.bottom() && rule.y < day.top();
    })) << "the line stands between motto and day";
}

TEST_F(DrawnLetterhead, GivesTheAttachedLineUnderTheSubjectItsOwnLook) {
    composer()->restructure(document, {});
    EXPECT_EQ(style_of_line(document, "Tổ chức ngày hội"), "KH Trích yếu");
    EXPECT_EQ(style_of_line(document, "(Kèm theo Đề án"), "KH Kèm theo");
}

TEST(RestructuredLook, KeepsAListOfRecipientsOnOnePageWithTextAboveIt) {
    int pages = 0;
    for (int lines = 20; lines <= 34; ++lines) {
        SCOPED_TRACE(lines);
        const auto document = OpenDocument::writer();
        set_text(document, plain_plan(lines));
        composer()->restructure(document, {});
        const auto pdf = printed(document);
        pages = std::max(pages, static_cast<int>(pdf.sheets().size()));
        const auto& last = pdf.sheets().back();
        EXPECT_TRUE(last.find("Nơi nhận:"));
        EXPECT_TRUE(last.find("- Lưu Văn phòng Đảng uỷ."));
        EXPECT_TRUE(last.find("Việc thứ " + std::to_string(lines)));
    }
    EXPECT_EQ(pages, 2) << "some of them do not fit";
}

TEST(RestructuredLook, OfALongTitleIsThatOfTheTitlesBesideIt) {
    const auto document = OpenDocument::writer();
    const std::string title =
        "Tăng cường sự lãnh đạo, chỉ đạo của cấp uỷ đối với việc đọc sách, trao đổi sách và xây "
        "dựng tủ sách dùng chung ở các thôn, bản, trường học, cơ quan, đơn vị trên địa bàn toàn xã";
    set_text(document, letterhead + "I. NỘI DUNG\r1. " + title +
                           "\rCác chi bộ thực hiện.\r2. Công tác kiểm tra\r" +
                           "Kiểm tra mỗi quý.\rII. TỔ CHỨC\r1. " + title +
                           " và các chi bộ ký cam kết.\r2. Chi bộ làm.\r");
    composer()->restructure(document, {});
    const auto weight = [&](const std::string& words) {
        return paragraph_with(document, words)->getPropertyValue("CharWeight").get<float>();
    };
    EXPECT_GT(weight("2. Công tác kiểm tra"), 100);
    EXPECT_EQ(weight("1. " + title), weight("2. Công tác kiểm tra"));
    EXPECT_EQ(weight("2. Chi bộ làm"), 100);
}

/// Of the sheet the appendix begins on.
bool has_number(const OpenDocument& document) {
    const auto pdf = printed(document);
    const auto& sheet = pdf.sheet(2);
    const double top = place_on(sheet, "Phụ lục").top();
    return std::any_of(sheet.words.begin(), sheet.words.end(),
                       [&](const PdfWord& word) { return word.baseline < top; });
}

TEST(RestructuredLook, OfAPartThatHasItsOwnPageStyleShowsNoNumberOnItsFirstPage) {
    for (const bool one_header : {true, false}) {
        SCOPED_TRACE(one_header);
        const auto document = OpenDocument::writer();
        set_text(document,
                 letterhead +
                     "I. NỘI DUNG\rCó một phụ lục kèm theo (Phụ lục 1).\rPhụ lục 1\rDANH SÁCH\rMột.\r");
        number_all_pages_from(document, "Phụ lục 1", one_header);
        ASSERT_TRUE(has_number(document));
        undo_manager(document)->clear();
        composer()->restructure(document, {});
        EXPECT_FALSE(has_number(document));
        undo_manager(document)->undo();
        EXPECT_TRUE(has_number(document));
        undo_manager(document)->redo();
        EXPECT_FALSE(has_number(document));
    }
}

TEST(RestructuredLook, LeavesATableItsGaps) {
    const auto document = OpenDocument::writer();
    set_text(document,
             letterhead + "I. NỘI DUNG\rCác thôn đọc sách theo bảng sau:\r\rHết năm thì tổng kết.\r");
    const Reference<css::lang::XMultiServiceFactory> factory(document.model(), UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> table(factory->createInstance("com.sun.star.text.TextTable"),
                                                 UNO_QUERY_THROW);
    table->initialize(2, 2);
    const Reference<css::text::XTextRange> before(paragraph_with(document, "Hết năm"), UNO_QUERY_THROW);
    before->getText()->insertTextContent(before->getStart(), table.get(), false);
    for (const auto& [name, words] :
         {std::pair{"A1", "Thôn"}, {"B1", "Số sách"}, {"A2", "Nà Hin"}, {"B2", "12"}}) {
        const Text cell(table->getCellByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
        cell->setString(office::ustring(words));
        set(cell->getStart(), "ParaTopMargin", Any(sal_Int32(141)));
    }
    composer()->restructure(document, {});
    const Reference<css::beans::XPropertySet> row(
        Text(table->getCellByName("B2"), UNO_QUERY_THROW)->getStart(), UNO_QUERY_THROW);
    EXPECT_EQ(row->getPropertyValue("ParaStyleName").get<rtl::OUString>(), office::ustring("KH Dòng bảng"));
    EXPECT_EQ(row->getPropertyValue("ParaTopMargin").get<sal_Int32>(), 141);
}

/// Text stands between the margins, numbers in the middle above it, and none on a first page.
void expect_pages_of_the_state(const Pdf& pdf) {
    const auto profile = profile_of(plan_under("state-nd30"));
    int number = 0;
    for (const auto& sheet : pdf.sheets()) {
        const bool begins = !std::any_of(sheet.words.begin(), sheet.words.end(), [&](const PdfWord& word) {
            return word.baseline < profile.use("page.margin.top");
        });
        number = begins ? 1 : number + 1;
        SCOPED_TRACE(number);
        expect_number(sheet, profile, number, front(profile));
        const auto body = body_of(sheet, profile);
        EXPECT_GE(body.left, front(profile).left - off_mm);
        EXPECT_LE(body.right, sheet.width - front(profile).right + off_mm);
        EXPECT_LE(body.last.bottom(), sheet.height - profile.use("page.margin.bottom") + off_mm);
    }
}

class OfficeFiles : public test::RealSamples, public testing::WithParamInterface<const char*> {};

TEST_P(OfficeFiles, KeepTheirDrawnLinesClearOfTheLetters) {
    const OpenDocument document = opened(GetParam());
    composer()->restructure(document, {});
    const auto pdf = printed(document);
    EXPECT_EQ(crossed(pdf.sheet(1), pdf.rules(1)), "");
    expect_pages_of_the_state(pdf);
}

INSTANTIATE_TEST_SUITE_P(Restructured, OfficeFiles, testing::Values("10.docx", "12.docx", "26.docx"));
