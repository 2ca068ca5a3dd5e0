// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/text.hxx"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

namespace kehoach::api {

/// A service with one interface of its own: XServiceInfo answered once for all three.
template<typename Interface>
class Service : public cppu::WeakImplHelper2<Interface, css::lang::XServiceInfo> {
public:
    Service(css::uno::Reference<css::uno::XComponentContext> context, const char* implementation,
            const char* service)
        : context_(std::move(context)), implementation_(rtl::OUString::createFromAscii(implementation)),
          service_(rtl::OUString::createFromAscii(service)) {}

    rtl::OUString SAL_CALL getImplementationName() override { return implementation_; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return name == service_; }
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        return office::seq<rtl::OUString>({service_});
    }

protected:
    const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    rtl::OUString implementation_, service_;
};

} // namespace kehoach::api
