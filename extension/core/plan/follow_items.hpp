// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <functional>
#include <string>
#include <vector>

namespace kehoach::plan {

/// A text and what was read in it.
struct Version {
    const document::Document& document;
    const Plan& plan;
};

/// A place that names an item whose number is another one now.
struct FollowedItem {
    std::size_t line = 0, start = 0, end = 0; ///< of the text as it is now, bytes of the line's text
    std::string before, after;                ///< the whole mention; `after` empty: cannot be told surely
    std::vector<document::Edit> edits;        ///< of the text as it is now, last first; empty as `after` is
};

/// What the text says of its own numbered items after some of them have moved, or changed their level: each
/// mention that means something else now. Only where it meant one item before, and where its new number means
/// that item alone, is it told what must stand there. `now_at`: where the paragraph of the body with this
/// index stands now. Those of one paragraph in the order of its text.
std::vector<FollowedItem> follow_items(const Version& before, const Version& after,
                                       const std::function<int(int)>& now_at);

} // namespace kehoach::plan
