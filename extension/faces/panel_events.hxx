// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <cppuhelper/implbase8.hxx>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::faces {

/// What happens to the panel, in the panel's own words. All run on the main thread.
struct PanelActions {
    std::function<void()> resized;
    std::function<void()> selected;
    std::function<void()> go_to;
    /// With the mouse in the tree; where, in its pixels.
    std::function<void(int x, int y)> clicked{};
    std::function<void(const std::string& button)> pressed;
    /// A key of a letter, in the list of findings.
    std::function<void(char16_t letter)> typed;
    std::function<void()> stage_chosen;
    std::function<void()> profile_chosen;
    /// What is looked for among the findings, or how they are grouped.
    std::function<void()> search_changed;
    /// Keys come to the panel from outside, as by F6 and Tab.
    std::function<void()> entered{};
    /// What a line is, in the list of the parts of a document.
    std::function<void()> role_chosen{};
    /// A fault of one of the others: nothing may leave a callback of the office.
    std::function<void(const std::string& message)> failed;
};

/// Listens to the controls of the panel and calls the actions; deaf after `stop`, which breaks the circle
/// panel - control - listener - panel.
class PanelEvents
    : public cppu::WeakImplHelper8<css::awt::XWindowListener, css::awt::XFocusListener,
                                   css::awt::XMouseListener, css::awt::XKeyListener,
                                   css::awt::XActionListener, css::awt::XItemListener,
                                   css::awt::XTextListener, css::view::XSelectionChangeListener> {
public:
    explicit PanelEvents(PanelActions actions) : actions_(std::move(actions)) {}
    void stop() {
        actions_ = {};
        lists_.clear();
    }
    /// What is done where something is chosen in the list.
    void listen_to(const css::uno::Reference<css::uno::XInterface>& list,
                   std::function<void()> PanelActions::*action) {
        lists_.emplace_back(list, action);
    }

    /// While the program itself fills lists and chooses in them.
    void be_quiet(bool quiet) { quiet_ = quiet; }

    void SAL_CALL windowResized(const css::awt::WindowEvent&) override { guard(actions_.resized); }
    void SAL_CALL windowShown(const css::lang::EventObject&) override { guard(actions_.resized); }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    void SAL_CALL focusGained(const css::awt::FocusEvent&) override { guard(actions_.entered); }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override {}
    void SAL_CALL mousePressed(const css::awt::MouseEvent& event) override;
    void SAL_CALL mouseReleased(const css::awt::MouseEvent& event) override;
    void SAL_CALL mouseEntered(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const css::awt::MouseEvent&) override {}
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override;
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override;
    void SAL_CALL textChanged(const css::awt::TextEvent&) override { guard(actions_.search_changed); }
    void SAL_CALL selectionChanged(const css::lang::EventObject&) override { guard(actions_.selected); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    void guard(const std::function<void()>& action);

    PanelActions actions_;
    bool quiet_ = false;
    std::vector<std::pair<css::uno::Reference<css::uno::XInterface>, std::function<void()> PanelActions::*>>
        lists_;
};

} // namespace kehoach::faces
