// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <string>
#include <vector>

namespace kehoach::writer {

/// Words in a colour that nobody sees on white paper: white or nearly, with nothing dark behind them as far
/// as the text tells (characters, paragraph, cell, table; drawn frames are passed over). UTF-8, in order.
std::vector<std::string> white_text(const Model& model);

} // namespace kehoach::writer
