// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::faces {

enum class Leaving { save, discard, stay };

/// What is closed: it is called by its name, and saving it is.
enum class Closed { specification, office };

/// Asks whoever closes a window with something typed and not kept; closing the question is staying.
Leaving ask_leave(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame,
                  Closed what = Closed::specification);

} // namespace kehoach::faces
