// SPDX-License-Identifier: MPL-2.0
// Letters that an input method composes, with real keys: as long as they are not settled they are no word to
// look over, and what they were taken for goes when they are given up.
#include "known_offices.hxx"
#include "panel.hxx"
#include "real_keys.hxx"
#include "shown_plan.hxx"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

/// The code of a letter, typed behind Ctrl+Shift+U, is composed by the simplest of the input methods.
class Composing : public RealKeys {
protected:
    void SetUp() override {
        ::setenv("GTK_IM_MODULE", "gtk-im-context-simple", 1);
        RealKeys::SetUp();
        options().drawn_by = "gtk3";
    }
};

/// As the panel begins to count.
const char* const one_to_look_at = ", 1 ";

bool reads_in_body(const Model& document, const char* words) {
    return body(document).find(words) != std::string::npos;
}

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds waited_for{1'500}; ///< and a little more

/// Composes letter by letter, in all longer than one of them is waited for; the longest time one took.
Clock::duration compose(const Model& document,
                        const std::function<bool(const std::vector<std::string>&)>& type, std::string before,
                        const std::vector<std::string>& letters) {
    constexpr int looks = 60;
    Clock::duration longest{};
    auto last = Clock::now();
    for (const auto& letter : letters) {
        for (int i = 0; i < looks; ++i)
            EXPECT_FALSE(test::office().ends_now());
        EXPECT_TRUE(type(std::vector<std::string>{letter}));
        before += letter;
        EXPECT_TRUE(wait_until("the letter", [&] { return reads_in_body(document, before.c_str()); }));
        longest = std::max(longest, Clock::now() - std::exchange(last, Clock::now()));
    }
    return longest;
}

} // namespace

TEST_F(Composing, IsWaitedForAndLeavesNothingWhereItIsGivenUp) {
    told([] {
        const auto start = OpenDocument::writer();
        const KnownOffices known(start);
        const auto document = plan_of_trees();
        open_deck(document);
        const auto says_one = [&] {
            return status(document, "panel.found").find(one_to_look_at) != std::string::npos;
        };
        ASSERT_TRUE(wait_until("a check", [&] { return !status(document, "panel.found").empty(); }));
        ASSERT_FALSE(says_one());
        put_cursor_behind(document, "Trồng đủ");
        document.model()->getCurrentController()->getFrame()->getComponentWindow()->setFocus();
        ASSERT_TRUE(display().keys({"space", "comma"}));
        ASSERT_TRUE(wait_until("the blank too many", says_one));
        // Behind the last edit, and so before anything is looked over, composing begins: the comma stands
        // right then.
        ASSERT_TRUE(display().keys({"Left", "BackSpace", "space", "ctrl+shift+u"}));
        const auto pace =
            compose(document, [](const std::vector<std::string>& keys) { return display().keys(keys); },
                    "đủ u", {"1", "e", "b", "f"});
        const auto composed = Clock::now();
        EXPECT_TRUE(wait_until("what is taken for a word", [&] { return !says_one(); }));
        if (pace < waited_for) { // else the machine stopped longer than anybody waits for a letter
            EXPECT_GT(Clock::now() - composed, waited_for);
        }
        ASSERT_TRUE(display().keys({"Escape"}));
        ASSERT_TRUE(wait_until("letters to go", [&] { return reads_in_body(document, "đủ , số"); }));
        EXPECT_TRUE(wait_until("what stands there now", says_one));
    });
}
