// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace kehoach::faces {

/// Opens our deck in the frame's sidebar; nothing happens where the window has none.
void show_deck(const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace kehoach::faces
