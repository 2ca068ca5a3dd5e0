// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/spelling.hpp"

#include "text/code_points.hpp"
#include "text/words.hpp"

#include <array>
#include <utility>

namespace kehoach::rules {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> quotes{
    {{"“"sv, "”"sv}, {"\""sv, "\""sv}, {"«"sv, "»"sv}}};

std::string_view letter_at(std::string_view text, std::size_t at) {
    return text.substr(at, text::decode_at(text, at).length);
}

} // namespace

bool is_quoted(std::string_view text, std::size_t at) {
    for (const auto& [opens, closes] : quotes) {
        auto open = text.find(opens);
        while (open != std::string_view::npos && open < at) {
            const auto close = text.find(closes, open + opens.size());
            if (close == std::string_view::npos)
                break;
            if (at < close)
                return true;
            open = text.find(opens, close + closes.size());
        }
    }
    return false;
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
