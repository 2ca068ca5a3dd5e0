// SPDX-License-Identifier: MPL-2.0
// The window that lays the heads of a form and those of a file that came without its mark side by side.
#include "draft_ground.hxx"
#include "panel.hxx"
#include "shown_result.hxx"
#include "window_words.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

constexpr const char* alive_2024 = "C4"; ///< Xã An has 10, and Xã Bình sent two versions

/// The workbook of results is brought up to date with files that came, and the heads are asked for.
class Refreshing {
public:
    Refreshing(const Model& result, int files) : done_(result, "org.kehoach:Refresh") {
        const auto question = window_reading(words("result.ask.fresh", {{"count", std::to_string(files)}}));
        if (question.is())
            test::press(all(question, role::PUSH_BUTTON).front()); // yes
        window_ = dialog_titled("dialog.heads.title");
    }
    const Seen& window() const { return window_; }
    void press(const char* key) const { test::press(button(window_, key)); }
    void choose(const std::string& place, const std::string& head) const {
        choose_line(window_, words("dialog.heads.there.column", {{"place", place}, {"head", head}}));
    }
    /// Whether the line of the form that begins so says this.
    bool says(const std::string& line, const std::string& said) const {
        for (const auto& item : all(window_, role::LIST_ITEM))
            if (name_of(item).starts_with(line) && name_of(item).find(said) != std::string::npos)
                return true;
        return false;
    }
    bool reads(const char* key, const std::map<std::string, std::string>& arguments) const {
        return wait_until(words(key, arguments), [&] { return test::reads(window_, words(key, arguments)); });
    }
    /// The message that tells what was done is read and put away.
    bool ends_saying(const std::string& what) {
        press("dialog.heads.ok");
        const bool said = window_reading(what).is();
        test::press(dialog_button("OK"));
        done_.get();
        return said;
    }
    void cancel() {
        press("dialog.cancel");
        done_.get();
    }

private:
    Dispatched done_;
    Seen window_;
};

void cuong_renames_a_column() {
    send_without_mark("Xã Cường", {{"C3", "Cây còn sống"}, {"E3", "Ghi chú"}});
}

std::string third_column() {
    return words("dialog.heads.column", {{"number", "3"}, {"head", "Số cây sống"}});
}

/// The message that tells what was done begins so.
std::string done() {
    const std::string said = words("refresh.done");
    return said.substr(0, said.find('{'));
}

std::string taken() {
    return words("dialog.heads.there.column", {{"place", "B"}, {"head", "Số cây"}});
}

} // namespace

TEST(HeadsWindow, TakesWhichColumnIsMeantAndNoneForTwo) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        cuong_renames_a_column();
        Refreshing refresh(result, 1);
        ASSERT_TRUE(refresh.window().is()) << words_in_windows();
        EXPECT_EQ(faults_of_windows(), "");
        EXPECT_TRUE(refresh.says(third_column(), words("dialog.heads.open"))) << "what is likely is not chosen";
        refresh.press("dialog.heads.confirm");
        EXPECT_TRUE(refresh.reads("dialog.heads.still-open", {{"count", "1"}}));
        refresh.choose("B", "Số cây");
        EXPECT_TRUE(refresh.reads("dialog.heads.taken", {{"there", taken()}, {"head", "Số cây"}}));
        EXPECT_TRUE(refresh.says(third_column(), words("dialog.heads.open")));
        refresh.choose("C", "Cây còn sống");
        EXPECT_TRUE(wait_until("the column", [&] { return refresh.says(third_column(), words("dialog.heads.renamed")); }));
        EXPECT_TRUE(refresh.says("–", words("dialog.heads.foreign"))) << words_in_windows();
        refresh.press("dialog.heads.confirm");
        EXPECT_TRUE(refresh.reads("dialog.heads.count", {{"count", "1"}, {"left", "0"}}));
        EXPECT_EQ(cell_text(result, alive_2024), "10") << "nothing is written before the end";
        EXPECT_TRUE(refresh.ends_saying(done()));
        EXPECT_EQ(cell_text(result, alive_2024), "20");
        EXPECT_EQ(undo_manager(result)->getAllUndoActionTitles().getLength(), 1);
        undo_manager(result)->undo();
        EXPECT_EQ(cell_text(result, alive_2024), "10");
        undo_manager(result)->redo();
        Dispatched again(result, "org.kehoach:Refresh");
        EXPECT_TRUE(window_reading(words("refresh.same")).is()) << "nobody is asked twice";
        press(dialog_button("OK"));
        again.get();
    });
}

TEST(HeadsWindow, AddsNothingThatNobodyConfirmedAndSaysSo) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        cuong_renames_a_column();
        send_without_mark("Xã Em", {{"E3", "Người lập"}});
        Refreshing refresh(result, 2);
        ASSERT_TRUE(refresh.window().is()) << words_in_windows();
        refresh.press("dialog.heads.all");
        EXPECT_TRUE(refresh.reads("dialog.heads.count", {{"count", "2"}, {"left", "1"}}));
        EXPECT_TRUE(refresh.says("Xã Em.ods", words("dialog.heads.confirmed")));
        refresh.press("dialog.heads.all");
        EXPECT_TRUE(refresh.reads("dialog.heads.nothing-sure", {}));
        EXPECT_TRUE(refresh.ends_saying(words("result.heads.left", {{"count", "1"}})));
        EXPECT_EQ(cell_text(result, alive_2024), "20") << "Xã Em alone";
    });
}

TEST(HeadsWindow, TakesWhatIsSuggestedOnceSomebodyWantsIt) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        cuong_renames_a_column();
        Refreshing refresh(result, 1);
        ASSERT_TRUE(refresh.window().is()) << words_in_windows();
        refresh.press("dialog.heads.likely");
        EXPECT_TRUE(wait_until("the column", [&] { return refresh.says(third_column(), words("dialog.heads.renamed")); }));
        choose_line(refresh.window(), words("dialog.heads.none"));
        EXPECT_TRUE(wait_until("none", [&] { return refresh.says(third_column(), words("dialog.heads.missing")); }));
        refresh.press("dialog.heads.confirm");
        EXPECT_TRUE(refresh.ends_saying(done()));
        EXPECT_EQ(cell_text(result, alive_2024), "10") << "its column is nowhere";
        EXPECT_EQ(cell_text(result, "B4"), "41");
    });
}

TEST(HeadsWindow, IsLeftWithoutATrace) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        const auto before = receipt_text(result, "A4");
        cuong_renames_a_column();
        Refreshing refresh(result, 1);
        ASSERT_TRUE(refresh.window().is()) << words_in_windows();
        refresh.press("dialog.heads.likely");
        refresh.press("dialog.heads.confirm");
        refresh.cancel();
        EXPECT_FALSE(has_dialog());
        EXPECT_EQ(receipt_text(result, "A4"), before);
        EXPECT_EQ(cell_text(result, alive_2024), "10");
        EXPECT_EQ(undo_manager(result)->getAllUndoActionTitles().getLength(), 0);
    });
}
