// SPDX-License-Identifier: MPL-2.0
#include "faces/window_key.hxx"

#include "office/gone.hxx"

#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Reference<css::awt::XVclWindowPeer> peer_of(const Reference<css::uno::XInterface>& window) {
    const Reference<css::awt::XControl> control(window, UNO_QUERY);
    return Reference<css::awt::XVclWindowPeer>(
        control.is() ? Reference<css::uno::XInterface>(control->getPeer()) : window, UNO_QUERY);
}

/// Of the window that a key is said to go to.
using IsOurs = std::function<bool(const Reference<css::uno::XInterface>& source)>;

/// The office asks every handler before it does anything about a key.
class Handler : public cppu::WeakImplHelper1<css::awt::XKeyHandler> {
public:
    Handler(sal_Int16 key, IsOurs is_ours, std::function<void()> action)
        : key_(key), is_ours_(std::move(is_ours)), action_(std::move(action)) {}

    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override {
        if (event.KeyCode != key_ || event.Modifiers != 0 || !is_ours_(event.Source))
            return false;
        action_();
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    const sal_Int16 key_;
    const IsOurs is_ours_;
    const std::function<void()> action_;
};

/// A field within a field (that of a list to type in) has no name: the key is of the window in front.
IsOurs within(const Reference<css::awt::XExtendedToolkit>& toolkit,
              const Reference<css::awt::XVclWindowPeer>& dialog) {
    return [toolkit, dialog](const Reference<css::uno::XInterface>& source) {
        const Reference<css::awt::XWindowPeer> from(source, UNO_QUERY);
        if (!from.is())
            return toolkit->getActiveTopWindow() == dialog;
        return from == dialog || dialog->isChild(from);
    };
}

/// Whether keys go to one of several controls.
class Focus : public cppu::WeakImplHelper1<css::awt::XFocusListener> {
public:
    void SAL_CALL focusGained(const css::awt::FocusEvent&) override { is_here_ = true; }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override { is_here_ = false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override { is_here_ = false; }
    bool is_here() const { return is_here_; }

private:
    bool is_here_ = false;
};

/// In the sidebar every key is said to go to the window of the document.
IsOurs among(const Reference<css::awt::XControlContainer>& controls) {
    const rtl::Reference<Focus> focus(new Focus);
    for (const auto& control : controls->getControls())
        if (const Reference<css::awt::XWindow> window(control, UNO_QUERY); window.is())
            window->addFocusListener(focus.get());
    return [focus](const Reference<css::uno::XInterface>&) { return focus->is_here(); };
}

} // namespace

WindowKey::WindowKey(const Reference<css::uno::XComponentContext>& context, sal_Int16 key,
                     const Reference<css::uno::XInterface>& dialog, std::function<void()> action)
    : toolkit_(css::awt::Toolkit::create(context), UNO_QUERY_THROW) {
    const auto peer = peer_of(dialog);
    if (!peer.is())
        return;
    handler_ = new Handler(key, within(toolkit_, peer), std::move(action));
    toolkit_->addKeyHandler(handler_);
}

WindowKey::WindowKey(const Reference<css::uno::XComponentContext>& context, sal_Int16 key,
                     const Reference<css::awt::XControlContainer>& controls, std::function<void()> action)
    : toolkit_(css::awt::Toolkit::create(context), UNO_QUERY_THROW),
      handler_(new Handler(key, among(controls), std::move(action))) {
    toolkit_->addKeyHandler(handler_);
}

WindowKey::~WindowKey() {
    if (handler_.is())
        office::unless_gone([&] { toolkit_->removeKeyHandler(handler_); });
}

} // namespace kehoach::faces
