// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// A chart of the form on a sheet (empty: the one in front) by its years or units, below the form; one undo
/// step. JSON: {"sheet","cell","series":[name],"description","still"}; `still`: it shows
/// pairs, and does not follow them. Throws Refused where the sheet has no form
/// ("chart.no-form") or nothing to draw ("chart.nothing", "chart.no-columns", "chart.altered").
std::string draw_chart(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet);

} // namespace kehoach::session
