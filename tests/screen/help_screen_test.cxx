// SPDX-License-Identifier: MPL-2.0
// The Help buttons: each opens the guide where it is about that window.
#include "language.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <cstdlib>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

/// The page of the guide that is open in the office, where no browser is installed.
Model page(const std::string& name) {
    const auto desktop = css::frame::Desktop::create(test::office().context());
    const auto all = desktop->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
        const Model one(all->nextElement(), css::uno::UNO_QUERY);
        if (one.is() && one->getURL().indexOf(office::ustring(std::string("/help/") + language + "/" + name)) >= 0)
            return one;
    }
    return {};
}

class Help : public testing::Test {
protected:
    void SetUp() override {
        if (std::getenv("BROWSER") != nullptr)
            GTEST_SKIP() << "the page goes to the browser";
    }
};

} // namespace

TEST_F(Help, OfAWindowOpensItsPartOfTheGuide) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:Draft");
        const auto window = dialog_titled("dialog.draft.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.help"));
        ASSERT_TRUE(wait_until("the guide", [] { return page("drafting.html").is(); }));
        const OpenDocument opened(page("drafting.html"));
        press(button(window, "dialog.cancel"));
        result.get();
    });
}

TEST_F(Help, OfThePanelOpensCheckingAndRepairing) {
    told([] {
        const auto document = OpenDocument::writer(false);
        open_deck(document);
        press(panel_button(document, "dialog.help"));
        ASSERT_TRUE(wait_until("the guide", [] { return page("checking.html").is(); }));
        const OpenDocument opened(page("checking.html"));
    });
}
