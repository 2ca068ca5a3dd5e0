// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_events.hxx"

#include "office/text.hxx"

#include <com/sun/star/awt/Key.hpp>

namespace kehoach::faces {

void PanelEvents::guard(const std::function<void()>& action) {
    if (!action)
        return;
    // Copies: the action may close the panel and with it us.
    const auto held = action;
    const auto failed = actions_.failed;
    try {
        held();
    } catch (const css::uno::Exception& fault) {
        failed(office::utf8(fault.Message));
    } catch (const std::exception& fault) {
        failed(fault.what());
    }
}

void PanelEvents::mousePressed(const css::awt::MouseEvent& event) {
    if (event.ClickCount == 2)
        guard(actions_.go_to);
}

void PanelEvents::mouseReleased(const css::awt::MouseEvent& event) {
    if (actions_.clicked)
        guard([clicked = actions_.clicked, event] { clicked(event.X, event.Y); });
}

void PanelEvents::keyPressed(const css::awt::KeyEvent& event) {
    if (event.KeyCode == css::awt::Key::RETURN && event.Modifiers == 0)
        guard(actions_.go_to);
    else if (event.KeyCode >= css::awt::Key::A && event.KeyCode <= css::awt::Key::Z && event.Modifiers == 0 &&
             actions_.typed)
        guard([typed = actions_.typed, letter = event.KeyChar] { typed(letter); });
}

void PanelEvents::itemStateChanged(const css::awt::ItemEvent& event) {
    if (quiet_)
        return;
    const css::uno::Reference<css::uno::XInterface> source(event.Source, css::uno::UNO_QUERY);
    for (const auto& [list, action] : lists_)
        if (source == list)
            return guard(actions_.*action);
}

void PanelEvents::actionPerformed(const css::awt::ActionEvent& event) {
    if (actions_.pressed)
        guard([pressed = actions_.pressed, button = office::utf8(event.ActionCommand)] { pressed(button); });
}

} // namespace kehoach::faces
