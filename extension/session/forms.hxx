// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "form/table_reading.hpp"
#include "plan/plan.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::session {

/// A table of a plan as a form.
struct PlanForm {
    form::FormSpec spec; ///< without columns: it has no heads over rows
    form::HeaderFit fit; ///< how many columns its heads ask for, and how many it has; 0: cannot be told
};
PlanForm form_of(const document::Document& document, const plan::Plan& plan, const plan::TableFact& fact,
                 const std::vector<form::FormSpec>& templates, const form::TableWords& words);

/// The tables of a plan as forms; what their columns count is taken from `templates` with the same heads.
std::vector<form::FormSpec> forms_in(const document::Document& document, const plan::Plan& plan,
                                     const std::vector<form::FormSpec>& templates,
                                     const form::TableWords& words);

/// A new workbook with a sheet for each form.
css::uno::Reference<css::frame::XModel>
draw_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
           const std::vector<form::FormSpec>& specs, bool visible);

} // namespace kehoach::session
