// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

#include <com/sun/star/awt/XControl.hpp>
#include <string>

namespace kehoach::faces {

/// file: URL of a topic of the guide in the language of the interface: a page and its part, as
/// checking.html#ignore; without one, of the page the guide begins with.
rtl::OUString guide_url(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const std::string& topic = {});
/// file: URL of the page of a rule, by its id; of the index of all rules where the rule has none, as one of a
/// house pack.
rtl::OUString rule_page_url(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const std::string& rule);
/// Opens the guide at a topic with the system's browser, where there is none in a window of the office;
/// throws Refused("guide.cannot-open") naming the file.
void open_guide(const css::uno::Reference<css::uno::XComponentContext>& context,
                const std::string& topic = {});
/// Opens the guide at the topic that a Help button says: its dlg:tag in the .xdl.
void open_guide(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::awt::XControl>& help);
/// Opens the page of a rule in the same way.
void open_rule_page(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& rule);
/// Commands QuickGuide and Help: gives back the URL, with `Rule` that of the page of a rule; opens the guide
/// only for a person.
css::uno::Any guide(const Call& call);

} // namespace kehoach::faces
