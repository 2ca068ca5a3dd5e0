// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <rtl/ustring.hxx>
#include <vector>

namespace kehoach::office {

struct FolderEntry {
    rtl::OUString name, url;
    bool folder = false;
    sal_uInt64 size = 0, modified_s = 0;
};

/// What lies in a folder, sorted by name; hidden files (of editors and desktops) and what is
/// neither file nor folder are passed over. Throws
/// Refused("file.unreadable").
std::vector<FolderEntry> entries_of(const rtl::OUString& folder);

/// Of a file: URL; empty where the system has no path for it.
std::filesystem::path path_of(const rtl::OUString& url);
rtl::OUString url_of_path(const std::filesystem::path& path);

} // namespace kehoach::office
