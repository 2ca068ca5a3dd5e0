// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/shared_words.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

/// The syllable without the marks around it; empty where it is none.
std::string_view bare(std::string_view syllable) {
    constexpr std::string_view marks = ".,;:()[]\"'-–/+";
    while (!syllable.empty() && marks.find(syllable.front()) != std::string_view::npos)
        syllable.remove_prefix(1);
    while (!syllable.empty() && marks.find(syllable.back()) != std::string_view::npos)
        syllable.remove_suffix(1);
    return text::has_letters(syllable) ? syllable : std::string_view();
}

} // namespace

std::set<std::string> word_pairs(std::string_view text) {
    std::set<std::string> pairs;
    const auto folded = text::fold(text);
    std::string_view last;
    for (const auto syllable : text::split(folded, ' ')) {
        const auto here = bare(syllable);
        if (!here.empty() && !last.empty())
            pairs.insert(std::string(last) + " " + std::string(here));
        last = here;
    }
    return pairs;
}

double share_of(const std::set<std::string>& wanted, const std::set<std::string>& text) {
    if (wanted.empty())
        return 0;
    const auto known =
        std::ranges::count_if(wanted, [&](const std::string& pair) { return text.contains(pair); });
    return static_cast<double>(known) / static_cast<double>(wanted.size());
}

} // namespace kehoach::rules
