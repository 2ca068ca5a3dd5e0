// SPDX-License-Identifier: MPL-2.0
#include "made_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kehoach;
using testing::ElementsAre;
using testing::SizeIs;
using sheetfile::Trouble;

TEST(Xlsx, GivesEachKindOfValue) {
    const auto book = test::workbook(test::Xlsx{
        .rows = R"(<row r="2"><c r="B2"><v>12.5</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>tại chỗ</t></is></c>)"
                R"(<c r="E2" t="b"><v>1</v></c><c r="F2" t="d"><v>2026-11-22</v></c><c r="G2" s="3"/><c r="H2" t="s"><v>0</v></c></row>)",
        .words = R"(<si><t xml:space="preserve"> </t></si><si><r><t>Xã </t></r><r><rPr><b/></rPr><t>Mẫu</t></r><rPh><t>đọc</t></rPh></si>)"}
                                         .bytes());
    EXPECT_THAT(test::cells_of(book), ElementsAre("B2 = 12.5 number", "C2 = Xã Mẫu", "D2 = tại chỗ", "E2 = 1 number",
                                                  "F2 = 46348 date", "H2 =  "));
    EXPECT_EQ(book.sheets.at(0).name, "Biểu 1");
}

TEST(Xlsx, KnowsDaysByTheirLook) {
    const std::string looks = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>)";
    const std::string formats = R"(<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[Red]0.0&quot;d&quot;\d_y"/><numFmt numFmtId="166" formatCode="h:mm:ss"/>)";
    const std::string row = R"(<row><c s="0"><v>1</v></c><c s="1"><v>46348</v></c><c s="2"><v>2</v></c><c s="3"><v>3</v></c><c s="4"><v>4</v></c><c s="99"><v>5</v></c></row>)";
    EXPECT_THAT(test::cells_of(test::workbook(test::Xlsx{.rows = row, .looks = looks, .formats = formats}.bytes())),
                ElementsAre("A1 = 1 number", "B1 = 46348 date", "C1 = 2 date", "D1 = 3 number", "E1 = 4 number",
                            "F1 = 5 number"));
    const test::Xlsx later{.rows = R"(<row><c s="1"><v>1</v></c><c s="0"><v>1</v></c></row>)",
                           .looks = looks,
                           .properties = R"(<workbookPr date1904="1"/>)"};
    EXPECT_THAT(test::cells_of(test::workbook(later.bytes())), ElementsAre("A1 = 1463 date", "B1 = 1 number"));
}

TEST(Xlsx, GivesFormulasWithTheirResults) {
    const auto book = test::workbook(test::Xlsx{
        .rows = R"(<row r="1"><c r="A1"><f>SUM(B1,C1)</f><v>3</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>)"
                R"(<c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="str"><f>A1</f><v>chữ</v></c></row>)"}
                                         .bytes());
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = 3 number =SUM(B1;C1)", "B1 =  error =1/0", "C1 =  =\"\"",
                                                  "D1 = chữ =A1"));
    EXPECT_FALSE(book.uncalculated);
}

TEST(Xlsx, SaysWhereAFormulaWasNeverReckoned) {
    EXPECT_TRUE(test::workbook(test::Xlsx{.rows = "<row><c><f>SUM(B1)</f><v/></c></row>"}.bytes()).uncalculated);
    EXPECT_TRUE(test::workbook(test::Xlsx{.rows = "<row><c><f>SUM(B1)</f></c></row>"}.bytes()).uncalculated);
}

TEST(Xlsx, SharesAFormulaAmongCells) {
    const auto book = test::workbook(test::Xlsx{
        .rows = R"(<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1</f><v>1</v></c></row>)"
                R"(<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>)"
                R"(<row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>)"}
                                         .bytes());
    EXPECT_THAT(test::cells_of(book),
                ElementsAre("C1 = 1 number =A1+$B$1", "C2 = 2 number =A2+$B$1", "D3 = 3 number =B3+$B$1"));
}

TEST(Xlsx, CountsCellsThatDoNotSayWhereTheyStand) {
    const auto book = test::workbook(test::Xlsx{
        .rows = R"(<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>)"}
                                         .bytes());
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = 1 number", "D1 = 2 number", "E1 = 3 number", "A5 = 4 number",
                                                  "A6 = 5 number"));
}

