// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/designer.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>

namespace kehoach::faces {

/// The window in which a form is built: heads, rows, total, rules, with a picture of it. `said`: what stands
/// below the fields at first. Nothing where the person cancels.
std::optional<form::FormSpec> ask_design(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                         form::Designer designer, const std::string& said = {});

/// A form to begin with: a column that names the rows, one to fill in, five blank rows.
form::FormSpec blank_form(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::faces
