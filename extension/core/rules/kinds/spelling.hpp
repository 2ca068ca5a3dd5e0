// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::rules {

/// What lies between quotation marks of a line, found once when it is first asked: lines can be very long. A
/// mark that is not closed opens nothing.
class Quoted {
public:
    explicit Quoted(std::string_view text) : text_(text) {}
    bool holds(std::size_t at);

private:
    std::string_view text_;
    bool known_ = false;
    std::vector<std::pair<std::size_t, std::size_t>> spans_; ///< in order, the ends growing
};

/// `right` in the letters of `found`: all capitals, or a capital at the start.
std::string in_case_of(std::string_view found, std::string_view right);

/// `found` with the capitals of `model`, which has the same letters; tone marks stay where they are.
std::string with_capitals_of(std::string_view model, std::string_view found);

} // namespace kehoach::rules
