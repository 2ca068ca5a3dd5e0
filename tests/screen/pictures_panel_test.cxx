// SPDX-License-Identifier: MPL-2.0
// The panel on a real display, by real keys.
#include "pictures.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

Seen tree_of(const Model& model) {
    const auto trees = all(panel_of(model), role::TREE);
    return trees.empty() ? Seen() : trees.front();
}

/// Comes back when the panel shows what was found.
void check_by_menu(const Model& model) {
    EXPECT_EQ(Dispatched(model, "org.kehoach:Check").get().State, css::frame::DispatchResultState::SUCCESS);
}

} // namespace

TEST_F(Pictures, OfThePanelByKeys) {
    told([] {
        const auto document = faulty_plan();
        fill_the_screen(document);
        check_by_menu(document);
        Ref<css::accessibility::XAccessibleComponent>(tree_of(document), css::uno::UNO_QUERY_THROW)
            ->grabFocus();
        ASSERT_TRUE(choose_one_for(document, "panel.repair"));
        ASSERT_TRUE(display().keys({"s"}));
        EXPECT_TRUE(wait_until("the repair", [&] {
            return !status(document, "panel.repair.done").empty() ||
                   !status(document, "panel.repair.done.layout").empty();
        }));
        const auto text = document.as<css::text::XTextDocument>()->getText();
        text->insertString(text->getEnd(), "x", false);
        ASSERT_TRUE(
            wait_until("it to be old", [&] { return !status(document, "panel.status.old").empty(); }));
        ASSERT_TRUE(display().keys({"k"}));
        EXPECT_TRUE(wait_until("the check", [&] { return !status(document, "panel.found").empty(); }));
        take("panel-keys.png");
    });
}
