// SPDX-License-Identifier: MPL-2.0
// Files that are damaged, or made to do harm: each ends with a reason.
#include "made_files.hpp"

#include <gtest/gtest.h>
#include <random>

using namespace kehoach;
using sheetfile::Trouble;

namespace {

std::string small_ods() {
    return test::ods_rows(
        R"~(<table:table-row><table:table-cell office:value-type="float" office:value="12" table:formula="of:=SUM([.B1])"><text:p>12</text:p></table:table-cell></table:table-row>)~");
}

std::string small_xlsx() {
    return test::Xlsx{.rows = R"(<row r="1"><c r="A1" s="1"><f t="shared" si="0">SUM(B1)</f><v>12</v></c><c t="s"><v>0</v></c></row>)",
                      .words = "<si><t>Xã Mẫu</t></si>",
                      .looks = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)"}
        .bytes();
}

/// Reads whatever becomes of the file; how often it could be read nevertheless.
int read_damaged(const std::string& whole, unsigned seed) {
    std::mt19937 random(seed);
    sheetfile::Reader reader({.unpacked_bytes = 1U << 20U, .cells = 10'000});
    int read = 0;
    for (int i = 0; i < 3'000; ++i) {
        std::string bytes = whole;
        for (auto times = random() % 4 + 1; times > 0; --times)
            bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        if (random() % 4 == 0)
            bytes.resize(random() % bytes.size());
        read += std::holds_alternative<sheetfile::Workbook>(reader.read(bytes)) ? 1 : 0;
    }
    return read;
}

} // namespace

TEST(BrokenFiles, GiveAReasonAndNoCells) {
    // Every part is held to its checksum; what nobody reads (names of times, mimetype) may differ.
    EXPECT_LT(read_damaged(small_ods(), 1), 1'500);
    EXPECT_LT(read_damaged(small_xlsx(), 2), 1'500);
}

/// A short file says one long text in as many cells as it likes.
TEST(BrokenFiles, OneLongTextInManyCellsIsTooLarge) {
    const std::string words(100'000, 'a');
    const sheetfile::Bounds bounds{.cell_bytes = 1U << 20U};
    const auto repeated = [&](const std::string& columns, const std::string& rows) {
        return test::ods_rows(
            "<table:table-row table:number-rows-repeated=\"" + rows +
            "\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"" + columns +
            "\"><text:p>" + words + "</text:p></table:table-cell></table:table-row>");
    };
    EXPECT_EQ(test::workbook(repeated("2", "5"), bounds).sheets.front().cells.size(), 10U);
    EXPECT_EQ(test::unread(repeated("11", "1"), bounds).trouble, Trouble::too_large);
    EXPECT_EQ(test::unread(repeated("1", "11"), bounds).trouble, Trouble::too_large);

    const auto shared = [&](int cells) {
        std::string row = "<row r=\"1\">";
        for (int i = 0; i < cells; ++i)
            row += "<c t=\"s\"><v>0</v></c>";
        return test::Xlsx{.rows = row + "</row>", .words = "<si><t>" + words + "</t></si>"}.bytes();
    };
    EXPECT_EQ(test::workbook(shared(10), bounds).sheets.front().cells.size(), 10U);
    EXPECT_EQ(test::unread(shared(11), bounds).trouble, Trouble::too_large);
}

TEST(BrokenFiles, AreKnownByTheirChecksum) {
    std::string bytes = small_ods();
    const std::size_t figure = bytes.find("office:value=\"12\"");
    bytes[figure + 14] = '9';
    EXPECT_EQ(test::unread(bytes), (sheetfile::Unread{Trouble::broken, "content.xml"}));
}

TEST(BrokenFiles, ThatUnpackToMoreThanMayBeAreTooLarge) {
    const std::string bomb = test::deflated_zip("content.xml", std::string(50'000'000, ' '));
    ASSERT_LT(bomb.size(), 100'000U);
    EXPECT_EQ(test::unread(bomb, {.unpacked_bytes = 1U << 20U}), (sheetfile::Unread{Trouble::too_large, "content.xml"}));
    EXPECT_EQ(test::unread(bomb).trouble, Trouble::broken); // blanks are no XML
}

TEST(BrokenFiles, ThatLieAboutTheirSizeAreBroken) {
    const std::string content(1'000, 'x');
    for (const std::size_t claimed : {999U, 1'001U, 100'000'000U})
        EXPECT_EQ(test::unread(test::deflated_zip("content.xml", content, claimed)),
                  (sheetfile::Unread{Trouble::broken, "content.xml"}))
            << claimed;
}

TEST(BrokenFiles, OfEntitiesWithinEntitiesStaySmall) {
    const auto bytes = text::stored_zip(
        {{"content.xml",
          R"(<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>)"
          R"(<office:document-content><office:body><office:spreadsheet><table:table><table:table-row><table:table-cell office:value-type="string"><text:p>&b;&c;</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>)"}});
    const auto cells = test::cells_of(test::workbook(bytes));
    ASSERT_EQ(cells.size(), 1U);
    EXPECT_EQ(cells[0], "A1 = &b;&c;");
}

TEST(BrokenFiles, ThatAreNoWorkbooksAreOfAnotherFormat) {
    for (const std::string& bytes : {std::string(), std::string("no table"), std::string(1'000, '\0'),
                                     std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 an old workbook")})
        EXPECT_EQ(test::unread(bytes), (sheetfile::Unread{Trouble::other_format, {}}));
}

TEST(BrokenFiles, WithPasswordsAreEncrypted) {
    const std::string stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    EXPECT_EQ(test::unread("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 " + stream).trouble, Trouble::encrypted);
    EXPECT_EQ(test::unread(text::stored_zip({{"content.xml", "\x01\x02\x03"},
                                             {"META-INF/manifest.xml", "<manifest:encryption-data/>"}}))
                  .trouble,
              Trouble::encrypted);
}

TEST(BrokenFiles, ThatAreTooLongAreNotLookedAt) {
    EXPECT_EQ(test::unread(small_ods(), {.packed_bytes = 10}).trouble, Trouble::too_large);
    EXPECT_EQ(test::unread(small_ods(), {.files = 1}).trouble, Trouble::too_large);
}
