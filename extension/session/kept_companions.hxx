// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/companion.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// Remembers in a plan which files go out with it, relative to where it lies; none: forgets them. The
/// document is not marked as modified by it.
void keep_companions(const css::uno::Reference<css::frame::XModel>& plan,
                     const std::vector<std::string>& urls);

/// What is in the files that are remembered and still there; one that can no longer be read is passed over.
/// A file that did not change since is not read again. Main thread only.
std::vector<plan::Companion> kept_companions(const css::uno::Reference<css::uno::XComponentContext>& context,
                                             const css::uno::Reference<css::frame::XModel>& plan);

} // namespace kehoach::session
