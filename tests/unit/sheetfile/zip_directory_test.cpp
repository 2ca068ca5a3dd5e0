// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/zip_directory.hpp"

#include "made_files.hpp"

#include <gtest/gtest.h>

using namespace kehoach;
using sheetfile::ZipDirectory;

namespace {

const std::string two = text::stored_zip({{"b.xml", "hai"}, {"a.xml", "một"}});

/// The same with `value` in `size` bytes, `behind` the mark of an entry of the directory.
std::string with(std::string bytes, std::size_t behind, std::uint64_t value, std::size_t size) {
    const std::size_t entry = bytes.find("PK\x01\x02");
    for (std::size_t i = 0; i < size; ++i)
        bytes[entry + behind + i] = static_cast<char>(value >> (8 * i) & 0xFFU);
    return bytes;
}

} // namespace

TEST(ZipDirectory, FindsFilesByName) {
    const auto read = ZipDirectory::read(two, 10);
    ASSERT_TRUE(read && !read->broken());
    ASSERT_NE(read->find("a.xml"), nullptr);
    EXPECT_EQ(read->packed(*read->find("a.xml")), "một");
    EXPECT_EQ(read->packed(*read->find("b.xml")), "hai");
    EXPECT_EQ(read->find("c.xml"), nullptr);
}

TEST(ZipDirectory, AllowsACommentAtTheEnd) {
    std::string bytes = two + "ghi chú";
    bytes[two.size() - 2] = static_cast<char>(std::string_view("ghi chú").size());
    const auto read = ZipDirectory::read(bytes, 10);
    ASSERT_TRUE(read && !read->broken());
    EXPECT_NE(read->find("a.xml"), nullptr);
}

TEST(ZipDirectory, TakesSizesFromTheFieldForLargeOnes) {
    std::string bytes = text::stored_zip({{"a.xml", "một"}});
    const std::size_t entry = bytes.find("PK\x01\x02"), end = bytes.find("PK\x05\x06");
    const std::string large("\x01\x00\x08\x00\x04\x00\x00\x00\x00\x00\x00\x00", 12);
    bytes.insert(end, large);
    bytes[entry + 30] = 12;
    bytes[end + 12 + 12] = static_cast<char>(bytes[end + 12 + 12] + 12);
    bytes = with(std::move(bytes), 24, 0xFFFFFFFFU, 4);
    const auto read = ZipDirectory::read(bytes, 10);
    ASSERT_TRUE(read && !read->broken());
    EXPECT_EQ(read->find("a.xml")->unpacked, 4U);
}

TEST(ZipDirectory, IsNoneInOtherBytes) {
    EXPECT_FALSE(ZipDirectory::read("", 10));
    EXPECT_FALSE(ZipDirectory::read("kế hoạch", 10));
    EXPECT_FALSE(ZipDirectory::read("PK", 10));
}

TEST(ZipDirectory, IsBrokenWhereABitOfItIsGone) {
    for (std::size_t size = 4; size < two.size(); ++size) {
        const auto read = ZipDirectory::read(std::string_view(two).substr(0, size), 10);
        ASSERT_TRUE(read);
        EXPECT_TRUE(read->broken()) << size;
    }
}

TEST(ZipDirectory, IsBrokenWhereItNamesAFileTwice) {
    EXPECT_TRUE(ZipDirectory::read(text::stored_zip({{"a", "1"}, {"a", "2"}}), 10)->broken());
}

TEST(ZipDirectory, SaysWhatIsTooManyOrEncrypted) {
    EXPECT_TRUE(ZipDirectory::read(two, 1)->too_many());
    const std::string locked = with(two, 8, 1, 2);
    EXPECT_TRUE(ZipDirectory::read(locked, 10)->find("b.xml")->encrypted);
}

TEST(ZipDirectory, GivesNoBytesFromOutsideTheFile) {
    for (const std::uint64_t far : {std::uint64_t(0xFFFFFFF0U), std::uint64_t(two.size()), std::uint64_t(two.size() - 1)}) {
        const std::string bytes = with(two, 42, far, 4);
        const auto read = ZipDirectory::read(bytes, 10);
        ASSERT_TRUE(read && !read->broken());
        EXPECT_FALSE(read->packed(*read->find("b.xml"))) << far;
    }
    const std::string long_one = with(two, 20, 0xFFFFFFF0U, 4);
    const auto read = ZipDirectory::read(long_one, 10);
    EXPECT_FALSE(read->packed(*read->find("b.xml")));
}
