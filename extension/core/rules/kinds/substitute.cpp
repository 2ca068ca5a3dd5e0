// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/substitute.hpp"

namespace kehoach::rules {

std::string filled(std::string_view put, const text::Pattern::Match& match, std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < put.size(); ++i) {
        const bool group = put[i] == '$' && i + 1 < put.size() && put[i + 1] >= '0' && put[i + 1] <= '9';
        if (!group) {
            made += put[i];
            continue;
        }
        const auto number = static_cast<std::size_t>(put[++i] - '0');
        if (number < match.size() && match[number].matched)
            made += text.substr(match[number].start, match[number].end - match[number].start);
    }
    return made;
}

std::string substitute(const text::Pattern& find, std::string_view put, std::string_view text) {
    std::string made;
    std::size_t done = 0;
    while (const auto match = find.find(text, done)) {
        const auto whole = match->front();
        made += text.substr(done, whole.start - done);
        made += filled(put, *match, text);
        done = whole.end;
        if (whole.end == whole.start)
            break;
    }
    made += text.substr(done);
    return made;
}

} // namespace kehoach::rules
