// SPDX-License-Identifier: MPL-2.0
#include "rules/weight.hpp"

#include <charconv>

namespace kehoach::rules {

int weight(std::string_view rule) {
    constexpr std::string_view of_content = "kehoach-";
    constexpr int first_of_content = 4, last = 100;
    if (!rule.starts_with(of_content))
        return 0;
    rule.remove_prefix(of_content.size());
    int group = last;
    std::from_chars(rule.data(), rule.data() + rule.size(), group);
    return group < first_of_content ? last : group;
}

} // namespace kehoach::rules
