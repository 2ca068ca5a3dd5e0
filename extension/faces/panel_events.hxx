// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <cppuhelper/implbase6.hxx>
#include <functional>
#include <string>

namespace kehoach::faces {

/// What happens to the panel, in the panel's own words. All run on the main thread.
struct PanelActions {
    std::function<void()> resized;
    std::function<void()> selected;
    std::function<void()> go_to;
    std::function<void(const std::string& button)> pressed;
    std::function<void()> stage_chosen;
    std::function<void()> profile_chosen;
    /// A fault of one of the others: nothing may leave a callback of the office.
    std::function<void(const std::string& message)> failed;
};

/// Listens to the controls of the panel and calls the actions; deaf after `stop`, which breaks the circle
/// panel - control - listener - panel.
class PanelEvents
    : public cppu::WeakImplHelper6<css::awt::XWindowListener, css::awt::XMouseListener,
                                   css::awt::XKeyListener, css::awt::XActionListener, css::awt::XItemListener,
                                   css::view::XSelectionChangeListener> {
public:
    explicit PanelEvents(PanelActions actions) : actions_(std::move(actions)) {}
    void stop() {
        actions_ = {};
        answers_.clear();
    }
    /// The list of regulations: what is chosen in any other is the stage.
    void listen_to_answers(const css::uno::Reference<css::uno::XInterface>& list) { answers_ = list; }

    void SAL_CALL windowResized(const css::awt::WindowEvent&) override { guard(actions_.resized); }
    void SAL_CALL windowShown(const css::lang::EventObject&) override { guard(actions_.resized); }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    void SAL_CALL mousePressed(const css::awt::MouseEvent& event) override;
    void SAL_CALL mouseReleased(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseEntered(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const css::awt::MouseEvent&) override {}
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override;
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override;
    void SAL_CALL selectionChanged(const css::lang::EventObject&) override { guard(actions_.selected); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    void guard(const std::function<void()>& action);

    PanelActions actions_;
    css::uno::Reference<css::uno::XInterface> answers_;
};

} // namespace kehoach::faces
