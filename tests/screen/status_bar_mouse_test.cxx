// SPDX-License-Identifier: MPL-2.0
// The field of the status bar under a real mouse: clicked twice it shows what it counts.
#include "office/text.hxx"
#include "panel.hxx"
#include "real_keys.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

class StatusBarMouse : public RealKeys {};

Ref<css::ui::XSidebarProvider> sidebar_of(const Model& model) {
    return Ref<css::frame::XController2>(model->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->getSidebar();
}

/// The field that reads so; waits for it.
Seen field_reading(const Model& model, const std::string& said) {
    return wait_for("the field " + said, [&] {
        for (const auto& bar : all(window_of(model), role::STATUS_BAR))
            for (sal_Int32 i = 0; i < bar->getAccessibleChildCount(); ++i)
                if (const Seen one = bar->getAccessibleChild(i)->getAccessibleContext();
                    text_of(one).find(said) != std::string::npos)
                    return one;
        return Seen();
    });
}

/// The middle of what is drawn for it, on the screen.
css::awt::Point middle_of(const Seen& seen) {
    const Ref<css::accessibility::XAccessibleComponent> drawn(seen, css::uno::UNO_QUERY_THROW);
    const auto corner = drawn->getLocationOnScreen();
    const auto size = drawn->getSize();
    return {corner.X + size.Width / 2, corner.Y + size.Height / 2};
}

} // namespace

TEST_F(StatusBarMouse, ClickedTwiceShowsTheFindings) {
    told([] {
        const auto document = faulty_plan();
        Dispatched(document, "org.kehoach:Check").get();
        Dispatched asked(document, "org.kehoach:Findings");
        rtl::OUString said;
        asked.get().Result >>= said;
        ASSERT_FALSE(said.isEmpty());
        sidebar_of(document)->setVisible(false);
        ASSERT_TRUE(wait_until("the sidebar to go", [&] { return !sidebar_of(document)->isVisible(); }));
        const auto at = middle_of(field_reading(document, office::utf8(said)));
        // A window may not have the pointer yet when it is clicked first.
        EXPECT_TRUE(wait_until("the panel", [&] {
            return display().click_twice(at.X, at.Y) && sidebar_of(document)->isVisible() &&
                   !findings_in(panel_of(document)).empty();
        }));
    });
}
