// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/label.hpp"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>

/// Numbers of headings as they are written, and as the office's numbering shows them.
namespace kehoach::plan::numbers {

/// What makes numbers one level of a ladder: "1)" is no "1.", "1.1.1" no "1.1".
struct Kind {
    grammar::Marker marker{};
    bool bracketed = false;
    std::size_t parts = 1;
    auto operator<=>(const Kind&) const = default;
};
Kind kind_of(const grammar::Label& label);

/// Whether the number is part of words: "Phần I", "Điều 1".
bool is_of_words(grammar::Marker marker);
/// The highest level such a number stands on.
int least_level(grammar::Marker marker);
/// As the office counts: letters a to z; none for "đ".
std::optional<int> value_of(const grammar::Label& label);
/// The name of the kind in document::NumberLevel.
std::string name_of(grammar::Marker marker);
/// What document::NumberLevel shows at this level.
std::string format_of(const Kind& kind, int level, const std::string& punctuation);
/// Whether a numbering of the office would show this value as it is written.
bool is_as_printed(const grammar::Label& label, const Kind& kind, int value);
/// The label closed as most of its kind are.
std::string closed_by(const grammar::Label& label, const std::string& closing);

} // namespace kehoach::plan::numbers
