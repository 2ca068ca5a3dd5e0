// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "form/table_reading.hpp"
#include "plan/plan.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::session {

/// The tables of a plan as forms; what their columns count is taken from `templates` with the same heads.
std::vector<form::FormSpec> forms_in(const document::Document& document, const plan::Plan& plan,
                                     const std::vector<form::FormSpec>& templates,
                                     const form::TableWords& words);

/// A new workbook with a sheet for each form.
css::uno::Reference<css::frame::XModel>
draw_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
           const std::vector<form::FormSpec>& specs, bool visible);

} // namespace kehoach::session
