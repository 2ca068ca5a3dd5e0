// SPDX-License-Identifier: MPL-2.0
#include "rules/act_words.hpp"

#include "plan/gazetteer_words.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

profile::Terms joined(profile::Terms first, const profile::Terms& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

constexpr std::string_view period = "period:";

/// Up to the end of the word behind a byte.
std::size_t behind_next_word(std::string_view words, std::size_t at) {
    const auto next = std::min(words.size(), words.find_first_not_of(' ', at));
    return std::min(words.size(), words.find_first_of(" ,;.)", next));
}

/// A text without its phrases of a list, each up to where `end` says.
template<typename End>
std::string without(std::string_view words, const ActWords::List& list, End end) {
    std::string left;
    std::size_t from = 0;
    for (const auto& one : list.phrases.find(words)) {
        if (one.start < from)
            continue;
        left += words.substr(from, one.start - from);
        from = end(one);
    }
    left += words.substr(from);
    return left;
}

} // namespace

ActWords::List::List(const profile::Terms& terms) : phrases(plan::words_of(terms)) {
    for (const auto& term : terms)
        means.push_back(term.right);
}

const std::string* ActWords::List::at_head(std::string_view words) const {
    constexpr std::size_t longest = 80; // bytes
    const auto found = phrases.at_start(words.substr(0, longest));
    return found ? &of(*found) : nullptr;
}

ActWords::ActWords(Parameters& parameters)
    : acts(parameters.terms("acts")), topics(parameters.terms("topics")), bodies(parameters.terms("bodies")),
      fillers(parameters.terms("fillers")), aliases(parameters.terms("aliases")),
      columns(joined(parameters.terms("columns"), parameters.terms("more_columns"))) {}

std::string_view bared(std::string_view words) {
    constexpr std::string_view outer = " \t*_,;:.-+()\"", dash = "–";
    for (std::size_t before = words.size() + 1; words.size() < before;) {
        before = words.size();
        const auto first = words.find_first_not_of(outer);
        if (first == std::string_view::npos)
            return {};
        words = words.substr(first, words.find_last_not_of(outer) + 1 - first);
        if (words.starts_with(dash)) // whole: letters end with its bytes
            words.remove_prefix(dash.size());
        if (words.ends_with(dash))
            words.remove_suffix(dash.size());
    }
    return words;
}

std::vector<std::string> syllables_of(std::string_view words) {
    const auto folded = text::fold(words);
    std::vector<std::string> syllables;
    for (const auto one : text::split(folded, ' '))
        if (const auto bare = bared(one); !bare.empty())
            syllables.emplace_back(bare);
    return syllables;
}

std::string_view last_part(std::string_view words, std::size_t at) {
    const auto from = words.substr(0, at).rfind(';');
    return from == std::string_view::npos ? words : words.substr(from + 1);
}

std::vector<std::string> stages_of(std::string_view words, const ActWords& lists) {
    std::vector<std::string> stages;
    for (const auto& one : lists.topics.phrases.find(words)) {
        const auto& means = lists.topics.of(one);
        if (means == "stage" || means == "step")
            stages.push_back(
                text::fold(words.substr(one.start, behind_next_word(words, one.end) - one.start)));
        else if (means.starts_with(period))
            stages.push_back(means.substr(period.size()));
    }
    std::ranges::sort(stages);
    return stages;
}

std::string without_stages(std::string_view words, const ActWords& lists) {
    return without(words, lists.topics, [&](const text::Phrases::Found& one) {
        const auto& means = lists.topics.of(one);
        return means == "stage" || means == "step" ? behind_next_word(words, one.end)
               : means.starts_with(period)         ? one.end
                                                   : one.start;
    });
}

std::string without_fillers(std::string_view words, const ActWords& lists) {
    return without(words, lists.fillers, [](const text::Phrases::Found& one) { return one.end; });
}

std::vector<std::string> name_of_work(std::string_view words, const ActWords& lists) {
    return syllables_of(without(words, lists.fillers, [&](const text::Phrases::Found& one) {
        const auto& means = lists.fillers.of(one);
        return means == "stop" || means == "until" || means == "passing" ? one.start : one.end;
    }));
}

bool names_body(std::string_view words, const ActWords& lists) {
    for (const std::string_view plural : {"Các ", "Mỗi ", "Đề nghị "})
        if (words.starts_with(plural))
            words.remove_prefix(plural.size());
    return lists.bodies.at_head(words) != nullptr;
}

bool says(std::string_view words, const ActWords& lists, std::string_view what) {
    const auto found = lists.acts.phrases.find(words);
    return std::ranges::any_of(found, [&](const auto& one) { return lists.acts.of(one) == what; });
}

} // namespace kehoach::rules
