// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace kehoach::text {

struct ChangedPart {
    std::string before, after;
    bool operator==(const ChangedPart&) const = default;
};

/// Of two long texts what differs, with some words around it and "…" for the rest; short ones whole. For
/// showing on one line what a change does.
ChangedPart changed_part(std::string_view before, std::string_view after);

} // namespace kehoach::text
