// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace kehoach::returns {

/// Names of files that come to lie in one folder: of two that are alike, whatever their capitals, the later gets
/// " (2)" and so on before its ending; none is longer than systems take.
std::vector<std::string> names_in_folder(const std::vector<std::string>& names);

} // namespace kehoach::returns
