// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/subject.hpp"

#include <cstddef>
#include <optional>

namespace kehoach::rules {

/// What stands as a line under a line of text. Any kind will do: people draw, set borders, underline.
struct LineBelow {
    bool typed = false;              ///< a row of signs
    bool border = false;             ///< of the paragraph, or of the blank one below
    bool drawn = false;              ///< a shape
    bool underlined = false;         ///< the letters themselves
    std::optional<double> length_mm; ///< of a shape, or of a border that indents shorten

    bool any() const { return typed || border || drawn || underlined; }
};
LineBelow line_below(const Subject& subject, std::size_t line);

/// The width a paragraph has: its cell or the page, without its indents. Nothing where it is not known.
std::optional<double> room_mm(const Subject& subject, std::size_t paragraph);

/// Width of a line of text in its size and weight, were it not broken. Nothing where these are not known.
std::optional<double> width_of(const Subject& subject, std::size_t line);

} // namespace kehoach::rules
