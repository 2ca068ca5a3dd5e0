// SPDX-License-Identifier: MPL-2.0
// Tables that come in texts and as text: .docx, .odt, .csv.
#include "made_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kehoach;
using sheetfile::Range;
using sheetfile::Trouble;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

std::string docx(const std::string& body) {
    return text::stored_zip(
        {{"_rels/.rels",
          R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>)"},
         {"word/_rels/document.xml.rels", "<Relationships/>"},
         {"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"}});
}

std::string odt(const std::string& body) {
    return text::stored_zip({{"content.xml", "<office:document-content><office:body><office:text>" + body +
                                                 "</office:text></office:body></office:document-content>"}});
}

std::string row(const std::string& cells) {
    return "<w:tr>" + cells + "</w:tr>";
}

std::string cell(const std::string& words, const std::string& looks = {}) {
    return "<w:tc><w:tcPr>" + looks + "</w:tcPr><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc>";
}

} // namespace

TEST(Docx, GivesItsTablesWithTheCellsWhereTheyBegin) {
    const std::string down = R"(<w:vMerge w:val="restart"/>)", more = "<w:vMerge/>", two = R"(<w:gridSpan w:val="2"/>)";
    const auto book = test::workbook(docx(
        "<w:p><w:r><w:t>Biểu 1</w:t></w:r></w:p><w:tbl><w:tblPr/>" +
        row(cell("Năm", down) + cell("Số cây", two)) + row(cell("", more) + cell("Tổng") + cell("Sống")) +
        row(cell("2025") + cell(" 12 ") + cell("1.234")) + "</w:tbl><w:p/><w:sdt><w:sdtContent><w:tbl>" +
        row(cell("sau")) + "</w:tbl></w:sdtContent></w:sdt>"));
    ASSERT_THAT(book.sheets, SizeIs(2));
    EXPECT_EQ(book.sheets[0].name, "1");
    EXPECT_EQ(book.sheets[1].name, "2");
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = Năm", "B1 = Số cây", "B2 = Tổng", "C2 = Sống",
                                                  "A3 = 2025 number", "B3 = 12 number", "C3 = 1.234"));
    EXPECT_THAT(book.sheets[0].merged, ElementsAre(Range{0, 0, 1, 0}, Range{0, 1, 0, 2}));
}

TEST(Docx, GivesTheWordsThatAreThere) {
    const std::string words = "<w:tc><w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>"
                              "<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r></w:p><w:p><w:hyperlink><w:r><w:t>z</w:t></w:r>"
                              "</w:hyperlink></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc>";
    const auto book = test::workbook(docx("<w:tbl>" + row(words) + "</w:tbl>"));
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = mới\tx\ny\nz"));
    EXPECT_THAT(book.sheets, SizeIs(1));
}

TEST(Docx, BeginsARowWhereItSays) {
    const auto book = test::workbook(docx(
        R"(<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>)" + cell("xa") + "</w:tr></w:tbl>"));
    EXPECT_THAT(test::cells_of(book), ElementsAre("C1 = xa"));
}

TEST(Docx, WithoutATableHasNoSheets) {
    EXPECT_THAT(test::workbook(docx("<w:p/>")).sheets, IsEmpty());
}

TEST(Docx, KeepsToItsBounds) {
    const std::string table = "<w:tbl>" + row(cell("a") + cell("b")) + "</w:tbl>";
    EXPECT_EQ(test::unread(docx(table + table), {.sheets = 1}).trouble, Trouble::too_large);
    EXPECT_EQ(test::unread(docx(table), {.cells = 1}).trouble, Trouble::too_large);
    std::string deep = table;
    for (int i = 0; i < 100; ++i)
        deep = "<w:sdt>" + deep + "</w:sdt>";
    EXPECT_EQ(test::unread(docx(deep)).trouble, Trouble::broken);
    EXPECT_EQ(test::unread(docx("<w:tbl>" + row(cell("a", R"(<w:gridSpan w:val="2147483647"/>)") + cell("b")) +
                                "</w:tbl>"))
                  .trouble,
              Trouble::broken);
}

TEST(Odt, GivesItsTables) {
    const auto words = [](const std::string& said) { return "<table:table-cell><text:p>" + said + "</text:p></table:table-cell>"; };
    const auto book = test::workbook(odt(
        "<text:p>Biểu 1</text:p><table:table table:name=\"Bảng1\"><table:table-header-rows><table:table-row>" +
        words("Năm") + words("Số cây") + "</table:table-row></table:table-header-rows><table:table-row>" +
        words("2025") + R"(<table:table-cell office:value-type="float" office:value="3.5"><text:p>3,5</text:p></table:table-cell>)" +
        "</table:table-row></table:table><text:section><table:table><table:table-row>" + words("sau") +
        "</table:table-row></table:table></text:section>"));
    ASSERT_THAT(book.sheets, SizeIs(2));
    EXPECT_EQ(book.sheets[0].name, "1");
    EXPECT_EQ(book.sheets[1].name, "2");
    EXPECT_THAT(test::cells_of(book),
                ElementsAre("A1 = Năm", "B1 = Số cây", "A2 = 2025 number", "B2 = 3.5 number"));
}

TEST(Csv, IsReadWithWhateverStandsBetweenItsCells) {
    for (const char* const text : {"Năm,Số cây\n2025,12\n", "\xEF\xBB\xBFNăm;Số cây\r\n2025;12\r\n", "Năm\tSố cây\r2025\t12"})
        EXPECT_THAT(test::cells_of(test::workbook(text)),
                    ElementsAre("A1 = Năm", "B1 = Số cây", "A2 = 2025 number", "B2 = 12 number"));
}

TEST(Csv, KeepsWhatStandsBetweenQuotes) {
    EXPECT_THAT(test::cells_of(test::workbook("\"Xã \"\"A\"\", tỉnh B\";\"hai\ndòng\"; 0912 ;;1,5;")),
                ElementsAre("A1 = Xã \"A\", tỉnh B", "B1 = hai\ndòng", "C1 = 0912", "E1 = 1,5"));
}

TEST(Csv, IsReadInTheLettersOfExcelsUnicodeText) {
    std::string bytes = "\xFF\xFE";
    for (const char16_t unit : std::u16string(u"Năm\t1\n")) {
        bytes += static_cast<char>(unit & 0xFFU);
        bytes += static_cast<char>(unit >> 8U);
    }
    EXPECT_THAT(test::cells_of(test::workbook(bytes)), ElementsAre("A1 = Năm", "B1 = 1 number"));
    EXPECT_EQ(test::unread(bytes + "x").trouble, Trouble::other_format);
}

TEST(Csv, IsNoOtherText) {
    for (const char* const text : {"<a b=\"c\">1,2</a>", "{\\rtf1 1,2}", "one line", "1,2\x01", "\xC4,\xFF"})
        EXPECT_EQ(test::unread(text).trouble, Trouble::other_format) << text;
    EXPECT_EQ(test::unread("1,2,3", {.cells = 2}).trouble, Trouble::too_large);
}
