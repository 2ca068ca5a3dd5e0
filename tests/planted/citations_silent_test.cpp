// SPDX-License-Identifier: MPL-2.0
// Remarks on what is cited and said in short: none on documents as careful offices write them.
#include "fault.hpp"
#include "pack.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

TEST(CitationsOfCleanDocuments, AreNotRemarkedOn) {
    constexpr std::size_t looks = 3;
    std::size_t documents = 0;
    for (std::size_t look = 0; look < looks; ++look)
        for (const auto& specimen : specimens(look)) {
            ++documents;
            for (const auto& finding : examine(specimen.sheet.document, plan::Stage::signing).findings)
                EXPECT_FALSE(finding.rule.starts_with("kehoach-6-"))
                    << specimen.name << ", look " << look << ": "
                    << rules::message(all_rules(), finding, "vi");
        }
    EXPECT_GE(documents, 200U);
}

} // namespace
} // namespace kehoach::test
