// SPDX-License-Identifier: MPL-2.0
#include "text/changed_part.hpp"

#include <algorithm>

namespace kehoach::text {

namespace {

constexpr std::size_t short_bytes = 80;
constexpr int words_around = 4;
constexpr std::string_view left_out = "…";

/// Begin of the words before `at`; blanks are single bytes, so that no letter is cut.
std::size_t words_back(std::string_view text, std::size_t at) {
    for (int word = 0; word <= words_around; ++word) {
        const auto blank = at == 0 ? std::string_view::npos : text.rfind(' ', at - 1);
        if (blank == std::string_view::npos)
            return 0;
        at = blank;
    }
    return at + 1;
}

std::size_t words_on(std::string_view text, std::size_t at) {
    for (int word = 0; word <= words_around; ++word) {
        const auto blank = at >= text.size() ? std::string_view::npos : text.find(' ', at + 1);
        if (blank == std::string_view::npos)
            return text.size();
        at = blank;
    }
    return at;
}

} // namespace

ChangedPart changed_part(std::string_view before, std::string_view after) {
    if (std::max(before.size(), after.size()) <= short_bytes || before == after)
        return {std::string(before), std::string(after)};
    const auto differ = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first;
    const auto same = static_cast<std::size_t>(differ - before.begin());
    std::size_t tail = 0;
    const auto most = std::min(before.size(), after.size()) - same;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto start = words_back(before, same);
    const auto behind = before.size() - words_on(before, before.size() - tail);
    const auto part = [&](std::string_view text) {
        return std::string(start > 0 ? left_out : "")
            .append(text.substr(start, text.size() - behind - start))
            .append(behind > 0 ? left_out : "");
    };
    return {part(before), part(after)};
}

} // namespace kehoach::text
