// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/companion.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// References of a plan to outlines, appendices and forms that are neither in it nor in the files that go out
/// with it, `most` at the most: they may be sent as files that nobody has tied to the plan.
std::vector<const plan::Reference*>
unseen_parts(const plan::Plan& plan, const std::vector<plan::Companion>& companions, std::size_t most);
/// The labels of those of a kind, each once and in order: 1, 2, 3A. A hundred at most: nobody reads more.
std::vector<std::string> labels_of(std::string_view kind, const std::vector<const plan::Reference*>& parts);
bool has_kind(std::string_view kind, const std::vector<const plan::Reference*>& parts);

} // namespace kehoach::rules
