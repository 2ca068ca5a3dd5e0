// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <rtl/ustring.hxx>
#include <string>

namespace kehoach::cli {

/// file: URL of a path, made absolute.
rtl::OUString file_url(const std::string& path);

/// Path of a file: URL; other URLs as they are.
std::string path_of(const std::string& url);

/// Extension in small letters, without the dot.
std::string extension_of(const std::string& path);

} // namespace kehoach::cli
