// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/item_references.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// The heading or item where the cursor stands (or of `paragraph`, of the body, where that is not negative)
/// one level up or down, a heading with all headings of its section. One undo step. JSON: {"changed": n,
/// "unrecorded": whether changes are recorded, which this one is not, "references": [{paragraph, excerpt,
/// after, changed}], places that speak of items whose numbers are others now}. Places: those of them of which
/// nobody but the writer can tell what they mean. Throws Refused("heading.…") where it cannot be.
Reformed change_level(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& model, bool deeper,
                      const ChooseReferences& choose, int paragraph = -1);

/// The section, or the item with what hangs on it, changes places with the one before or behind it. As above.
Reformed move_section(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& model, bool down,
                      const ChooseReferences& choose, int paragraph = -1);

} // namespace kehoach::session
