// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "plan/whole_lines.hpp"
#include "profile/profile.hpp"

#include <optional>
#include <vector>

namespace kehoach::plan {

/// A part of the text in the table that the form has for it, word for word.
struct Block {
    document::Document document; ///< what comes in
    int before = 0;              ///< ahead of this paragraph of the body
    std::vector<int> from;       ///< paragraphs of the body whose words went into it, and what lies between
    std::vector<int> drawn;      ///< paragraphs that stay, while the lines that are drawn on them go
};

struct Blocks {
    std::optional<Block> letterhead;
    std::optional<Block> subject_mark; ///< the line under the subject, where there is none but a drawn one
    std::optional<Block> ending;       ///< recipients and signature
    std::vector<std::size_t> unsure;   ///< lines by which a block could not be built
};

/// Letterhead and ending that stand in paragraphs instead of tables. What holds a field or a picture, or has
/// something else in its middle, stays as it is; so does an ending with a drawn line, while a letterhead gets
/// those of the form instead.
Blocks blocks(const document::Document& document, const Plan& plan, const profile::Profile& profile,
              const Reach& reach, double sure);

} // namespace kehoach::plan
