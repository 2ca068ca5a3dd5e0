// SPDX-License-Identifier: MPL-2.0
// What restructuring makes of an office's own paper, on the printed page.
#include "body_reading.hxx"
#include "look_ground.hxx"

#include <algorithm>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/VertOrientation.hpp>
#include <com/sun/star/text/WrapTextMode.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <filesystem>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

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

class OfficeFiles : public testing::TestWithParam<const char*> {};

TEST_P(OfficeFiles, KeepTheirDrawnLinesClearOfTheLetters) {
    const fs::path samples = KEHOACH_SOURCE_DIR "/../shared/samples";
    if (!fs::exists(samples))
        GTEST_SKIP() << "no samples beside the source tree";
    const fs::path copy = test::office().folder() / GetParam();
    fs::copy_file(samples / GetParam(), copy, fs::copy_options::overwrite_existing);
    const OpenDocument document(url_of(copy), true, false);
    composer()->restructure(document, {});
    const auto pdf = printed(document);
    EXPECT_EQ(crossed(pdf.sheet(1), pdf.rules(1)), "");
}

INSTANTIATE_TEST_SUITE_P(Restructured, OfficeFiles, testing::Values("10.docx", "12.docx", "26.docx"));
