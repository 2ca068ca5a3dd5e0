// SPDX-License-Identifier: MPL-2.0
#include "returns/log_sheet.hpp"

#include <algorithm>
#include <gmock/gmock.h>

using namespace kehoach::returns;

namespace {

const BookCell& cell(const BookSheet& sheet, int row, int column) {
    return *std::ranges::find_if(
        sheet.cells, [&](const BookCell& one) { return one.row == row && one.column == column; });
}

constexpr int why = 6; ///< column

} // namespace

TEST(LogSheet, SaysInOneRowWhatWasDoneAndWhatIsNotInIt) {
    const auto sheet = log_sheet({.when = "22/11/2026 07:05",
                                  .what = "Update",
                                  .read = 5,
                                  .changes = 3,
                                  .refused = {{"a.ods", "Damaged."}, {"", "Secret."}, {"b.docx", "No form."}}},
                                 {});
    EXPECT_EQ(sheet.rows, 2);
    EXPECT_EQ(cell(sheet, 0, 0).text, "When");
    EXPECT_EQ(cell(sheet, 1, 0).text, "22/11/2026 07:05");
    EXPECT_EQ(cell(sheet, 1, 1).text, "Update");
    EXPECT_EQ(cell(sheet, 1, 2).number, 5);
    EXPECT_EQ(cell(sheet, 1, 3).number, 2);
    EXPECT_EQ(cell(sheet, 1, 4).number, 3);
    EXPECT_EQ(cell(sheet, 1, 5).number, 3);
    EXPECT_EQ(cell(sheet, 1, why).text, "a.ods: Damaged.\nb.docx: No form.") << "one is not to be named";
}

TEST(LogSheet, NamesNoMoreFilesThanSomebodyReads) {
    LogEntry entry{.read = 30};
    for (int at = 0; at < 30; ++at)
        entry.refused.push_back({"file" + std::to_string(at), "No form."});
    LogWords words;
    words.more = [](std::size_t count) { return std::to_string(count) + " more"; };
    const std::string said = cell(log_sheet(entry, words), 1, why).text;
    EXPECT_THAT(said, testing::HasSubstr("file19"));
    EXPECT_THAT(said, testing::Not(testing::HasSubstr("file20")));
    EXPECT_THAT(said, testing::EndsWith("\n10 more"));
}
