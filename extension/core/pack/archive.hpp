// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <string>
#include <vector>

namespace kehoach::pack {

/// The one file a pack travels as: a zip file, stored without compression, sorted by name and without times, so
/// that the same pack is the same file everywhere.
std::string archive(std::vector<text::DataFile> files);

} // namespace kehoach::pack
