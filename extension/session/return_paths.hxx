// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kehoach::session {

/// Where returns lie, as seen from the workbook of results: paths with '/', of files elsewhere their URL.
class ReturnPaths {
public:
    ReturnPaths() = default;
    /// From where `result` (a URL) lies; where it was never stored, from the innermost folder that all files and the
    /// one at `home` are in, so that no order of files makes a difference.
    ReturnPaths(const std::string& result, const std::string& home, const std::vector<std::string>& urls);

    std::string path(const std::string& url) const;
    /// As the office takes it.
    std::string url(const std::string& path) const;
    /// URL of the folder that paths start from, in the letters of its name, with '/'; empty where there is none.
    std::string home() const;
    /// The same for links: empty where they may be relative, as the result lies there.
    std::string home_of_links() const;

private:
    std::filesystem::path base_;
    bool stored_ = false;
};

} // namespace kehoach::session
