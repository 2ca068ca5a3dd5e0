// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::faces {

/// Says which house packs of the user folder are left out since they are broken, of each once while the
/// office runs: what is not used must not be passed over in silence, nor stop the work.
void tell_broken_packs(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace kehoach::faces
