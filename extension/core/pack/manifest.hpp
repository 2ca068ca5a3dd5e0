// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::pack {

/// Name of the list of hashes in a pack that travels as one file.
inline constexpr std::string_view manifest_name = "manifest.json";

/// The list: {"kehoach": 1, "files": {"pack.json": "SHA-256", ...}}, names sorted; a manifest among the files
/// is passed over.
std::string manifest(const std::vector<text::DataFile>& files);

/// One hash for all: of the lines "hash  name\n" sorted by name, as sha256sum prints them; the same for the
/// folder and the one file.
std::string hash_of(const std::vector<text::DataFile>& files);

/// Holds the files against the manifest among them; a fault names every file altered, missing or added.
/// Without a manifest: a fault where it is `required`.
void check_manifest(const std::vector<text::DataFile>& files, bool required, text::DataFaults& faults);

} // namespace kehoach::pack
