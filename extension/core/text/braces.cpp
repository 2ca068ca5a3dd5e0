// SPDX-License-Identifier: MPL-2.0
#include "text/braces.hpp"

#include <algorithm>

namespace kehoach::text {

std::string filled(std::string_view pattern, const Named& values) {
    std::string made;
    for (auto open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{')) {
        made += pattern.substr(0, open);
        pattern.remove_prefix(open);
        const auto value = std::find_if(values.begin(), values.end(), [&](const auto& one) {
            const auto rest = pattern.substr(1);
            return rest.starts_with(one.first) && rest.substr(one.first.size()).starts_with('}');
        });
        const bool known = value != values.end();
        made += known ? value->second : "{";
        pattern.remove_prefix(known ? value->first.size() + 2 : 1);
    }
    return made + std::string(pattern);
}

} // namespace kehoach::text
