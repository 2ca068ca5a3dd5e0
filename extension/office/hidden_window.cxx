// SPDX-License-Identifier: MPL-2.0
#include "office/hidden_window.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XController.hpp>

namespace kehoach::office {

void give_size(const css::uno::Reference<css::frame::XModel>& hidden) {
    constexpr sal_Int32 least = 300, width = 1100, height = 760; // pixels
    const auto controller = hidden->getCurrentController();
    if (!controller.is() || !controller->getFrame().is())
        return;
    const auto window = controller->getFrame()->getContainerWindow();
    if (const auto now = window->getPosSize(); now.Width < least || now.Height < least)
        window->setPosSize(0, 0, width, height, css::awt::PosSize::SIZE);
}

} // namespace kehoach::office
