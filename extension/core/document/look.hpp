// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

namespace kehoach::document {

enum class Align { left, center, right, justify };
enum class Spacing { proportional, minimum, exact };

/// Between lines: percent for proportional, points for the others.
struct LineSpacing {
    Spacing mode = Spacing::proportional;
    double value = 100;
    bool operator==(const LineSpacing&) const = default;
};

/// Look of characters. An empty member is not known (plain text) or, in an edit, left as it is.
struct CharLook {
    std::optional<std::string> font;
    std::optional<double> size_pt;
    std::optional<bool> bold, italic, underline;
    std::optional<std::string> language; ///< BCP 47, as in vi-VN
    bool operator==(const CharLook&) const = default;
};

/// Look of a paragraph; empty as above. Lengths in mm, gaps in pt.
struct ParagraphLook {
    std::optional<Align> align;
    std::optional<double> first_line_mm, left_mm, right_mm;
    std::optional<double> before_pt, after_pt;
    std::optional<LineSpacing> line;
    std::optional<bool> rule_above, rule_below; ///< a border line over or under the paragraph
    std::optional<bool> keep_with_next;
    bool operator==(const ParagraphLook&) const = default;
};

/// What of a look can be set by itself.
enum class Trait { font, size, bold, italic, underline, align, first_line, left, right, before, after, line };

/// A set of traits.
class Traits {
public:
    void add(Trait trait) { bits_ |= bit(trait); }
    bool has(Trait trait) const { return (bits_ & bit(trait)) != 0; }
    bool operator==(const Traits&) const = default;

private:
    static unsigned bit(Trait trait) { return 1U << static_cast<unsigned>(trait); }
    unsigned bits_ = 0;
};

} // namespace kehoach::document
