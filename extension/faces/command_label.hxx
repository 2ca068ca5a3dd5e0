// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <string_view>

namespace kehoach::faces {

/// What the menus call a command, in the language of the interface and without the dots that promise a
/// window; its name where no menu has it.
std::string command_label(const css::uno::Reference<css::uno::XComponentContext>& context,
                          std::string_view name);

} // namespace kehoach::faces
