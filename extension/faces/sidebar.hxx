// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace kehoach::faces {

/// Opens a deck of ours in the frame's sidebar, by itself that of the findings; nothing happens where the
/// window has none.
void show_deck(const css::uno::Reference<css::frame::XFrame>& frame, const char* name = "KehoachDeck");

} // namespace kehoach::faces
