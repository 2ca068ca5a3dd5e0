// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace kehoach::faces {

/// Implementations that registration (api/component.cxx) hands to the office.
css::uno::Reference<css::uno::XInterface>
make_protocol_handler(const css::uno::Reference<css::uno::XComponentContext>& context);
css::uno::Reference<css::uno::XInterface>
make_options_page(const css::uno::Reference<css::uno::XComponentContext>& context);
css::uno::Reference<css::uno::XInterface>
make_panel_factory(const css::uno::Reference<css::uno::XComponentContext>& context);
css::uno::Reference<css::uno::XInterface>
make_view_job(const css::uno::Reference<css::uno::XComponentContext>& context);
css::uno::Reference<css::uno::XInterface>
make_proofreader(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::faces
