// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace kehoach::api {

using Context = css::uno::Reference<css::uno::XComponentContext>;

css::uno::Reference<css::uno::XInterface> make_plan_checker(const Context& context);
css::uno::Reference<css::uno::XInterface> make_plan_composer(const Context& context);
css::uno::Reference<css::uno::XInterface> make_appendix_forms(const Context& context);
css::uno::Reference<css::uno::XInterface> make_house_packs(const Context& context);

} // namespace kehoach::api
