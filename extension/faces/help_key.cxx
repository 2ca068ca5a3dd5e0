// SPDX-License-Identifier: MPL-2.0
#include "faces/help_key.hxx"

#include "office/gone.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <cppuhelper/implbase1.hxx>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

Reference<css::awt::XVclWindowPeer> peer_of(const Reference<css::uno::XInterface>& window) {
    const Reference<css::awt::XControl> control(window, UNO_QUERY);
    return Reference<css::awt::XVclWindowPeer>(
        control.is() ? Reference<css::uno::XInterface>(control->getPeer()) : window, UNO_QUERY);
}

/// The office asks every handler before it does anything about a key.
class Handler : public cppu::WeakImplHelper1<css::awt::XKeyHandler> {
public:
    Handler(Reference<css::awt::XExtendedToolkit> toolkit, Reference<css::awt::XVclWindowPeer> window,
            std::function<void()> help)
        : toolkit_(std::move(toolkit)), window_(std::move(window)), help_(std::move(help)) {}

    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override {
        if (event.KeyCode != css::awt::Key::F1 || event.Modifiers != 0 || !is_ours(event.Source))
            return false;
        help_();
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    /// A field within a field (that of a list to type in) has no name: the key is of the window in front.
    bool is_ours(const Reference<css::uno::XInterface>& source) const {
        const Reference<css::awt::XWindowPeer> from(source, UNO_QUERY);
        if (!from.is())
            return toolkit_->getActiveTopWindow() == window_;
        return from == window_ || window_->isChild(from);
    }

    const Reference<css::awt::XExtendedToolkit> toolkit_;
    const Reference<css::awt::XVclWindowPeer> window_;
    const std::function<void()> help_;
};

} // namespace

HelpKey::HelpKey(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::uno::XInterface>& window, std::function<void()> help)
    : toolkit_(css::awt::Toolkit::create(context), UNO_QUERY),
      handler_(peer_of(window).is() ? new Handler(toolkit_, peer_of(window), std::move(help)) : nullptr) {
    if (toolkit_.is() && handler_.is())
        toolkit_->addKeyHandler(handler_);
}

HelpKey::~HelpKey() {
    if (toolkit_.is() && handler_.is())
        office::unless_gone([&] { toolkit_->removeKeyHandler(handler_); });
}

} // namespace kehoach::faces
