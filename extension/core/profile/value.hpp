// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::profile {

/// One value a regulation fixes, with its source. A range has min and max; `use` is what compose takes.
struct Value {
    std::string key; ///< as in page.margin.left
    std::string text;
    std::vector<std::string> texts;
    std::optional<double> min, max, use;
    std::optional<bool> flag;
    std::string unit;                      ///< mm, pt, percent, or empty
    std::string clause;                    ///< as in "HD 36, IV.4"
    std::string source;                    ///< as in S2: id of regulation.md section 0.4
    std::string confidence;                ///< seen, seen-2, usage, derived, recalled (regulation.md 0.3)
    std::string pack;                      ///< name of the house pack that set it; empty: the regulation
    std::optional<grammar::Date> from, to; ///< inclusive; empty: as long as the profile
};

} // namespace kehoach::profile
