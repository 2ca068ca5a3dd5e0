// SPDX-License-Identifier: MPL-2.0
// The clean plans as they come out of other programs: what was lost on the way is no fault of the office.
#include "distort.hpp"
#include "pack.hpp"
#include "specimen.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

class DistortedPlans : public testing::TestWithParam<std::size_t> {};

TEST_P(DistortedPlans, NothingIsSaidOfWhatTheCopyingDid) {
    const auto& distortion = distortions()[GetParam()];
    std::size_t faults = 0;
    std::string said;
    for (const auto& manuscript : manuscripts()) {
        const auto examined = examine(bare(distortion.text(manuscript)), plan::Stage::signing);
        std::vector<rules::Finding> found;
        std::copy_if(examined.findings.begin(), examined.findings.end(), std::back_inserter(found), is_fault);
        faults += found.size();
        if (!found.empty())
            said += manuscript.name + "\n" + show(found);
    }
    EXPECT_LE(faults, distortion.most) << said;
    std::printf("%s: %zu false findings in %zu texts\n", distortion.name.c_str(), faults,
                manuscripts().size());
}

INSTANTIATE_TEST_SUITE_P(Ways, DistortedPlans, testing::Range<std::size_t>(0, distortions().size()),
                         [](const auto& one) { return distortions()[one.param].name; });

} // namespace
} // namespace kehoach::test
