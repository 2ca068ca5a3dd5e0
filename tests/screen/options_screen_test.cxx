// SPDX-License-Identifier: MPL-2.0
// What the machine remembers, seen and taken back from the page in Tools > Options.
#include "language.hxx"
#include "page_in_options.hxx"
#include "panel.hxx"

#include "office/settings.hxx"
#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <future>
#include <gtest/gtest.h>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// A button that opens a window comes back only when that is closed.
std::future<void> press(const PageInOptions& page, const char* method) {
    return std::async(std::launch::async, [&page, method] { page.call(method); });
}

std::size_t kept(const char* list) {
    return office::settings(test::office().context(), list).size();
}

} // namespace

TEST(OptionsPage, ShowsRulesIgnoredOnTheMachineAndTakesThemBack) {
    told([] {
        const auto checker = org::kehoach::PlanChecker::create(test::office().context());
        checker->ignore({}, "kehoach-2-1", "as agreed");
        checker->ignore({}, "kehoach-2-2", "");
        const PageInOptions page;
        const ClosingDialogs closing;
        auto pressed = press(page, "onIgnored");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.ignored.title"));
        const auto rows = [&] { return all(window, role::LIST_ITEM).size(); };
        EXPECT_TRUE(wait_until("both rules", [&] { return rows() == 2; }));
        const auto back = find(window, role::PUSH_BUTTON, words("dialog.ignored.back"));
        press(back);
        EXPECT_TRUE(wait_until("one rule is left", [&] {
            return kept("IgnoredRules") == 1 && rows() == 1 && is_enabled(back);
        }));
        press(back);
        EXPECT_TRUE(wait_until("none is left", [&] { return kept("IgnoredRules") == 0 && rows() == 0; }));
        press(find(window, role::PUSH_BUTTON, words("dialog.close")));
        pressed.get();
    });
}

TEST(OptionsPage, WhatIsTakenBackShowsInOpenPanelsAtOnce) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        const auto shown = [&] { return findings_in(panel_of(document)); };
        const auto before = shown();
        const auto checker = org::kehoach::PlanChecker::create(test::office().context());
        checker->ignore({}, "hd05-3.2.2-2", "as agreed");
        press(panel_button(document, "panel.check"));
        ASSERT_TRUE(wait_until("one finding less", [&] { return shown().size() == before.size() - 1; }));
        const PageInOptions page;
        const ClosingDialogs closing;
        auto pressed = press(page, "onIgnored");
        const auto window = dialog_titled("dialog.ignored.title");
        ASSERT_TRUE(window.is());
        press(find(window, role::PUSH_BUTTON, words("dialog.ignored.back")));
        press(find(window, role::PUSH_BUTTON, words("dialog.close")));
        pressed.get();
        EXPECT_TRUE(wait_until("it to come again", [&] { return shown() == before; }));
    });
}

TEST(OptionsPage, ForgetsCitedDocumentsWhenThatIsMeant) {
    told([] {
        const auto context = test::office().context();
        office::drop_settings(context, "Citations");
        office::put_setting(context, "Citations", "12-KH/ĐU", "Kế hoạch số 12-KH/ĐU");
        office::put_setting(context, "Citations", "13-KH/ĐU", "Kế hoạch số 13-KH/ĐU");
        const PageInOptions page;
        const ClosingDialogs closing;
        const auto answer = [&](const char* button, const std::string& said) {
            auto pressed = press(page, "onCitations");
            EXPECT_TRUE(window_reading(said).is()) << said;
            press(dialog_button(button));
            pressed.get();
        };
        const auto asked = words("dialog.options.citations.ask", {{"count", "2"}});
        const bool vietnamese = in_vietnamese();
        answer(vietnamese ? "Không" : "No", asked);
        EXPECT_EQ(kept("Citations"), 2U);
        answer(vietnamese ? "Có" : "Yes", asked);
        EXPECT_EQ(kept("Citations"), 0U);
        answer("OK", words("dialog.options.citations.none"));
    });
}
