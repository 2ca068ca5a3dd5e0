// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/subject.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// What stands in lines of a role in one outline or appendix, as one text; where copying broke it, joined.
struct AttachedText {
    std::size_t line = 0; ///< the first
    std::size_t last = 0;
    std::string text;
};
/// By part.
std::map<std::string_view, AttachedText> attached_texts(const Subject& subject,
                                                        const std::vector<plan::Role>& roles);

} // namespace kehoach::rules
