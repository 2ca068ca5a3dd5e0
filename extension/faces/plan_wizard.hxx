// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"
#include "plan/plan_spec.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <vector>

namespace kehoach::faces {

/// Asks for a whole plan, in any order of its pages, with its first page in sight; nothing where the person
/// cancels. `offices`: those to choose from. `initial`: what is known already. Comes back only with a spec
/// that has no faults.
std::optional<plan::PlanSpec> ask_whole_plan(const css::uno::Reference<css::uno::XComponentContext>& context,
                                             const css::uno::Reference<css::frame::XFrame>& frame,
                                             const plan::PlanSpec& initial,
                                             const std::vector<plan::IssuingOffice>& offices);

} // namespace kehoach::faces
