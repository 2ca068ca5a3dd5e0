// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::session {

/// Whether this person wants such a text to be checked while it is written, as far as that can be told
/// without reading it: an office is known that could have issued it, and it is not too long.
bool is_live_wanted(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::session
