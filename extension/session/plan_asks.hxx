// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/unit_list.hpp"
#include "plan/form_deadlines.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// What a plan says of the returns to it.
struct PlanAsks {
    std::string name;              ///< of the paper: its number, else its subject
    form::UnitList units;          ///< who gets it but those it is only reported to, and which forms are whose
    plan::FormDeadlines deadlines; ///< as far as it says them plainly
};

/// Of the plan at `url`; empty: of one that is open, that which the forms of the workbook are tied to where it is.
/// Throws Refused("returns.no-plan"), and as superior_document does.
PlanAsks plan_asks(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::frame::XModel>& workbook, const std::vector<form::FormNames>& forms,
                   const std::string& url);

} // namespace kehoach::session
