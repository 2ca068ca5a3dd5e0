// SPDX-License-Identifier: MPL-2.0
// Files that only an office can read are read by a second one, which may hang or crash.
#include "office/second_office.hxx"

#include "office/folder.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"
#include "text/work.hpp"

#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using test::new_folder;
using test::returned;
namespace fs = std::filesystem;
using Outcome = office::SecondOffice::Outcome;
using testing::HasSubstr;

namespace {

std::vector<rtl::OUString> old_workbooks(const fs::path& folder) {
    return {office::ustring(returned(folder, "Xã An", {1}, ".xls")), office::ustring(returned(folder, "Xã Bình", {2}, ".xls"))};
}

} // namespace

TEST(SecondOffice, MakesWorkbooksOfOldOnesInTheirOrderAndTakesThemAway) {
    const auto urls = old_workbooks(new_folder("old"));
    rtl::OUString made;
    {
        office::SecondOffice second(test::office().context());
        const auto copies = second.copies_of({urls[0], office::ustring(test::url("/nowhere/at all.xls")), urls[1]});
        ASSERT_EQ(copies.size(), 3U);
        EXPECT_EQ(copies[0].outcome, Outcome::made);
        EXPECT_EQ(copies[1].outcome, Outcome::unreadable);
        ASSERT_EQ(copies[2].outcome, Outcome::made);
        made = copies[2].url;
        EXPECT_TRUE(fs::exists(office::path_of(made)));
    }
    EXPECT_FALSE(fs::exists(office::path_of(made)));
}

TEST(SecondOffice, GivesUpWhatTakesTooLong) {
    office::SecondOffice second(test::office().context(), std::chrono::seconds(0));
    for (const auto& copy : second.copies_of(old_workbooks(new_folder("slow"))))
        EXPECT_EQ(copy.outcome, Outcome::too_long);
}

TEST(SecondOffice, IsEndedByWhoWaitsForIt) {
    office::SecondOffice second(test::office().context());
    const auto urls = old_workbooks(new_folder("ended"));
    const text::Watch watch([] { return false; });
    EXPECT_THROW(second.copies_of(urls), text::Cancelled);
}

TEST(SecondOffice, ReadsReturnsThatAreAddedUpWithTheOthers) {
    const fs::path folder = new_folder("mixed");
    const fs::path damaged = folder / "Xã Dũng.xls";
    std::ofstream(damaged, std::ios::binary) << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing more";
    const auto result = test::result_of({returned(folder, "Xã An", {1}, ".xls"), returned(folder, "Xã Bình", {2}),
                                         returned(folder, "Xã Cường", {4}, ".xls"), test::url(damaged)});
    const auto sheets = test::canonical(result);
    std::string all;
    for (const auto& [name, rows] : sheets)
        for (const auto& row : rows)
            for (const auto& cell : row)
                all += cell + "\n";
    for (const char* const unit : {"Xã An", "Xã Bình", "Xã Cường"})
        EXPECT_THAT(all, HasSubstr(unit));
    EXPECT_THAT(all, HasSubstr("Xã Dũng.xls"));
}
