// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "plan/issuing_office.hpp"

#include <optional>

namespace kehoach::faces {

/// Asks what an office writes alike on every plan; nothing where the person puts it off. `welcome`: asked for
/// the first time, without having been called for.
std::optional<plan::IssuingOffice> ask_office(const css::uno::Reference<css::uno::XComponentContext>& context,
                                              const css::uno::Reference<css::frame::XFrame>& frame,
                                              const plan::IssuingOffice& initial, bool welcome);

/// The window with all offices.
void show_offices(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame);

/// The same as a command, or with arguments: `Import` and `Export` of a file. Gives back their JSON.
css::uno::Any options(const Call& call);

} // namespace kehoach::faces
