// SPDX-License-Identifier: MPL-2.0
#include "returns/archive.hpp"

#include <gtest/gtest.h>

using kehoach::returns::names_in_folder;

TEST(Archive, NamesOfOneFolderDiffer) {
    EXPECT_EQ(names_in_folder({"Biểu 1.ods", "BIỂU 1.ods", "Biểu 1 (2).ods", "Biểu 1.xlsx", "không đuôi", "không đuôi"}),
              (std::vector<std::string>{"Biểu 1.ods", "BIỂU 1 (2).ods", "Biểu 1 (2) (2).ods", "Biểu 1.xlsx", "không đuôi",
                                        "không đuôi (2)"}));
}

TEST(Archive, ALongNameKeepsItsEndingAndWholeLetters) {
    std::string letters;
    for (int i = 0; i < 100; ++i)
        letters += "ệ";
    const auto names = names_in_folder({letters + ".ods", letters + ".ods"});
    for (const std::string& name : names) {
        EXPECT_LE(name.size(), 250U);
        EXPECT_TRUE(name.ends_with(".ods"));
    }
    EXPECT_TRUE(names.back().ends_with("ệ (2).ods")) << names.back();
}
