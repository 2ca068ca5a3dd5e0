// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "office/text.hxx"

#include <com/sun/star/frame/XDispatch.hpp>

namespace kehoach::faces {

/// The dispatch of one command in one frame (held weakly): runs it, tells listeners whether it makes sense.
css::uno::Reference<css::frame::XDispatch>
make_dispatch(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::frame::XFrame>& frame, const Command& command);

} // namespace kehoach::faces
