// SPDX-License-Identifier: MPL-2.0
// What the machine remembers, seen and taken back from the page in Tools > Options.
#include "language.hxx"
#include "on_main_thread.hxx"
#include "page_in_options.hxx"
#include "panel.hxx"

#include "office/settings.hxx"
#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <future>
#include <gtest/gtest.h>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// A button that opens a window comes back only when that is closed.
std::future<void> press(const PageInOptions& page, const char* method) {
    return std::async(std::launch::async, [&page, method] { on_main_thread([&] { page.call(method); }); });
}

std::size_t kept(const char* list) {
    return office::settings(test::office().context(), list).size();
}

std::string in_clipboard() {
    const auto contents =
        css::datatransfer::clipboard::SystemClipboard::create(test::office().context())->getContents();
    rtl::OUString text;
    contents->getTransferData({"text/plain;charset=utf-16", "", cppu::UnoType<rtl::OUString>::get()}) >>= text;
    return office::utf8(text);
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

TEST(OptionsPage, TellsWhoeverHelpsFromItsButtonInTheOfficesOwnWindow) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer();
        const Dispatched options(document, ".uno:OptionsTreeDialog",
                           {{"OptionsPageURL", "vnd.sun.star.extension://org.kehoach/dialogs/OptionsPage.xdl"}});
        const auto page = window_reading(words("dialog.options.promise"));
        ASSERT_TRUE(page.is());
        auto pressed = std::async(std::launch::async, [&] {
            press(find(page, role::PUSH_BUTTON, words("dialog.options.diagnostics")));
        });
        const auto window = window_reading(words("dialog.diagnostics.label"));
        ASSERT_TRUE(window.is());
        press(find(window, role::PUSH_BUTTON, words("dialog.diagnostics.copy")));
        EXPECT_TRUE(wait_until("copied", [&] { return window_reading(words("diagnostics.copied")).is(); }));
        EXPECT_NE(in_clipboard().find(words("diagnostics.head")), std::string::npos);
        press(find(window, role::PUSH_BUTTON, words("dialog.close")));
        pressed.get();
        EXPECT_TRUE(wait_until("its window to go", [] { return dialogs().size() == 1; }));
    });
}
