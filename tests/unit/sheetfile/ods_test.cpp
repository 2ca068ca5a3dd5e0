// SPDX-License-Identifier: MPL-2.0
#include "made_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kehoach;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

std::string row(const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; }

std::string words(const std::string& content) {
    return R"(<table:table-cell office:value-type="string">)" + content + "</table:table-cell>";
}

std::string figure(const std::string& value, const std::string& more = {}) {
    return R"(<table:table-cell office:value-type="float" office:value=")" + value + "\" " + more + "/>";
}

} // namespace

TEST(Ods, GivesEachKindOfValue) {
    const auto book = test::workbook(test::ods_rows(row(
        figure("12.5") + words("<text:p>Xã Mẫu</text:p>") +
        R"(<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2026-11-22"><text:p>22/11</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"><text:p>6 giờ</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ĐÚNG</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="string" office:string-value="nguyên văn"><text:p>khác</text:p></table:table-cell>)")));
    EXPECT_THAT(test::cells_of(book),
                ElementsAre("A1 = 12.5 number", "B1 = Xã Mẫu", "C1 = 0.5 number", "D1 = 46348 date",
                            "E1 = 0.25 number", "F1 = 1 number", "G1 = nguyên văn"));
    EXPECT_EQ(book.sheets.at(0).name, "Biểu 1");
    EXPECT_FALSE(book.uncalculated);
}

TEST(Ods, GivesFormulasWithTheirResults) {
    const auto book = test::workbook(test::ods_rows(
        row(figure("3", "table:formula=\"of:=SUM([.B1:.C1])\"") +
            R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>)"
            R"(<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>)")));
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = 3 number =SUM(B1:C1)", "B1 =  error =1/0", "C1 =  =\"\""));
    EXPECT_FALSE(book.uncalculated);
}

TEST(Ods, SaysWhereAFormulaWasNeverReckoned) {
    const std::string none = R"(<table:table-cell table:formula="of:=[.B1]"/>)";
    EXPECT_TRUE(test::workbook(test::ods_rows(row(none))).uncalculated);
    // Beside one that was, it is a formula that gives nothing.
    EXPECT_FALSE(
        test::workbook(test::ods_rows(row(none + figure("3", "table:formula=\"of:=[.B1]\"")))).uncalculated);
}

TEST(Ods, RepeatsCellsAndRows) {
    const auto book = test::workbook(test::ods_rows(
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/>)" +
        figure("1", R"(table:number-columns-repeated="2")") + "</table:table-row>" +
        R"(<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)" +
        row(figure("2"))));
    EXPECT_THAT(test::cells_of(book), ElementsAre("D1 = 1 number", "E1 = 1 number", "D2 = 1 number", "E2 = 1 number",
                                                  "A1048003 = 2 number"));
}

TEST(Ods, ReadsRowsInGroupsAndHeads) {
    const auto book = test::workbook(test::ods_rows(
        "<table:table-header-rows>" + row(figure("1")) +
        "</table:table-header-rows><table:table-row-group><table:table-row-group>" + row(figure("2")) +
        "</table:table-row-group>" + row(figure("3")) + "</table:table-row-group><table:table-rows>" +
        row(figure("4")) + "</table:table-rows>"));
    EXPECT_THAT(test::cells_of(book),
                ElementsAre("A1 = 1 number", "A2 = 2 number", "A3 = 3 number", "A4 = 4 number"));
}

TEST(Ods, GivesMergedCellsAndWhatTheyCover) {
    const auto book = test::workbook(test::ods_rows(
        row(R"(<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3" office:value-type="string"><text:p>Tổng</text:p></table:table-cell><table:covered-table-cell/>)" +
            figure("7"))));
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = Tổng", "C1 = 7 number"));
    EXPECT_THAT(book.sheets.at(0).merged, ElementsAre(sheetfile::Range{0, 0, 2, 1}));
}

