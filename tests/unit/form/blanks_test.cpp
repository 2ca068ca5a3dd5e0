// SPDX-License-Identifier: MPL-2.0
#include "sample_form.hpp"

#include <gtest/gtest.h>

namespace kehoach::form {

TEST(Blanks, CountWhatAReturnLeftEmpty) {
    const Sheet sheet = study().number("B5", 3).text("C5", "30/40");
    const Blanks found = blanks(sheet.spec(), sheet.filled());
    EXPECT_EQ(found.inputs - found.blank, 2);
    EXPECT_EQ(blanks(sheet.spec(), study().filled()).blank, found.inputs);
}

TEST(Plain, WritesRoundNumbersOutInDigits) {
    EXPECT_EQ(plain(3000000), "3000000");
    EXPECT_EQ(plain(0.1), "0.1");
    EXPECT_EQ(plain(1e300).size(), 301U);
}

} // namespace kehoach::form
