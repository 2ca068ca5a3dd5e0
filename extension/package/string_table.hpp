// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>

namespace kehoach::package {

/// Key and text.
using StringTable = std::map<std::string, std::string>;

/// The lines `key = text` of a table of dialogs/; those that begin with # are remarks. Throws
/// std::runtime_error where the file cannot be read, or has a key twice.
StringTable string_table(const std::string& path);

} // namespace kehoach::package
