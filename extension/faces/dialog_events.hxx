// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <cppuhelper/implbase4.hxx>
#include <functional>
#include <string>

namespace kehoach::faces {

/// A button, list or field of a dialog calls an action; what that throws goes to `failed`, for nothing may
/// leave a callback of the office.
class DialogEvents : public cppu::WeakImplHelper4<css::awt::XActionListener, css::awt::XItemListener,
                                                  css::awt::XFocusListener, css::awt::XTextListener> {
public:
    DialogEvents(std::function<void()> action, std::function<void(const std::string&)> failed)
        : action_(std::move(action)), failed_(std::move(failed)) {}

    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override { guard(); }
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent&) override { guard(); }
    void SAL_CALL textChanged(const css::awt::TextEvent&) override { guard(); }
    void SAL_CALL focusGained(const css::awt::FocusEvent&) override {}
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override { guard(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

    /// Calls the action, as an event does.
    void guard();

private:
    std::function<void()> action_;
    std::function<void(const std::string&)> failed_;
};

} // namespace kehoach::faces
