// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// file: URL of the guide in the language of the interface.
rtl::OUString guide_url(const css::uno::Reference<css::uno::XComponentContext>& context);
/// Opens the guide with the system's browser, where there is none in a window of the office; throws
/// Refused("guide.cannot-open") naming the file.
void open_guide(const css::uno::Reference<css::uno::XComponentContext>& context);
/// Commands QuickGuide and Help: gives back the URL; opens it only for a person.
css::uno::Any guide(const Call& call);

} // namespace kehoach::faces
