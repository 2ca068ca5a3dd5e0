// SPDX-License-Identifier: MPL-2.0
#include "faces/sidebar_ground.hxx"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/WindowDescriptor.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

Reference<css::awt::XWindow> plain_window(const Reference<css::uno::XComponentContext>& context,
                                          const Reference<css::awt::XWindow>& parent) {
    css::awt::WindowDescriptor wanted;
    wanted.Type = css::awt::WindowClass_SIMPLE;
    wanted.WindowServiceName = "window";
    wanted.Parent = Reference<css::awt::XWindowPeer>(parent, UNO_QUERY_THROW);
    wanted.ParentIndex = -1;
    wanted.WindowAttributes = css::awt::WindowAttribute::SHOW;
    const auto made = css::awt::Toolkit::create(context)->createWindow(wanted);
    Reference<css::awt::XVclWindowPeer>(made, UNO_QUERY_THROW)->setProperty("Tabstop", css::uno::Any(true));
    return {made, UNO_QUERY_THROW};
}

Reference<css::awt::XWindow> window_of(const Reference<css::uno::XComponentContext>& context,
                                       const Reference<css::awt::XWindow>& ground, const char* dialog) {
    return css::awt::ContainerWindowProvider::create(context)->createContainerWindow(
        "vnd.sun.star.extension://org.kehoach/dialogs/" + rtl::OUString::createFromAscii(dialog),
        rtl::OUString(), Reference<css::awt::XWindowPeer>(ground, UNO_QUERY_THROW), nullptr);
}

void put(const Reference<css::awt::XWindow>& window, const css::awt::Size& size) {
    window->setPosSize(0, 0, size.Width, size.Height, css::awt::PosSize::POSSIZE);
}

} // namespace

SidebarGround::SidebarGround(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::awt::XWindow>& parent, const char* dialog)
    : parent_(parent), ground_(plain_window(context, parent)), window_(window_of(context, ground_, dialog)) {}

css::awt::Size SidebarGround::fill() {
    const auto room = parent_->getPosSize();
    const css::awt::Size size{room.Width, room.Height};
    put(ground_, size);
    put(window_, size);
    return size;
}

void SidebarGround::dispose() {
    for (auto* const window : {&window_, &ground_}) {
        const Reference<css::lang::XComponent> component(*window, css::uno::UNO_QUERY);
        window->clear();
        if (component.is())
            component->dispose();
    }
}

} // namespace kehoach::faces
