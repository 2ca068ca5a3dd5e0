// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::faces {

/// Puts a text where Ctrl+V takes it from.
void copy_text(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& text);

} // namespace kehoach::faces
