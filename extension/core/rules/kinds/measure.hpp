// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "rules/subject.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::rules {

/// One look of a line, held against a value of the profile. The rest is told only where it is wrong;
/// `edit` makes it right.
struct Reading {
    bool right = true;
    std::string found, expected;
    std::optional<document::Edit> edit; ///< none where the rule cannot mend it
};

/// Something that can be measured on a line.
struct Measure {
    std::string_view name;
    std::optional<document::Trait> trait; ///< of the look; none for what is in the text
    /// Nothing where the look is not known.
    std::optional<Reading> (*read)(const Subject& subject, std::size_t line, const std::string& key,
                                   double tolerance);
};
const Measure* find_measure(std::string_view name);

/// A length or size as people write it: 12.7, without noughts at the end.
std::string shown(double value);
/// The values a range allows: 14, or 14-15.
std::string shown_range(const profile::Value& value);

} // namespace kehoach::rules
