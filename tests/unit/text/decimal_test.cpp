// SPDX-License-Identifier: MPL-2.0
#include "text/decimal.hpp"

#include "scratch_folder.hpp"
#include "text/svg.hpp"

#include <clocale>
#include <cstdlib>
#include <gtest/gtest.h>
#include <string>

namespace kehoach::text {
namespace {

/// A machine that writes a comma, as Vietnamese ones do: its language is made for the test.
struct Comma {
    Comma() {
        const auto made = (folder.path() / "vi_VN.UTF-8").string();
        const std::string command = "localedef -i vi_VN -f UTF-8 '" + made + "' >/dev/null 2>&1";
        if (std::system(command.c_str()) == 0 && setenv("LOCPATH", folder.path().c_str(), 1) == 0)
            found = std::setlocale(LC_NUMERIC, "vi_VN.UTF-8") != nullptr;
    }
    ~Comma() {
        std::setlocale(LC_NUMERIC, "C");
        unsetenv("LOCPATH");
    }
    const test::ScratchFolder folder{"comma"};
    bool found = false;
};

void expect_points() {
    EXPECT_EQ(decimal(12.25, 2), "12.25");
    EXPECT_EQ(decimal(20, 1), "20.0");
    EXPECT_EQ(decimal(-0.5, 1), "-0.5");
    EXPECT_EQ(decimal("35.3"), 35.3);
    EXPECT_EQ(decimal("2026"), 2026);
    EXPECT_EQ(decimal("không"), 0);
    EXPECT_EQ(svg::number(1.5), "1.50");
}

TEST(Decimal, HasAPoint) {
    expect_points();
}

TEST(Decimal, HasAPointOnAMachineThatWritesAComma) {
    const Comma machine;
    ASSERT_TRUE(machine.found) << "Debian's package locales has what the language is made of";
    ASSERT_EQ(std::to_string(1.5), "1,500000");
    expect_points();
}

TEST(Decimal, HoldsTheLongestNumber) {
    EXPECT_EQ(decimal(1e308, 2).size(), 309u + 3);
}

TEST(Decimal, IsWholeOnlyWhereNothingElseStandsThere) {
    EXPECT_EQ(whole_decimal("35.3"), 35.3);
    EXPECT_EQ(whole_decimal("-2"), -2);
    for (const char* const none : {"", " 3", "3 ", "3,5", "1e999", "inf", "nan", "ba"})
        EXPECT_EQ(whole_decimal(none), std::nullopt) << none;
}

} // namespace
} // namespace kehoach::text
