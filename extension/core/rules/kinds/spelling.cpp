// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/spelling.hpp"

#include "text/code_points.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace kehoach::rules {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> quotes{
    {{"“"sv, "”"sv}, {"\""sv, "\""sv}, {"«"sv, "»"sv}}};

void add_spans(std::string_view text, std::string_view opens, std::string_view closes,
               std::vector<std::pair<std::size_t, std::size_t>>& spans) {
    for (auto open = text.find(opens); open != std::string_view::npos;) {
        const auto close = text.find(closes, open + opens.size());
        if (close == std::string_view::npos)
            return;
        spans.emplace_back(open, close);
        open = text.find(opens, close + closes.size());
    }
}

std::string_view letter_at(std::string_view text, std::size_t at) {
    return text.substr(at, text::decode_at(text, at).length);
}

} // namespace

bool Quoted::holds(std::size_t at) {
    if (!known_) {
        known_ = true;
        for (const auto& [opens, closes] : quotes)
            add_spans(text_, opens, closes, spans_);
        std::sort(spans_.begin(), spans_.end());
        for (std::size_t i = 1; i < spans_.size(); ++i)
            spans_[i].second = std::max(spans_[i].second, spans_[i - 1].second);
    }
    const auto behind = std::upper_bound(spans_.begin(), spans_.end(), std::pair(at, std::string_view::npos));
    return behind != spans_.begin() && at < std::prev(behind)->second;
}

std::string in_case_of(std::string_view found, std::string_view right) {
    if (text::is_capitals(found))
        return text::upper(right);
    if (right.empty() || !text::starts_capital(found))
        return std::string(right);
    const auto first = letter_at(right, 0);
    return text::upper(first) + std::string(right.substr(first.size()));
}

std::string with_capitals_of(std::string_view model, std::string_view found) {
    std::string made;
    for (std::size_t i = 0, k = 0; i < found.size();) {
        const auto letter = letter_at(found, i);
        const auto wanted = k < model.size() ? letter_at(model, k) : letter;
        made += text::lower(wanted) == wanted ? text::lower(letter) : text::upper(letter);
        i += letter.size();
        k += wanted.size();
    }
    return made;
}

} // namespace kehoach::rules
