// SPDX-License-Identifier: MPL-2.0
// The package is removed, as Tools > Extensions does it, while its panel stands open: the office goes on and
// ends well.
#include "installed.hxx"
#include "on_main_thread.hxx"
#include "panel.hxx"

#include <com/sun/star/deployment/ExtensionManager.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/ucb/CommandEnvironment.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

class Removed : public testing::Test {
protected:
    static void SetUpTestSuite() {
        ASSERT_EQ(installed().add(package_file()), 0);
        options().arguments = installed().arguments();
        options().headless = false;
        options().locale = "vi";
    }
};

bool is_installed(const css::uno::Reference<css::deployment::XExtensionManager>& manager) {
    return manager->getDeployedExtensions("shared", {}, {}).hasElements();
}

} // namespace

/// That the office ends well is asked behind the last test of a program.
TEST_F(Removed, WhileItsPanelIsOpen) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        const auto manager = css::deployment::ExtensionManager::get(test::office().context());
        ASSERT_TRUE(is_installed(manager));
        const auto silent = css::ucb::CommandEnvironment::create(test::office().context(), {}, {});
        on_main_thread([&] {
            manager->removeExtension("org.kehoach", "kehoach.oxt", "shared", manager->createAbortChannel(),
                                     silent);
        });
        EXPECT_FALSE(is_installed(manager));
        press(panel_button(document, "panel.check"));
        const auto text = document.as<css::text::XTextDocument>()->getText();
        text->insertString(text->getEnd(), " ,", false);
        constexpr int looks = 100;
        for (int i = 0; i < looks; ++i)
            ASSERT_FALSE(test::office().ends_now());
        EXPECT_TRUE(OpenDocument::writer(false).model().is());
    });
}
