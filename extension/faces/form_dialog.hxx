// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <vector>

namespace kehoach::faces {

/// The templates of the package, in the order of their codes.
std::vector<form::FormSpec> templates(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Which template, for which years; nothing where the person cancels.
std::optional<form::FormSpec> ask_form(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace kehoach::faces
