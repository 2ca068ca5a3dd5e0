// SPDX-License-Identifier: MPL-2.0
#include "faces/constructors.hxx"
#include "faces/panel.hxx"
#include "faces/structure_panel.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using rtl::OUString;

class PanelFactory : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo> {
public:
    explicit PanelFactory(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Reference<css::ui::XUIElement>
        SAL_CALL createUIElement(const OUString& url,
                                 const css::uno::Sequence<css::beans::PropertyValue>& arguments) override {
        const bool structure = url.endsWith("/KehoachStructure");
        if (!structure && !url.endsWith("/KehoachPanel"))
            throw css::container::NoSuchElementException(url, getXWeak());
        Reference<css::frame::XFrame> frame;
        Reference<css::awt::XWindow> parent;
        Reference<css::ui::XSidebar> sidebar;
        for (const auto& argument : arguments) {
            if (argument.Name == "Frame")
                argument.Value >>= frame;
            else if (argument.Name == "ParentWindow")
                argument.Value >>= parent;
            else if (argument.Name == "Sidebar")
                argument.Value >>= sidebar;
        }
        return structure ? make_structure_panel(context_, frame, parent, sidebar, url)
                         : make_panel(context_, frame, parent, sidebar, url);
    }

    OUString SAL_CALL getImplementationName() override { return "org.kehoach.impl.PanelFactory"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override {
        return cppu::supportsService(this, name);
    }
    css::uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        return office::seq<OUString>({"com.sun.star.ui.UIElementFactory"});
    }

private:
    Reference<css::uno::XInterface> getXWeak() { return static_cast<cppu::OWeakObject*>(this); }

    const Reference<css::uno::XComponentContext> context_;
};

} // namespace

Reference<css::uno::XInterface> make_panel_factory(const Reference<css::uno::XComponentContext>& context) {
    return static_cast<cppu::OWeakObject*>(new PanelFactory(context));
}

} // namespace kehoach::faces
