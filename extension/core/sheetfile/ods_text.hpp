// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>
#include <string>

namespace kehoach::sheetfile {

/// What a cell of an .ods file shows: its paragraphs, a line break between two; no comments. False where elements
/// stand deeper within each other than `depth`.
bool paragraphs_of(const pugi::xml_node& cell, int depth, std::string& text);

} // namespace kehoach::sheetfile
