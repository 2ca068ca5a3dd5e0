// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace kehoach::office {

/// Fills an empty folder as the profile of an office of our own, which starts fast, asks nothing, runs no macros, follows no
/// links and leaves no lock files beside documents; `language` as in "vi". Throws std::runtime_error.
void write_quick_profile(const std::filesystem::path& profile, const std::string& language);

} // namespace kehoach::office
