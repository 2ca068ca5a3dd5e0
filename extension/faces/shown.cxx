// SPDX-License-Identifier: MPL-2.0
#include "faces/shown.hxx"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

namespace kehoach::faces {

css::uno::Any shown_from_its_start(const Call& call, const css::uno::Reference<css::frame::XModel>& made) {
    if (call.flag("Visible", true)) {
        const css::uno::Reference<css::frame::XDispatchProvider> frame(
            made->getCurrentController()->getFrame(), css::uno::UNO_QUERY_THROW);
        css::frame::DispatchHelper::create(call.context)
            ->executeDispatch(frame, ".uno:GoToStartOfDoc", rtl::OUString(), 0, {});
    }
    return css::uno::Any(made);
}

void bring_to_front(const css::uno::Reference<css::frame::XFrame>& frame) {
    frame->activate();
    if (const css::uno::Reference<css::awt::XTopWindow> window(frame->getContainerWindow(), css::uno::UNO_QUERY); window.is())
        window->toFront();
}

void keys_to_paper(const css::uno::Reference<css::frame::XFrame>& frame) {
    if (const auto window = frame->getComponentWindow(); window.is())
        window->setFocus();
}

bool is_visible(const css::uno::Reference<css::frame::XFrame>& frame) {
    if (!frame.is())
        return false;
    const css::uno::Reference<css::awt::XWindow2> window(frame->getContainerWindow(), css::uno::UNO_QUERY);
    return window.is() && window->isVisible();
}

} // namespace kehoach::faces
