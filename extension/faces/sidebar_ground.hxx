// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::faces {

/// Where the controls of a panel stand in the sidebar. The office takes the room that controls fill for the
/// room they need and would rather scroll a panel than make it narrower with its sidebar; so they stand in a
/// window of their own, on one that needs nothing.
class SidebarGround {
public:
    /// `dialog`: file name in dialogs/.
    SidebarGround(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::awt::XWindow>& parent, const char* dialog);

    /// The window of the controls.
    const css::uno::Reference<css::awt::XWindow>& window() const { return window_; }
    /// The one below it, to which the office leads keys.
    const css::uno::Reference<css::awt::XWindow>& ground() const { return ground_; }
    /// Makes it as large as the sidebar has room; pixels.
    css::awt::Size fill();
    void dispose();

private:
    css::uno::Reference<css::awt::XWindow> parent_, ground_, window_;
};

} // namespace kehoach::faces
