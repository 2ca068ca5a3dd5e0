// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/figures.hpp"

#include "rules/predicates/written_number.hpp"
#include "text/words.hpp"

namespace kehoach::rules {

namespace {

bool begins(std::string_view text, std::string_view words) {
    return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

} // namespace

bool Figure::counts_like(const Figure& other) const {
    return begins(unit, other.unit) || begins(other.unit, unit);
}

std::vector<Figure> figures_in(std::string_view text, const text::Pattern& pattern) {
    constexpr std::size_t most = 40;
    std::vector<Figure> found;
    for (auto match = pattern.find(text); match && found.size() < most;
         match = pattern.find(text, text::behind(*match))) {
        const auto group = [&](std::size_t n) {
            return text.substr((*match)[n].start, (*match)[n].end - (*match)[n].start);
        };
        if (const auto number = written_number(group(1)))
            found.push_back({number->value, text::fold(group(2)), (*match)[1].start, (*match)[1].end});
    }
    return found;
}

} // namespace kehoach::rules
