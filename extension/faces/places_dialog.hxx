// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/make.hxx"

#include <com/sun/star/frame/XFrame.hpp>

namespace kehoach::faces {

/// Says what was done, and lists the places to look at, with a way to each.
void show_places(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame,
                 const css::uno::Reference<css::frame::XModel>& model, const session::Reformed& reformed);

} // namespace kehoach::faces
