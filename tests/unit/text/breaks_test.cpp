// SPDX-License-Identifier: MPL-2.0
#include "text/breaks.hpp"

#include <gmock/gmock.h>
#include <random>
#include <string>

namespace {

using kehoach::text::break_length;
using kehoach::text::gather_breaks;

std::vector<std::uint32_t> byte_by_byte(const std::string& text) {
    std::vector<std::uint32_t> found;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (break_length(text[at]) != 0)
            found.push_back(static_cast<std::uint32_t>(at));
    return found;
}

TEST(Breaks, AreThoseOfEveryByteWhateverTheLength) {
    std::mt19937 dice(7); // NOLINT: the same texts every time
    for (std::size_t size = 0; size < 300; ++size) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i)
            text += static_cast<char>(dice() % 256);
        std::vector<std::uint32_t> found;
        gather_breaks(text, found);
        EXPECT_EQ(found, byte_by_byte(text)) << size << " bytes";
    }
}

TEST(Breaks, StandBehindThoseThatAreKnown) {
    std::vector<std::uint32_t> found{7};
    gather_breaks("chi bộ, đảng bộ", found);
    EXPECT_THAT(found, testing::ElementsAre(7, 3, 8, 9, 17));
}

} // namespace
