// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/formula_text.hpp"

#include "form/formula.hpp"
#include "sheetfile/address.hpp"

#include <gtest/gtest.h>

using namespace kehoach::sheetfile;

TEST(OpenDocumentFormulas, AreSaidAsTheOfficeSaysThem) {
    EXPECT_EQ(from_opendocument("of:=SUM([.B7:.B12])"), "=SUM(B7:B12)");
    EXPECT_EQ(from_opendocument("of:=IF([.$B7]=\"[.x]\";[$'Biểu ''số'' 1'.B7];[.C$7:.D8])"),
              "=IF($B7=\"[.x]\";$'Biểu ''số'' 1'.B7;C$7:D8)");
    EXPECT_EQ(from_opendocument("of:=[Sheet1.B7]+1.5"), "=Sheet1.B7+1.5");
    EXPECT_EQ(from_opendocument("=A1+1"), "=A1+1");
    EXPECT_EQ(from_opendocument("of:=\"a\"\"b:=\"&[.A1]"), "=\"a\"\"b:=\"&A1");
}

TEST(OpenDocumentFormulas, KeepWhatNamesAnotherFile) {
    const auto said = from_opendocument("of:=['file:///nam-truoc.ods'#$Sheet1.B7]");
    EXPECT_EQ(said, "='file:///nam-truoc.ods'#$Sheet1.B7");
    EXPECT_TRUE(kehoach::form::names_other_file(said));
}

TEST(OpenDocumentFormulas, EndWhereTheyAreBroken) {
    EXPECT_EQ(from_opendocument("of:=SUM([.B7"), "=SUM(B7");
    EXPECT_EQ(from_opendocument("of:=\"abc"), "=\"abc");
    EXPECT_EQ(from_opendocument("of:=['abc"), "='abc");
    EXPECT_EQ(from_opendocument(""), "");
}

TEST(SpreadsheetFormulas, AreSaidAsTheOfficeSaysThem) {
    EXPECT_EQ(from_spreadsheetml("SUM(B7:B12,C7)"), "=SUM(B7:B12;C7)");
    EXPECT_EQ(from_spreadsheetml("IF(A1=\"a,b\",'Biểu ''số'' 1'!$B$7,Sheet2!C3)"),
              "=IF(A1=\"a,b\";$'Biểu ''số'' 1'.$B$7;$Sheet2.C3)");
    EXPECT_EQ(from_spreadsheetml("_xlfn.CONCAT(A1,1E5)"), "=CONCAT(A1;1E5)");
    EXPECT_EQ(from_spreadsheetml("SUM({1,2;3,4})"), "=SUM({1;2|3;4})");
}

TEST(SpreadsheetFormulas, KeepWhatNamesAnotherFile) {
    for (const char* const formula : {"'[1]Biểu 1'!B7", "[1]Sheet1!B7"})
        EXPECT_TRUE(kehoach::form::names_other_file(from_spreadsheetml(formula))) << formula;
    EXPECT_EQ(from_spreadsheetml("'[1]Biểu 1'!B7"), "='file:///[1]'#$'Biểu 1'.B7");
}

TEST(SpreadsheetFormulas, MoveAlongWithTheCellsThatShareThem) {
    EXPECT_EQ(from_spreadsheetml("SUM(B7:C$7)+$D7+LOG10(2)+\"B7\"", 2, 1), "=SUM(C9:D$7)+$D9+LOG10(2)+\"B7\"");
    EXPECT_EQ(from_spreadsheetml("A1", -1, 0), "=#REF!");
    EXPECT_EQ(from_spreadsheetml("B7_x+Bảng1+ABCD1", 1, 1), "=B7_x+Bảng1+ABCD1");
}

TEST(Addresses, OfNamedRangesAreRead) {
    const auto is = [](std::string_view text, const char* sheet, Range range) {
        const auto found = sheet_range(text);
        return found && found->sheet == sheet && found->range == range;
    };
    EXPECT_TRUE(is("$'Biểu ''số'' 1'.$GS$1:.$GS$3", "Biểu 'số' 1", {0, 200, 2, 200}));
    EXPECT_TRUE(is("$Sheet1.$A$1:$Sheet1.$B$3", "Sheet1", {0, 0, 2, 1}));
    EXPECT_TRUE(is("'Biểu 1'!$GS$1:$GS$3", "Biểu 1", {0, 200, 2, 200}));
    EXPECT_TRUE(is("B7", "", {6, 1, 6, 1}));
    EXPECT_TRUE(is("Sheet1!$B$3:$A$1", "Sheet1", {0, 0, 2, 1}));
}

TEST(Addresses, ThatAreNoCellsOfOneSheetAreNone) {
    for (const char* const text : {"#REF!", "$Sheet1.#REF!", "Sheet1!$A:$B", "$A.B1:$C.B2", "B7 C8", "'Biểu", "",
                                   "XFE1", "A1048577", "A0", "A99999999999999999999", "OFFSET(A1;1;1)"})
        EXPECT_FALSE(sheet_range(text).has_value()) << text;
}
