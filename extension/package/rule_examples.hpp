// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "example.hpp"

#include <string>
#include <vector>

namespace kehoach::help {

/// A wrong and a right place of a text, as the page of a rule shows them.
struct Shown {
    std::vector<std::string> wrong, right; ///< lines; none wrong: what is asked for is missing
    rules::Finding finding;                ///< what is said of the wrong one
    bool found = false;                    ///< false: the rule has no such example
};

/// Of all examples of one rule those that show most, run for what the program says of them: nothing stands on
/// a page that the program would not say.
Shown shown_of(const std::vector<test::Example>& examples);

} // namespace kehoach::help
