// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::session {

/// A new workbook with a sheet for each form.
css::uno::Reference<css::frame::XModel>
draw_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
           const std::vector<form::FormSpec>& specs, bool visible);

} // namespace kehoach::session
