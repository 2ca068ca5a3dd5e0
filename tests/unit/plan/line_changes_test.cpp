// SPDX-License-Identifier: MPL-2.0
// What reads otherwise after a change of form, line by line.
#include "bare_text.hpp"
#include "plan/line_changes.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

std::vector<std::string> changes(const char* before, const char* after) {
    std::vector<std::string> said;
    for (const auto& one : plan::line_changes(read(before), read(after)))
        said.push_back(one.before + " > " + one.after);
    return said;
}

} // namespace

TEST(LineChanges, NamesEachLineThatReadsOtherwise) {
    EXPECT_THAT(changes("KẾ HOẠCH\nCăn cứ Điều lệ;\nCăn cứ Quy chế, làm việc,\n1. Trồng cây.",
                        "KẾ HOẠCH\n- Căn cứ Điều lệ;\n- Căn cứ Quy chế, làm việc;\n1.  Trồng cây."),
                testing::ElementsAre("Căn cứ Điều lệ; > - Căn cứ Điều lệ;",
                                     "Căn cứ Quy chế, làm việc, > - Căn cứ Quy chế, làm việc;"));
}

TEST(LineChanges, PassesOverLinesThatMovedAndSaysWhatIsNew) {
    EXPECT_THAT(changes("Một dòng.\nHai dòng.\nHai dòng.", "Hai dòng.\nMột dòng.\nBa dòng.\nHai dòng."),
                testing::ElementsAre(" > Ba dòng."));
}

} // namespace kehoach::test
