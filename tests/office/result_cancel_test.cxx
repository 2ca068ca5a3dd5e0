// SPDX-License-Identifier: MPL-2.0
// Returns laid together by who thinks better of it on the way.
#include "calc/kept_text.hxx"
#include "office/refused.hxx"
#include "results_ground.hxx"
#include "session/make.hxx"
#include "text/work.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::canonical;
using test::new_folder;
using test::result_of;
using test::returned;
using test::undo_of;
namespace fs = std::filesystem;

namespace {

/// Ends `work` when it has asked so often whether to go on; false where it came to its end before.
bool ended_after(int times, const std::function<void()>& work) {
    int asked = 0;
    const text::Watch watch([&] { return asked++ < times; });
    try {
        work();
    } catch (const office::Refused& why) {
        EXPECT_EQ(why.key, "session.cancelled");
        return true;
    }
    return false;
}

} // namespace

TEST(CancelledResult, IsAsBeforeWhereverARefreshIsEnded) {
    const fs::path folder = new_folder("returns");
    const auto result = result_of({returned(folder, "Xã An", {1}), returned(folder, "Xã Bình", {2})});
    undo_of(result)->clear();
    const auto before = canonical(result);
    const std::string remembered = calc::kept_text(result);
    const std::vector<std::string> more{returned(folder, "Xã Cường", {3}), returned(folder, "Xã Dũng", {4})};
    const auto context = test::office().context();
    const auto refresh = [&] { session::refresh_result(context, result, {}, {}); };
    int times = 0;
    while (ended_after(times, refresh)) {
        ++times;
        ASSERT_EQ(canonical(result), before) << times;
        ASSERT_EQ(calc::kept_text(result), remembered) << times;
        ASSERT_EQ(undo_of(result)->getAllUndoActionTitles().getLength(), 0) << times;
    }
    EXPECT_GE(times, 7) << "four files are looked at, two are read, then sheets are written";
    EXPECT_EQ(undo_of(result)->getAllUndoActionTitles().getLength(), 1);
    std::vector<std::string> all{test::url(folder / "Xã An.ods"), test::url(folder / "Xã Bình.ods")};
    all.insert(all.end(), more.begin(), more.end());
    EXPECT_EQ(canonical(result), canonical(result_of(all)));
}

TEST(CancelledResult, OfAFormThatWasToBeFilledIsAsBefore) {
    const fs::path folder = new_folder("returns");
    const std::vector<std::string> urls{returned(folder, "Xã An", {1}), returned(folder, "Xã Bình", {2})};
    const auto form = test::workbook();
    test::draw(form, test::form_template("study-meetings"), "Biểu 1");
    const auto before = canonical(form);
    const auto context = test::office().context();
    int times = 0;
    while (ended_after(times, [&] { session::consolidate(context, form, urls); })) {
        ++times;
        ASSERT_EQ(canonical(form), before) << times;
    }
    EXPECT_GE(times, 5);
    EXPECT_NE(canonical(form), before);
}
