// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kehoach::rules {

/// Whether byte `at` lies between quotation marks of its line; a mark that is not closed opens nothing.
bool is_quoted(std::string_view text, std::size_t at);

/// `right` in the letters of `found`: all capitals, or a capital at the start.
std::string in_case_of(std::string_view found, std::string_view right);

/// `found` with the capitals of `model`, which has the same letters; tone marks stay where they are.
std::string with_capitals_of(std::string_view model, std::string_view found);

} // namespace kehoach::rules
