// SPDX-License-Identifier: MPL-2.0
// The units that a form goes to, typed as people type them.
#include "filled_form.hxx"
#include "panel.hxx"
#include "real_keys.hxx"

using namespace kehoach;
using namespace kehoach::test;

namespace {

using ReturnsByKeys = RealKeys;

} // namespace

TEST_F(ReturnsByKeys, UnitsAreCountedWhileTheyAreTypedAndComparedOnceTheyAreEnded) {
    ASSERT_TRUE(is_ready());
    told([] {
        const auto book = shown_form();
        Dispatched result(book, "org.kehoach:MakeReturns");
        const auto window = dialog_titled("dialog.returns.title");
        ASSERT_TRUE(window.is());
        const auto says = [&](const std::string& said) {
            return wait_until(said, [&] { return reads(window, said); });
        };
        const auto counted = [&](const char* count) { return says(words("dialog.returns.all", {{"count", count}})); };
        ASSERT_TRUE(display().keys({"A", "B", "C"}));
        EXPECT_TRUE(counted("1"));
        ASSERT_TRUE(display().keys({"Return", "D"}));
        EXPECT_TRUE(counted("2"));
        ASSERT_TRUE(display().keys({"Return", "A", "B", "C", "Return", "E"}));
        EXPECT_TRUE(counted("3"));
        const auto twice = words("returns.twice", {{"units", "ABC"}});
        EXPECT_FALSE(reads(window, twice)) << "half a name is often another one";
        ASSERT_TRUE(display().keys({"Tab"}));
        EXPECT_TRUE(says(twice));
        press(button(window, "dialog.cancel"));
        result.get();
    });
}
