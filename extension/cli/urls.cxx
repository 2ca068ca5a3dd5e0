// SPDX-License-Identifier: MPL-2.0
#include "cli/urls.hxx"

#include "office/text.hxx"
#include "text/words.hpp"

#include <filesystem>
#include <osl/file.hxx>
#include <stdexcept>

namespace kehoach::cli {

rtl::OUString file_url(const std::string& path) {
    rtl::OUString url;
    const std::string absolute = std::filesystem::absolute(path).lexically_normal().string();
    if (osl::FileBase::getFileURLFromSystemPath(office::ustring(absolute), url) != osl::FileBase::E_None)
        throw std::runtime_error(path + ": not a path");
    return url;
}

std::string path_of(const std::string& url) {
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(office::ustring(url), path) == osl::FileBase::E_None
               ? office::utf8(path)
               : url;
}

std::string extension_of(const std::string& path) {
    const std::string extension = std::filesystem::path(path).extension().string();
    return extension.empty() ? extension : text::lower(extension.substr(1));
}

} // namespace kehoach::cli
