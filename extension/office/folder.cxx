// SPDX-License-Identifier: MPL-2.0
#include "office/folder.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <osl/file.hxx>

namespace kehoach::office {

namespace {

/// Named pipes and devices are never read: whoever opens one may wait for ever.
bool is_file_or_folder(const osl::FileStatus& status) {
    const auto type = status.getFileType();
    return type == osl::FileStatus::Regular || type == osl::FileStatus::Link ||
           type == osl::FileStatus::Directory || type == osl::FileStatus::Volume;
}

} // namespace

std::vector<FolderEntry> entries_of(const rtl::OUString& folder) {
    constexpr auto wanted = osl_FileStatus_Mask_FileName | osl_FileStatus_Mask_Type |
                            osl_FileStatus_Mask_FileURL | osl_FileStatus_Mask_FileSize |
                            osl_FileStatus_Mask_ModifyTime;
    std::vector<FolderEntry> entries;
    osl::Directory directory(folder);
    if (directory.open() != osl::FileBase::E_None)
        throw Refused("file.unreadable", {{"file", utf8(folder)}});
    osl::DirectoryItem item;
    while (directory.getNextItem(item) == osl::FileBase::E_None) {
        osl::FileStatus status(wanted);
        if (item.getFileStatus(status) != osl::FileBase::E_None || status.getFileName().startsWith(".") ||
            !is_file_or_folder(status))
            continue;
        entries.push_back({status.getFileName(), status.getFileURL(), status.isDirectory(),
                           status.getFileSize(), status.getModifyTime().Seconds});
    }
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
    return entries;
}

std::filesystem::path path_of(const rtl::OUString& url) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return utf8(path);
}

rtl::OUString url_of_path(const std::filesystem::path& path) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(ustring(path.string()), url);
    return url;
}

} // namespace kehoach::office