TEST(Xlsx, PutsRowsInOrder) {
    const auto book = test::workbook(
        test::Xlsx{.rows = R"(<row r="9"><c r="A9"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>)"}.bytes());
    EXPECT_THAT(test::cells_of(book), ElementsAre("A2 = 2 number", "A9 = 9 number"));
}

TEST(Xlsx, GivesMergedCellsAndNamesOfASheet) {
    const auto book = test::workbook(test::Xlsx{
        .behind_rows = R"(<mergeCells><mergeCell ref="A1:B3"/></mergeCells>)",
        .names = R"(<definedName name="kehoach_form" localSheetId="0" hidden="1">'Biểu 1'!$GS$1:$GS$2</definedName>)"
                 R"(<definedName name="of_all">'Biểu 1'!$A$1</definedName>)"
                 R"(<definedName name="of_none" localSheetId="7">'Biểu 1'!$A$1</definedName>)"}
                                         .bytes());
    EXPECT_THAT(book.sheets.at(0).merged, ElementsAre(sheetfile::Range{0, 0, 2, 1}));
    ASSERT_THAT(book.sheets[0].names, SizeIs(1));
    EXPECT_EQ(book.sheets[0].names[0].name, "kehoach_form");
    EXPECT_EQ(book.sheets[0].names[0].range, (sheetfile::Range{0, 200, 1, 200}));
}

TEST(Xlsx, ReadsCharactersThatXmlCannotHold) {
    const auto book = test::workbook(test::Xlsx{
        .rows = R"(<row><c t="s"><v>0</v></c><c t="str"><v>a_x0041_b_x004</v></c></row>)",
        .words = "<si><t>một_x000A_hai_x1EA1__xD800_</t></si>"}
                                         .bytes());
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = một\nhaiạ_xD800_", "B1 = aAb_x004"));
}

TEST(Xlsx, RefusesWhatProgramsWouldReadDifferently) {
    const auto trouble = [](const std::string& rows) { return test::unread(test::Xlsx{.rows = rows}.bytes()); };
    const sheetfile::Unread broken{Trouble::broken, "xl/worksheets/sheet1.xml"};
    for (const char* const rows :
         {R"(<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>)", // one cell twice
          R"(<row r="1"><c r="A2"><v>1</v></c></row>)",                       // a cell of another row
          R"(<row r="1"><c r="1A"><v>1</v></c></row>)", R"(<row r="1048577"><c><v>1</v></c></row>)",
          R"(<row r="1"><c r="XFD1"/><c><v>1</v></c></row>)", R"(<row><c t="s"><v>0</v></c></row>)",
          R"(<row><c><v>abc</v></c></row>)", R"(<row><c><v>1,5</v></c></row>)",
          R"(<row><c><f t="shared" si="3"/><v>1</v></c></row>)", R"(<row><c t="d"><v>2026-02-30</v></c></row>)"})
        EXPECT_EQ(trouble(rows), broken) << rows;
}

TEST(Xlsx, RefusesWhatClaimsTooMuch) {
    const test::Xlsx two{.rows = "<row><c><v>1</v></c><c><v>2</v></c></row>"};
    EXPECT_EQ(test::unread(two.bytes(), {.cells = 1}), (sheetfile::Unread{Trouble::too_large, "xl/worksheets/sheet1.xml"}));
    EXPECT_EQ(test::unread(two.bytes(), {.sheets = 0}).trouble, Trouble::too_large);
}

TEST(Xlsx, ThatIsATextWithoutABodyIsOfAnotherFormat) {
    const auto text = text::stored_zip(
        {{"_rels/.rels",
          R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>)"},
         {"word/_rels/document.xml.rels", "<Relationships/>"},
         {"word/document.xml", "<w:document/>"}});
    EXPECT_EQ(test::unread(text).trouble, Trouble::other_format);
    EXPECT_EQ(test::unread(text::stored_zip({{"a.txt", "a"}})).trouble, Trouble::other_format);
}
