// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"
#include "plan/plan_spec.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::faces {

/// Pages of dialogs/PlanDialog.xdl, in order: the first is step 1.
enum class Page { office = 1, document, preamble, sections, recipients, signature, outline, appendix };

/// Asks for parts of a plan, page by page; nothing where the person cancels. `title`: of the window.
/// `offices`: those the person can choose from. Comes back only with a spec that has no faults.
std::optional<plan::PlanSpec> ask_plan(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const css::uno::Reference<css::frame::XFrame>& frame,
                                       const std::string& title, const std::vector<Page>& pages,
                                       const plan::PlanSpec& initial,
                                       const std::vector<plan::IssuingOffice>& offices);

} // namespace kehoach::faces
