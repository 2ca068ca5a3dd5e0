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
/// the plan, and stores them. `before`: the plan as it was read before the facts went into it.
TiedForms fill_tied_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const css::uno::Reference<css::frame::XModel>& model, const plan::Plan& before,
                          const profile::Profile* profile, const plan::NewFacts& facts);

} // namespace kehoach::session
