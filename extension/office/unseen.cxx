// SPDX-License-Identifier: MPL-2.0
#include "office/unseen.hxx"

#include "office/gone.hxx"
#include "office/password_watch.hxx"
#include "office/property.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowClass.hpp>
#include <com/sun/star/awt/WindowDescriptor.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Frame.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace kehoach::office {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Peer = css::uno::Reference<css::awt::XWindowPeer>;
using Window = css::uno::Reference<css::awt::XWindow>;

Window make(const Context& context, css::awt::WindowClass kind, const char* service, const Peer& parent) {
    constexpr sal_Int32 width = 1100, height = 760; // pixels: room for heads that are frozen
    css::awt::WindowDescriptor wanted;
    wanted.Type = kind;
    wanted.WindowServiceName = rtl::OUString::createFromAscii(service);
    wanted.Parent = parent;
    wanted.ParentIndex = parent.is() ? 1 : -1;
    wanted.Bounds = {0, 0, width, height};
    return {css::awt::Toolkit::create(context)->createWindow(wanted), css::uno::UNO_QUERY_THROW};
}

css::uno::Reference<css::lang::XComponent> load(const css::uno::Reference<css::frame::XFrame2>& frame,
                                                const rtl::OUString& url) {
    // Without one the office would ask on the screen, about a file that is not there too.
    const css::uno::Reference<css::task::XInteractionHandler> nobody(new PasswordWatch);
    return css::uno::Reference<css::frame::XComponentLoader>(frame, css::uno::UNO_QUERY_THROW)
        ->loadComponentFromURL(
            url, "_self", 0,
            seq<css::beans::PropertyValue>(
                {property("OnMainThread", true), property("PickListEntry", false),
                 property("InteractionHandler", nobody),
                 property("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE),
                 property("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE)}));
}

} // namespace

Unseen::Place::Place(const Context& context)
    : outer_(make(context, css::awt::WindowClass_TOP, "window", {})),
      frame_(css::frame::Frame::create(context)) {
    const Window inner = make(context, css::awt::WindowClass_CONTAINER, "dockingwindow",
                              Peer(outer_, css::uno::UNO_QUERY_THROW));
    inner->setVisible(true);
    frame_->initialize(inner);
}

Unseen::Place::~Place() {
    unless_gone([&] { frame_->dispose(); });
    unless_gone([&] { outer_->dispose(); });
}

Unseen::Unseen(const Context& context, const rtl::OUString& url)
    : place_(context), model_(load(place_.frame(), url), css::uno::UNO_QUERY) {}

Unseen::~Unseen() {
    // Who vetoes owns it from then on, and closes it.
    if (model_.is())
        unless_gone([&] {
            css::uno::Reference<css::util::XCloseable>(model_, css::uno::UNO_QUERY_THROW)->close(true);
        });
}

} // namespace kehoach::office
