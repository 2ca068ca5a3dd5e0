// SPDX-License-Identifier: MPL-2.0
#include "faces/command_dispatch.hxx"
#include "faces/constructors.hxx"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;

constexpr std::string_view protocol = "org.kehoach:";

/// The command of a URL: what stands between the protocol and a query.
const Command* command_of(const OUString& url) {
    const auto text = office::utf8(url);
    if (text.compare(0, protocol.size(), protocol) != 0)
        return nullptr;
    return find_command(std::string_view(text).substr(protocol.size(), text.find('?') - protocol.size()));
}

class ProtocolHandler : public cppu::WeakImplHelper3<css::lang::XInitialization,
                                                     css::frame::XDispatchProvider, css::lang::XServiceInfo> {
public:
    explicit ProtocolHandler(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    void SAL_CALL initialize(const Sequence<css::uno::Any>& arguments) override {
        Reference<css::frame::XFrame> frame;
        if (arguments.hasElements() && (arguments[0] >>= frame))
            frame_ = frame;
    }

    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const OUString&,
                                                            sal_Int32) override {
        const Command* const command = command_of(url.Complete);
        if (command == nullptr)
            return {};
        return make_dispatch(context_, Reference<css::frame::XFrame>(frame_), *command);
    }

    Sequence<Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests) override {
        Sequence<Reference<css::frame::XDispatch>> found(requests.getLength());
        for (sal_Int32 i = 0; i < requests.getLength(); ++i)
            found.getArray()[i] =
                queryDispatch(requests[i].FeatureURL, requests[i].FrameName, requests[i].SearchFlags);
        return found;
    }

    OUString SAL_CALL getImplementationName() override { return "org.kehoach.impl.ProtocolHandler"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override {
        return cppu::supportsService(this, name);
    }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        return office::seq<OUString>({"com.sun.star.frame.ProtocolHandler"});
    }

private:
    const Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
};

} // namespace

Reference<css::uno::XInterface> make_protocol_handler(const Reference<css::uno::XComponentContext>& context) {
    return static_cast<cppu::OWeakObject*>(new ProtocolHandler(context));
}

} // namespace kehoach::faces
