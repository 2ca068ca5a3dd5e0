// SPDX-License-Identifier: MPL-2.0
#include "pack/archive.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kehoach;

TEST(archive, order_of_the_files_does_not_matter) {
    const std::vector<text::DataFile> one{{"a.json", "1"}, {"b.json", "2"}},
        other{{"b.json", "2"}, {"a.json", "1"}};
    EXPECT_EQ(pack::archive(one), pack::archive(other));
}

// The smallest zip file written out by hand after the format: one file "a" of one byte.
TEST(archive, is_a_zip_file) {
    using namespace std::string_literals;
    const auto head = "\x14\0\0\x08\0\0\0\0\x21\0\x43\xBE\xB7\xE8\1\0\0\0\1\0\0\0\1\0\0\0"s;
    EXPECT_EQ(pack::archive({{"a", "a"}}), "PK\3\4"s + head + "aaPK\1\2\x14\0"s + head +
                                               "\0\0\0\0\0\0\0\0\0\0\0\0\0\0"s + "aPK\5\6\0\0\0\0\1\0\1\0"s +
                                               "\x2F\0\0\0\x20\0\0\0\0\0"s);
}
