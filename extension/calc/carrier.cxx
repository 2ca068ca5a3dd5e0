// SPDX-License-Identifier: MPL-2.0
#include "calc/carrier.hxx"

#include "office/gone.hxx"
#include "office/hidden_window.hxx"
#include "office/text.hxx"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace kehoach::calc {

namespace {

Model load(const Ref<css::uno::XComponentContext>& context) {
    css::beans::PropertyValue hidden;
    hidden.Name = "Hidden";
    hidden.Value <<= true;
    const Model model(css::frame::Desktop::create(context)->loadComponentFromURL(
                          "private:factory/scalc", "_blank", 0, office::seq({hidden})),
                      css::uno::UNO_QUERY_THROW);
    office::give_size(model);
    return model;
}

} // namespace

Carrier::Carrier(const Ref<css::uno::XComponentContext>& context) : model_(load(context)) {}

Carrier::~Carrier() {
    // Who vetoes owns it from then on, and closes it.
    office::unless_gone([&] { Ref<css::util::XCloseable>(model_, css::uno::UNO_QUERY_THROW)->close(true); });
}

} // namespace kehoach::calc
