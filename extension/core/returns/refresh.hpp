// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/return_file.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kehoach::returns {

/// A file as it lies in the folder now.
struct FileNow {
    std::string path, hash;
    std::uint64_t size = 0;
};

/// What is to be done to bring what is remembered of a folder up to date.
struct Refresh {
    std::vector<ReturnFile> kept;    ///< as they are, those that were only moved under their new path
    std::vector<ReturnFile> to_read; ///< new and changed ones, with path, digest, size and day alone
    std::vector<std::string> gone;   ///< paths: a person is to be asked whether their figures shall go
    bool operator==(const Refresh&) const = default;
};

/// All by path. A file that was corrected under its name came when it came first; one that is new is first
/// seen `today` (ISO).
Refresh refresh(const std::vector<ReturnFile>& remembered, const std::vector<FileNow>& now,
                const std::string& today);

} // namespace kehoach::returns
