// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

#include <string>

namespace kehoach::faces {

/// file: URL of the guide in the language of the interface.
rtl::OUString guide_url(const css::uno::Reference<css::uno::XComponentContext>& context);
/// file: URL of the page of a rule, by its id; of the index of all rules where the rule has none, as one of a
/// house pack.
rtl::OUString rule_page_url(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const std::string& rule);
/// Opens the guide with the system's browser, where there is none in a window of the office; throws
/// Refused("guide.cannot-open") naming the file.
void open_guide(const css::uno::Reference<css::uno::XComponentContext>& context);
/// Opens the page of a rule in the same way.
void open_rule_page(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& rule);
/// Commands QuickGuide and Help: gives back the URL, with `Rule` that of the page of a rule; opens the guide
/// only for a person.
css::uno::Any guide(const Call& call);

} // namespace kehoach::faces
