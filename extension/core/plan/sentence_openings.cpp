// SPDX-License-Identifier: MPL-2.0
#include "plan/sentence_openings.hpp"

#include "plan/gazetteer_words.hpp"

namespace kehoach::plan {

SentenceOpenings::SentenceOpenings(const profile::Terms& list) : phrases_(words_of(list)) {
    for (const auto& term : list)
        up_to_comma_.push_back(term.right == ",");
}

std::size_t SentenceOpenings::end_in(std::string_view sentence) const {
    const auto blanks = [&](std::size_t at) {
        while (at < sentence.size() && sentence[at] == ' ')
            ++at;
        return at;
    };
    std::size_t at = blanks(0);
    constexpr int most = 3; // Định kỳ, theo yêu cầu, giao …
    for (int times = 0; times < most; ++times) {
        const auto found = phrases_.at_start(sentence.substr(at));
        if (!found)
            break;
        const auto end = up_to_comma_[found->phrase] ? sentence.find(',', at) : at + found->end - 1;
        if (end == std::string_view::npos)
            return sentence.size();
        at = blanks(end + 1);
    }
    return at;
}

} // namespace kehoach::plan
