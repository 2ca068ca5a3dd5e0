// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/change_facts.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// Workbooks beside a plan that hold its forms.
struct TiedForms {
    std::vector<std::string> filled; ///< names of files
    std::vector<std::string> left;   ///< of those that are open or may not be written
};

/// Puts number and date into the attached-to lines of the forms in the workbooks that lie in the folder of
/// the plan, and stores them. `known`: the plan as it was known so far, the likeliest first; a line that
/// names another one is left.
TiedForms fill_tied_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const css::uno::Reference<css::frame::XModel>& model,
                          const std::vector<plan::Plan>& known, const profile::Profile* profile,
                          const plan::NewFacts& facts);

/// How many workbooks lie in the folder of the plan.
std::size_t workbooks_beside(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::session
