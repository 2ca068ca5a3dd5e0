// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/look.hpp"
#include "rules/test.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace kehoach::rules {

/// A look that is not as it should be, with the edit of its paragraph.
struct WrongLook {
    Hit hit;
    std::optional<document::Trait> trait;
    std::size_t paragraph = 0; ///< in Document::paragraphs
};

/// The hits, each with where its look comes from (argument "origin": direct, standard, or "style " and its
/// name). What a whole style has wrong, in all its paragraphs alike, is mended in the style.
std::vector<Hit> traced(const Subject& subject, std::vector<WrongLook> wrong);

} // namespace kehoach::rules