TEST(Ods, ReadsWordsAsTheyAreShown) {
    const auto book = test::workbook(test::ods_rows(
        row(words("<text:p>một<text:s/><text:span> </text:span>hai<text:s text:c=\"2\"/>ba</text:p><text:p>bốn"
                  "<text:line-break/>năm<text:tab/>sáu</text:p>") +
            words("<text:p>\n  chữ   xuống\n  dòng</text:p>") +
            words("<office:annotation><text:p>nhận xét</text:p></office:annotation><text:p>&lt;<text:a>Tày</text:a> &amp; "
                  "Nùng<office:annotation><text:p>và</text:p></office:annotation>&gt;</text:p>"))));
    EXPECT_THAT(test::cells_of(book), ElementsAre("A1 = một hai  ba\nbốn\nnăm\tsáu", "B1 = chữ xuống dòng",
                                                  "C1 = <Tày & Nùng>"));
}

TEST(Ods, GivesNamesOfASheet) {
    const auto book = test::workbook(test::ods(
        R"(<table:table table:name="a"><table:table-row/><table:named-expressions><table:named-range table:name="kehoach_form" table:base-cell-address="$a.$A$1" table:cell-range-address="$a.$GS$1:.$GS$2"/><table:named-range table:name="gone" table:cell-range-address="$a.#REF!"/></table:named-expressions></table:table>)"));
    ASSERT_THAT(book.sheets.at(0).names, SizeIs(1));
    EXPECT_EQ(book.sheets[0].names[0].name, "kehoach_form");
    EXPECT_EQ(book.sheets[0].names[0].range, (sheetfile::Range{0, 200, 1, 200}));
}

TEST(Ods, LeavesOutWhatWasKeptOfOtherFiles) {
    const auto book = test::workbook(test::ods(
        R"(<table:table table:name="'file:///a.ods'#b"><table:table-source/></table:table><table:table table:name="c"/>)"));
    ASSERT_THAT(book.sheets, SizeIs(1));
    EXPECT_EQ(book.sheets[0].name, "c");
}

TEST(Ods, RefusesWhatClaimsTooMuch) {
    const auto trouble = [](const std::string& rows, sheetfile::Bounds bounds = {}) {
        return test::unread(test::ods_rows(rows), bounds);
    };
    using sheetfile::Trouble;
    const sheetfile::Unread too_large{Trouble::too_large, "content.xml"}, broken{Trouble::broken, "content.xml"};
    const std::string bomb = R"(<table:table-row table:number-rows-repeated="1048576">)" +
                             figure("1", R"(table:number-columns-repeated="16384")") + "</table:table-row>";
    EXPECT_EQ(trouble(bomb), too_large);
    EXPECT_EQ(trouble(row(figure("1", R"(table:number-columns-repeated="16385")"))), broken);
    EXPECT_EQ(trouble(R"(<table:table-row table:number-rows-repeated="1048576"/>)" + row(figure("1"))), broken);
    EXPECT_EQ(trouble(row(figure("1") + figure("2")), {.cells = 1}), too_large);
    EXPECT_EQ(test::unread(test::ods("<table:table/><table:table/>"), {.sheets = 1}), too_large);
    std::string open, close;
    for (int i = 0; i < 100; ++i) {
        open += "<text:span>";
        close += "</text:span>";
    }
    EXPECT_EQ(trouble(row(words("<text:p>" + open + "x" + close + "</text:p>"))), broken);
}

TEST(Ods, KeepsMergedCellsOnTheSheet) {
    const auto book = test::workbook(test::ods_rows(row(
        R"(<table:table-cell table:number-columns-spanned="2147483647" table:number-rows-spanned="2147483647"/>)")));
    EXPECT_THAT(book.sheets.at(0).merged, ElementsAre(sheetfile::Range{0, 0, 1048575, 16383}));
}

TEST(Ods, RefusesFiguresThatAreNone) {
    for (const char* const value : {"", "abc", "1,5", "inf", "nan", "1e999", "12x"})
        EXPECT_EQ(test::unread(test::ods_rows(row(figure(value)))).trouble, sheetfile::Trouble::broken) << value;
}

TEST(Ods, ThatIsADrawingIsOfAnotherFormat) {
    EXPECT_EQ(test::unread(text::stored_zip({{"content.xml", "<office:document-content><office:body><office:drawing/>"
                                                             "</office:body></office:document-content>"}}))
                  .trouble,
              sheetfile::Trouble::other_format);
}
