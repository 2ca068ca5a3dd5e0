// SPDX-License-Identifier: MPL-2.0
#include "faces/sidebar.hxx"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace kehoach::faces {

using css::uno::Reference;

void show_deck(const Reference<css::frame::XFrame>& frame, const char* name) {
    const Reference<css::frame::XController2> controller(frame.is() ? frame->getController() : nullptr,
                                                         css::uno::UNO_QUERY);
    const auto sidebar = controller.is() ? controller->getSidebar() : nullptr;
    if (!sidebar.is())
        return;
    sidebar->showDecks(true);
    sidebar->setVisible(true);
    const auto decks = sidebar->getDecks();
    if (!decks.is() || !decks->hasByName(rtl::OUString::createFromAscii(name)))
        return;
    Reference<css::ui::XDeck> deck;
    decks->getByName(rtl::OUString::createFromAscii(name)) >>= deck;
    // Activating an active deck closes it.
    if (deck.is() && !deck->isActive())
        deck->activate(true);
}

} // namespace kehoach::faces
