// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/gathered.hpp"

#include <string>
#include <vector>

namespace kehoach::returns {

/// A place of a form of which versions say different things.
struct Difference {
    std::string row, column;        ///< what they are called
    std::vector<std::string> texts; ///< by version; empty: nothing
    bool operator==(const Difference&) const = default;
};

/// Where the versions of a question differ, in the order of the form.
std::vector<Difference> differences(const std::vector<ReturnFile>& files, const GatheredForm& form,
                                    const Question& question);

} // namespace kehoach::returns
