// SPDX-License-Identifier: MPL-2.0
// What the machine remembers, seen and taken back from the page in Tools > Options.
#include "language.hxx"
#include "screen.hxx"

#include "office/settings.hxx"
#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <future>
#include <gtest/gtest.h>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Reference;
namespace role = css::accessibility::AccessibleRole;

namespace {

using Handler = Reference<css::awt::XContainerWindowEventHandler>;

/// As the office shows it; a button that opens a window comes back only when that is closed.
class OptionsPage {
public:
    OptionsPage()
        : handler_(test::office().context()->getServiceManager()->createInstanceWithContext(
                       "org.kehoach.OptionsPage", test::office().context()),
                   css::uno::UNO_QUERY_THROW),
          page_(css::awt::ContainerWindowProvider::create(test::office().context())
                    ->createContainerWindow(
                        "vnd.sun.star.extension://org.kehoach/dialogs/OptionsPage.xdl", "",
                        Reference<css::awt::XWindowPeer>(
                            document_.model()->getCurrentController()->getFrame()->getContainerWindow(),
                            css::uno::UNO_QUERY_THROW),
                        handler_),
                css::uno::UNO_SET_THROW) {}
    ~OptionsPage() { Reference<css::lang::XComponent>(page_, css::uno::UNO_QUERY_THROW)->dispose(); }
    OptionsPage(const OptionsPage&) = delete;
    OptionsPage& operator=(const OptionsPage&) = delete;

    std::future<void> press(const char* method) const {
        return std::async(std::launch::async, [this, method] {
            handler_->callHandlerMethod(page_, {}, rtl::OUString::createFromAscii(method));
        });
    }

private:
    const OpenDocument document_ = OpenDocument::writer(false);
    const Handler handler_;
    const Reference<css::awt::XWindow> page_;
};

std::size_t kept(const char* list) {
    return office::settings(test::office().context(), list).size();
}

} // namespace

TEST(OptionsPage, ShowsRulesIgnoredOnTheMachineAndTakesThemBack) {
    told([] {
        const auto checker = org::kehoach::PlanChecker::create(test::office().context());
        checker->ignore({}, "kehoach-2-1", "as agreed");
        checker->ignore({}, "kehoach-2-2", "");
        const OptionsPage page;
        const ClosingDialogs closing;
        auto pressed = page.press("onIgnored");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.ignored.title"));
        const auto rows = [&] { return all(window, role::LIST_ITEM).size(); };
        EXPECT_EQ(rows(), 2U);
        const auto back = find(window, role::PUSH_BUTTON, words("dialog.ignored.back"));
        press(back);
        EXPECT_EQ(kept("IgnoredRules"), 1U);
        EXPECT_EQ(rows(), 1U);
        press(back);
        EXPECT_EQ(kept("IgnoredRules"), 0U);
        EXPECT_EQ(rows(), 0U);
        press(find(window, role::PUSH_BUTTON, words("dialog.close")));
        pressed.get();
    });
}

TEST(OptionsPage, ForgetsCitedDocumentsWhenThatIsMeant) {
    told([] {
        const auto context = test::office().context();
        office::drop_settings(context, "Citations");
        office::put_setting(context, "Citations", "12-KH/ĐU", "Kế hoạch số 12-KH/ĐU");
        office::put_setting(context, "Citations", "13-KH/ĐU", "Kế hoạch số 13-KH/ĐU");
        const OptionsPage page;
        const ClosingDialogs closing;
        const auto answer = [&](const char* button, const std::string& said) {
            auto pressed = page.press("onCitations");
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
