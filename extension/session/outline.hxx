// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/make.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// The heading or item where the cursor stands (or of `paragraph`, of the body, where that is not negative)
/// one level up or down, a heading with all headings of its section. One undo step. JSON: {"changed": n,
/// "unrecorded": whether changes are recorded, which this one is not, "references": [{paragraph, excerpt,
/// label}], places that speak of items whose numbers are others now: nobody but the writer can tell whether
/// they mean them}. Throws Refused("heading.…") where it cannot be.
Reformed change_level(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& model, bool deeper, int paragraph = -1);

/// The section, or the item with what hangs on it, changes places with the one before or behind it. As above.
Reformed move_section(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& model, bool down, int paragraph = -1);

} // namespace kehoach::session
