// SPDX-License-Identifier: MPL-2.0
#include "rules/act_words.hpp"

#include "text/words.hpp"

namespace kehoach::rules {

namespace {

std::vector<std::string> words_of(const profile::Terms& terms) {
    std::vector<std::string> all;
    for (const auto& term : terms)
        all.push_back(term.is);
    return all;
}

profile::Terms joined(profile::Terms first, const profile::Terms& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

ActWords::List::List(const profile::Terms& terms) : phrases(words_of(terms)) {
    for (const auto& term : terms)
        means.push_back(term.right);
}

const std::string* ActWords::List::at_head(std::string_view words) const {
    constexpr std::size_t longest = 80; // bytes
    const auto found = phrases.find(words.substr(0, longest));
    return !found.empty() && found.front().start == 0 ? &of(found.front()) : nullptr;
}

ActWords::ActWords(Parameters& parameters)
    : acts(parameters.terms("acts")), topics(parameters.terms("topics")), bodies(parameters.terms("bodies")),
      fillers(parameters.terms("fillers")), aliases(parameters.terms("aliases")),
      columns(joined(parameters.terms("columns"), parameters.terms("more_columns"))) {}

std::string_view bared(std::string_view words) {
    constexpr std::string_view outer = " \t*_,;:.-–+()\"";
    const auto first = words.find_first_not_of(outer);
    return first == std::string_view::npos ? std::string_view()
                                           : words.substr(first, words.find_last_not_of(outer) + 1 - first);
}

std::vector<std::string> syllables_of(std::string_view words) {
    const auto folded = text::fold(words);
    std::vector<std::string> syllables;
    for (const auto one : text::split(folded, ' '))
        if (const auto bare = bared(one); !bare.empty())
            syllables.emplace_back(bare);
    return syllables;
}

} // namespace kehoach::rules
