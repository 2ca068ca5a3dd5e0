// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "rules/marked_text.hpp"

#include <optional>

namespace kehoach::faces {

/// What is marked in the text where the cursor stands; of several the shortest.
std::optional<rules::TextMark> mark_at_cursor(const css::uno::Reference<css::uno::XComponentContext>& context,
                                              const css::uno::Reference<css::frame::XModel>& model);

/// Leaves alone what is marked there: asks how much of it and why, or is told as "place", "document" or
/// "machine". Gives the rule; nothing where nothing is marked.
css::uno::Any ignore_mark(const Call& call);
/// Opens the page of the rule that marks it, and gives its id.
css::uno::Any why_mark(const Call& call);

} // namespace kehoach::faces
