// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/pairs.hpp"

#include "text/words.hpp"

namespace kehoach::rules {

std::vector<Pair> pairs(Parameters& parameters, std::string_view key) {
    std::vector<Pair> table;
    for (const auto& line : parameters.texts(key)) {
        const auto sign = line.find('=');
        if (sign == std::string::npos) {
            parameters.fault(key, "data.expected.pair", line);
            continue;
        }
        Pair pair{text::fold(line.substr(0, sign)), {}};
        for (const auto code : text::split(std::string_view(line).substr(sign + 1), ','))
            pair.codes.emplace_back(text::trim(code));
        table.push_back(std::move(pair));
    }
    if (table.empty())
        parameters.fault(key, "data.expected.present");
    return table;
}

const Pair* longest_head(const std::vector<Pair>& table, std::string_view text) {
    constexpr std::string_view signs = " .,;:()-";
    const auto folded = text::fold(text);
    const Pair* best = nullptr;
    for (const auto& pair : table) {
        const bool head = folded.starts_with(pair.words) &&
                          (folded.size() == pair.words.size() ||
                           signs.find(folded[pair.words.size()]) != std::string_view::npos);
        if (head && (best == nullptr || pair.words.size() > best->words.size()))
            best = &pair;
    }
    return best;
}

} // namespace kehoach::rules
