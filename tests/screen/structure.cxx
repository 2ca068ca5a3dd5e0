// SPDX-License-Identifier: MPL-2.0
#include "structure.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {

namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

Ref<css::ui::XDeck> deck(const Model& model) {
    const Ref<css::frame::XController2> controller(model->getCurrentController(), css::uno::UNO_QUERY_THROW);
    return {controller->getSidebar()->getDecks()->getByName("KehoachStructureDeck"),
            css::uno::UNO_QUERY_THROW};
}

Ref<css::ui::XPanel> panel(const Model& model) {
    if (!deck(model)->isActive() || !deck(model)->getPanels()->hasByName("KehoachStructure"))
        return {};
    return {deck(model)->getPanels()->getByName("KehoachStructure"), css::uno::UNO_QUERY};
}

/// As a person does who looks for what is in it.
void open_row(const Seen& row) {
    const Ref<css::accessibility::XAccessibleAction> action(row, css::uno::UNO_QUERY);
    const auto states = row->getAccessibleStateSet();
    if (action.is() && states->contains(css::accessibility::AccessibleStateType::EXPANDABLE) &&
        !states->contains(css::accessibility::AccessibleStateType::EXPANDED))
        act(row);
}

/// The row and that which it stands under.
struct Found {
    Seen parent;
    sal_Int32 at = -1;
};

Found find_row(const Seen& under, const std::string& wanted) {
    for (sal_Int32 i = 0; i < under->getAccessibleChildCount(); ++i) {
        const Seen child(under->getAccessibleChild(i)->getAccessibleContext());
        open_row(child);
        if (name_of(child) == wanted)
            return {under, i};
        if (const auto found = find_row(child, wanted); found.at >= 0)
            return found;
    }
    return {};
}

Found find_row(const Model& model, const std::string& wanted) {
    for (const auto& tree : all(structure_panel(model), role::TREE))
        if (const auto found = find_row(tree, wanted); found.at >= 0)
            return found;
    return {};
}

} // namespace

void open_structure(const Model& model) {
    const Ref<css::frame::XController2> controller(model->getCurrentController(), css::uno::UNO_QUERY_THROW);
    controller->getSidebar()->showDecks(true);
    controller->getSidebar()->setVisible(true);
    if (!deck(model)->isActive())
        deck(model)->activate(true);
    EXPECT_TRUE(wait_until("the panel of parts", [&] { return panel(model).is(); }));
}

Seen structure_panel(const Model& model) {
    const auto shown = panel(model);
    const Ref<css::accessibility::XAccessible> window(shown.is() ? shown->getDialog() : nullptr,
                                                      css::uno::UNO_QUERY);
    return window.is() ? Seen(window->getAccessibleContext()) : window_of(model);
}

Seen structure_button(const Model& model, const std::string& key) {
    return wait_for("button " + key + " of the parts", [&] { return button(structure_panel(model), key); });
}

std::vector<Seen> parts_of(const Model& model) {
    std::vector<Seen> parts;
    for (const auto& tree : all(structure_panel(model), role::TREE))
        for (sal_Int32 i = 0; i < tree->getAccessibleChildCount(); ++i)
            parts.push_back(tree->getAccessibleChild(i)->getAccessibleContext());
    return parts;
}

std::vector<std::string> rows_below(const Seen& part) {
    std::vector<std::string> rows;
    for (sal_Int32 i = 0; i < part->getAccessibleChildCount(); ++i)
        rows.push_back(name_of(part->getAccessibleChild(i)->getAccessibleContext()));
    return rows;
}

bool has_part(const Model& model, const std::string& words_of_row) {
    return find_row(model, words_of_row).at >= 0;
}

bool choose_part(const Model& model, const std::string& words_of_row) {
    const auto found = find_row(model, words_of_row);
    if (found.at >= 0)
        Ref<css::accessibility::XAccessibleSelection>(found.parent, css::uno::UNO_QUERY_THROW)
            ->selectAccessibleChild(found.at);
    return found.at >= 0;
}

} // namespace kehoach::test
