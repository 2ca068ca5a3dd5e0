// SPDX-License-Identifier: MPL-2.0
#include "session/return_paths.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <rtl/uri.hxx>

namespace kehoach::session {

namespace {

namespace fs = std::filesystem;
constexpr std::string_view on_disk = "file://";

bool is_on_disk(const std::string& url) {
    return url.starts_with(on_disk);
}

fs::path path_of(const std::string& url) {
    return office::utf8(rtl::Uri::decode(office::ustring(url.substr(on_disk.size())), rtl_UriDecodeWithCharset,
                                         RTL_TEXTENCODING_UTF8));
}

/// The innermost that they and, where it is not empty, `home` lie in.
fs::path folder_of_all(const fs::path& home, const std::vector<std::string>& urls) {
    fs::path common = home;
    for (const std::string& url : urls) {
        if (!is_on_disk(url))
            continue;
        const fs::path folder = path_of(url).parent_path();
        if (common.empty()) {
            common = folder;
            continue;
        }
        const auto [ours, theirs] = std::mismatch(common.begin(), common.end(), folder.begin(), folder.end());
        fs::path both;
        for (auto part = common.begin(); part != ours; ++part)
            both /= *part;
        common = both;
    }
    return common;
}

/// Without a slash at its end, as folders of files are.
fs::path folder_at(const std::string& home) {
    return is_on_disk(home) ? fs::path(home.substr(on_disk.size())).parent_path() : fs::path();
}

} // namespace

ReturnPaths::ReturnPaths(const std::string& result, const std::string& home, const std::vector<std::string>& urls)
    : base_(is_on_disk(result) ? path_of(result).parent_path() : folder_of_all(folder_at(home), urls)),
      stored_(is_on_disk(result)) {}

std::string ReturnPaths::path(const std::string& url) const {
    if (!is_on_disk(url) || base_.empty())
        return url;
    return path_of(url).lexically_relative(base_).generic_string();
}

std::string ReturnPaths::url(const std::string& path) const {
    if (path.find("://") != std::string::npos || base_.empty())
        return path;
    const std::string whole = (base_ / path).lexically_normal().generic_string();
    return std::string(on_disk) + office::utf8(rtl::Uri::encode(office::ustring(whole), rtl_UriCharClassPchar,
                                                                rtl_UriEncodeIgnoreEscapes, RTL_TEXTENCODING_UTF8)
                                                   .replaceAll("%2F", "/"));
}

std::string ReturnPaths::home() const {
    return base_.empty() ? std::string() : std::string(on_disk) + (base_ / "").generic_string();
}

std::string ReturnPaths::home_of_links() const {
    return stored_ ? std::string() : home();
}

} // namespace kehoach::session
