// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace kehoach::faces {

/// The panel of the other deck: the parts of the document in one frame as a tree, and what each
/// line is.
css::uno::Reference<css::ui::XUIElement>
make_structure_panel(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::frame::XFrame>& frame,
                     const css::uno::Reference<css::awt::XWindow>& parent,
                     const css::uno::Reference<css::ui::XSidebar>& sidebar, const rtl::OUString& url);

} // namespace kehoach::faces
