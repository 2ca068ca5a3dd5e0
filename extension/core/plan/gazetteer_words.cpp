// SPDX-License-Identifier: MPL-2.0
#include "plan/gazetteer_words.hpp"

namespace kehoach::plan {

const profile::Terms& terms_of(const profile::Gazetteer& gazetteer, std::string_view list) {
    static const profile::Terms none;
    const auto* const found = gazetteer.list(list);
    return found != nullptr ? *found : none;
}

std::vector<std::string> words_of(const profile::Terms& terms) {
    std::vector<std::string> words;
    for (const auto& term : terms)
        words.push_back(term.is);
    return words;
}

} // namespace kehoach::plan
