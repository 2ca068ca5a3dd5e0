// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::faces {

/// What is to be said of a deadline as typed that falls on a Sunday or a holiday, in words of the interface;
/// a hint, for it may be meant. Empty: nothing.
std::string day_off_said(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const std::string& deadline);

} // namespace kehoach::faces
