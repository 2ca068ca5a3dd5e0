// SPDX-License-Identifier: MPL-2.0
#include "page_in_options.hxx"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace kehoach::test {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

PageInOptions::PageInOptions()
    : handler_(office().context()->getServiceManager()->createInstanceWithContext("org.kehoach.OptionsPage",
                                                                                  office().context()),
               UNO_QUERY_THROW),
      window_(css::awt::ContainerWindowProvider::create(office().context())
                  ->createContainerWindow(
                      "vnd.sun.star.extension://org.kehoach/dialogs/OptionsPage.xdl", "",
                      Reference<css::awt::XWindowPeer>(
                          document_.model()->getCurrentController()->getFrame()->getContainerWindow(),
                          UNO_QUERY_THROW),
                      handler_),
              css::uno::UNO_SET_THROW) {}

PageInOptions::~PageInOptions() {
    Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose();
}

void PageInOptions::call(const char* method) const {
    handler_->callHandlerMethod(window_, {}, rtl::OUString::createFromAscii(method));
}

void PageInOptions::tell(const char* what) const {
    handler_->callHandlerMethod(window_, css::uno::Any(rtl::OUString::createFromAscii(what)), "external_event");
}

} // namespace kehoach::test
