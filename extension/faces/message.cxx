// SPDX-License-Identifier: MPL-2.0
#include "faces/message.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace kehoach::faces {

using css::uno::Reference;

void show_message(const Reference<css::uno::XComponentContext>& context,
                  const Reference<css::frame::XFrame>& frame, Mood mood, const std::string& message) {
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(context),
                                                          css::uno::UNO_QUERY_THROW);
    const Reference<css::awt::XWindowPeer> peer(frame.is() ? frame->getContainerWindow() : nullptr,
                                                css::uno::UNO_QUERY);
    const auto box = factory->createMessageBox(
        peer, mood == Mood::fault ? css::awt::MessageBoxType_WARNINGBOX : css::awt::MessageBoxType_INFOBOX,
        css::awt::MessageBoxButtons::BUTTONS_OK, office::ustring(office::string(context, "product.name")),
        office::ustring(message));
    box->execute();
    const Reference<css::lang::XComponent> component(box, css::uno::UNO_QUERY);
    if (component.is())
        component->dispose();
}

} // namespace kehoach::faces
