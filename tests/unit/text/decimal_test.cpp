// SPDX-License-Identifier: MPL-2.0
#include "text/decimal.hpp"

#include "text/svg.hpp"

#include <clocale>
#include <gtest/gtest.h>
#include <string>

namespace kehoach::text {
namespace {

/// A machine that writes a comma, where this one has such a language installed.
struct Comma {
    Comma() {
        for (const auto* name : {"vi_VN.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"})
            if (!found)
                found = std::setlocale(LC_NUMERIC, name) != nullptr;
    }
    ~Comma() { std::setlocale(LC_NUMERIC, "C"); }
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
    if (!machine.found)
        GTEST_SKIP() << "no language with a decimal comma is installed";
    ASSERT_EQ(std::to_string(1.5), "1,500000");
    expect_points();
}

TEST(Decimal, HoldsTheLongestNumber) {
    EXPECT_EQ(decimal(1e308, 2).size(), 309u + 3);
}

} // namespace
} // namespace kehoach::text
