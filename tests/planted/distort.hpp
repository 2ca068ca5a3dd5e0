// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "manuscript.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace kehoach::test {

/// One way in which a text reaches us without its look.
struct Distortion {
    std::string name;
    std::string (*text)(const Manuscript&);
    std::size_t most; ///< false findings in all the clean texts that we still live with
};

/// Copied plainly, with gaps, with hard line breaks, with columns read across one line, with traces of
/// Markdown, with the signature first.
const std::vector<Distortion>& distortions();

} // namespace kehoach::test
