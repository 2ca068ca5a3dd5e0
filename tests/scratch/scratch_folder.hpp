// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace kehoach::test {

/// A folder for temporary files that goes, with all that is in it, at the end of its block. What programs
/// that were killed have left behind goes when the next one makes its first folder.
class ScratchFolder {
public:
    /// `purpose`: letters, for whoever finds the folder.
    explicit ScratchFolder(const std::string& purpose);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// Of that folder goes what bears the name of a process that is no more; others may be at the same work.
void remove_left_behind(const std::filesystem::path& temporary);

} // namespace kehoach::test
