// SPDX-License-Identifier: MPL-2.0
// What takes long says so, and says no more once it is over.
#include "cli/teller.hxx"

#include <future>
#include <gtest/gtest.h>

using kehoach::cli::Teller;
using namespace std::chrono_literals;

TEST(Teller, SpeaksAgainAndAgainUntilItEnds) {
    int count = 0;
    std::promise<void> third;
    {
        const Teller teller(0ms, 0ms, [&](std::chrono::seconds gone) {
            EXPECT_GE(gone, 0s);
            if (++count == 3)
                third.set_value();
        });
        third.get_future().wait();
    }
    EXPECT_GE(count, 3);
}

TEST(Teller, IsSilentAboutWhatIsOverSooner) {
    int count = 0;
    {
        const Teller teller(1h, 1h, [&](std::chrono::seconds) { ++count; });
    }
    EXPECT_EQ(count, 0);
}
