// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace kehoach::plan {

/// Bytes of a text from `start` to before `end`.
struct Room {
    std::size_t start = 0, end = 0;
};

/// Bytes of the sign at `at` that leaves room to be filled in: a blank of any kind, a dot, an ellipsis, an
/// underline; 0 for none.
std::size_t blank_at(std::string_view text, std::size_t at);
/// The same of blanks alone.
std::size_t space_at(std::string_view text, std::size_t at);
/// Bytes of such a sign that ends before `at`; 0 for none.
std::size_t blank_before(std::string_view text, std::size_t at);

/// What stands between "Số" and the separator of a number whose separator is at `at`: digits or a blank.
Room number_before(std::string_view text, std::size_t at);

} // namespace kehoach::plan
