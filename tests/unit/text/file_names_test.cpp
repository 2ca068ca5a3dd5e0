// SPDX-License-Identifier: MPL-2.0
// Names of files that any system takes, and files put into one.
#include "text/file_names.hpp"
#include "text/stored_zip.hpp"

#include <gmock/gmock.h>

using namespace kehoach::text;
using testing::ElementsAre;

TEST(FileNames, PlainOnesHaveLettersWithoutMarks) {
    EXPECT_EQ(plain_file_name("Đảng ủy xã Nậm Hương", 60), "Dang uy xa Nam Huong");
    EXPECT_EQ(plain_file_name("Chi bộ 1/5: \"Bản Mòng\"", 60), "Chi bo 1-5 Ban Mong");
    EXPECT_EQ(plain_file_name(" … ", 60), "");
}

TEST(FileNames, MarkedOnesLoseWhatWindowsRefuses) {
    EXPECT_EQ(marked_file_name("Trường THCS “Bản Mòng” <A/B>: *?", 60), "Trường THCS “Bản Mòng” A-B");
    EXPECT_EQ(marked_file_name("Chi bộ\t số 2 . ", 60), "Chi bộ số 2");
}

TEST(FileNames, NamesOfDevicesAreNoNames) {
    EXPECT_EQ(plain_file_name("Con", 60), "Con_");
    EXPECT_EQ(plain_file_name("COM1", 60), "COM1_");
    EXPECT_EQ(marked_file_name("nul", 60), "nul_");
    EXPECT_EQ(plain_file_name("Con Cuông", 60), "Con Cuong");
}

TEST(FileNames, LongOnesEndWithAWord) {
    EXPECT_EQ(plain_file_name("Chi bộ thôn Nậm Hương", 12), "Chi bo thon");
    EXPECT_EQ(marked_file_name("Đảng ủy xã Nậm Hương", 12), "Đảng ủy xã");
    EXPECT_EQ(marked_file_name("Nghiêngnghiêng", 7), "Nghiêng");
}

TEST(FileNames, OfOneFolderDifferWhateverTheirCapitals) {
    EXPECT_THAT(distinct_file_names({"Ban Mong", "ban mong", "", "Ban Mong"}, "don vi"),
                ElementsAre("Ban Mong", "ban mong (2)", "don vi", "Ban Mong (3)"));
    EXPECT_THAT(distinct_file_names({"a", "a", "a (2)"}, "x"), ElementsAre("a", "a (2)", "a (2) (2)"));
}

TEST(StoredZip, HoldsFilesAsTheyAreUnderNamesInUtf8) {
    const std::string zip = stored_zip({{"Bản Mòng.xlsx", "123456789"}, {"b", ""}}, {2026, 11, 21, 9, 30});
    EXPECT_EQ(zip.substr(0, 4), "PK\x03\x04");
    EXPECT_EQ(zip.substr(4, 6), std::string("\x14\x00\x00\x08\x00\x00", 6)) << "bit 11: names are UTF-8";
    EXPECT_EQ(zip.substr(10, 4), std::string("\xC0\x4B\x75\x5D", 4)) << "09:30, 21/11/2026";
    EXPECT_EQ(zip.substr(14, 4), "\x26\x39\xF4\xCB") << "CRC-32 of 123456789 is CBF43926";
    EXPECT_NE(zip.find("Bản Mòng.xlsx123456789"), std::string::npos);
    EXPECT_EQ(zip.substr(zip.size() - 22, 4), "PK\x05\x06");
    EXPECT_EQ(zip.substr(zip.size() - 12, 2), std::string("\x02\x00", 2)) << "two files";
}
