// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/subject.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace kehoach::rules {

/// The value of a look that most characters of a line have: a superscript or one word in bold does not
/// make a line wrong. Nothing where no run of the line knows it.
template<class Value>
std::optional<Value> dominant(const Subject& subject, std::size_t line,
                              std::optional<Value> document::CharLook::*member) {
    const auto& at = subject.plan.lines[line];
    const auto& paragraph = subject.document.paragraphs[at.paragraph];
    const auto end = std::min(paragraph.text.find('\n', at.start), paragraph.text.size());
    if (paragraph.runs.size() == 1 && at.start == 0 && end == paragraph.text.size())
        return text::trim(paragraph.text).empty() ? std::nullopt : paragraph.runs.front().look.*member;
    std::vector<std::pair<Value, std::size_t>> weights;
    for (const auto& run : paragraph.runs) {
        const auto from = std::max(run.start, at.start), to = std::min(run.end, end);
        const auto& value = run.look.*member;
        if (from >= to || !value || run.atom == document::Atom::deleted)
            continue;
        const auto weight = text::trim(std::string_view(paragraph.text).substr(from, to - from)).size();
        const auto known = std::find_if(weights.begin(), weights.end(),
                                        [&](const auto& one) { return one.first == *value; });
        if (known == weights.end())
            weights.emplace_back(*value, weight);
        else
            known->second += weight;
    }
    const auto most = std::max_element(weights.begin(), weights.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == weights.end() || most->second == 0)
        return std::nullopt;
    return most->first;
}

} // namespace kehoach::rules
