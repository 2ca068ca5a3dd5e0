// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace kehoach::office {

/// The name of the file at a URL as a person knows it, with its ending: "Kế hoạch 12.docx".
std::string file_name(std::string_view url);
/// What a URL says before it, with the last slash; empty where nothing was stored yet.
std::string folder_of(std::string_view url);

} // namespace kehoach::office
