// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// A name for a file, without ending, that every system takes: letters without marks, digits, single blanks
/// and hyphens (which stand for strokes); at most so many signs, whole words. Empty where nothing is left.
std::string plain_file_name(std::string_view words, std::size_t most);

/// The same with the letters as they are written: only what Windows refuses is replaced.
std::string marked_file_name(std::string_view words, std::size_t most);

/// Names (without ending) that lie in one folder: one that stands already, whatever its capitals, gets " (2)"
/// and so on behind it; an empty one `instead`.
std::vector<std::string> distinct_file_names(std::vector<std::string> names, const std::string& instead);

} // namespace kehoach::text
