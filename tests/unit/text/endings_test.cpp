// SPDX-License-Identifier: MPL-2.0
#include "text/endings.hpp"

#include <gtest/gtest.h>

namespace kehoach::text {
namespace {

const Endings& endings() {
    static const Endings found({"oà", "uý", "ỏa", "ũy"});
    return found;
}

std::size_t at_end(std::string_view text) {
    return endings().before(text, text.size());
}

TEST(Endings, StandBeforeAPlace) {
    EXPECT_EQ(at_end("hoà"), std::string_view("oà").size());
    EXPECT_EQ(at_end("hỏa"), std::string_view("ỏa").size());
    EXPECT_EQ(at_end("lũy"), std::string_view("ũy").size());
    EXPECT_EQ(endings().before("hoà bình", std::string_view("hoà").size()), std::string_view("oà").size());
}

TEST(Endings, OthersAreNone) {
    for (const auto* const text : {"hoàn", "cà", "hoá", "hỏi", "uy", "", "y", "Ỏa", "hoa", "oa"})
        EXPECT_EQ(at_end(text), 0U) << text;
}

TEST(Endings, AtTheBeginningNothingIsReadBeforeIt) {
    EXPECT_EQ(at_end("oà"), std::string_view("oà").size());
    EXPECT_EQ(endings().before("hoà", 2), 0U);
}

TEST(Endings, OfOtherLengthsAreNeverFound) {
    const Endings longer({"a", "oàng"});
    EXPECT_EQ(longer.before("hoàng", std::string_view("hoàng").size()), 0U);
    EXPECT_EQ(longer.before("xa", 2), 0U);
}

} // namespace
} // namespace kehoach::text
