// SPDX-License-Identifier: MPL-2.0
#include "rules/signs.hpp"

#include "text/code_points.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::rules {

namespace {

std::size_t index(char first, char second) {
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8U |
           static_cast<unsigned char>(second);
}

bool is_sign(char lead) {
    return lead != ' ' && text::break_length(lead) != 0;
}

} // namespace

SignIndex::SignIndex(const plan::Plan& plan) {
    signs_.first.reserve(plan.lines.size() + 1);
    breaks_.first.reserve(plan.lines.size() + 1);
    for (const auto& line : plan.lines) {
        const std::string_view text = line.text.text;
        signs_.first.push_back(signs_.places.size());
        breaks_.first.push_back(breaks_.places.size());
        text::gather_breaks(text, breaks_.places);
        const auto fresh = Places(breaks_.places).subspan(breaks_.first.back());
        std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(signs_.places),
                     [text](std::size_t at) { return text[at] != ' '; });
    }
    signs_.first.push_back(signs_.places.size());
    breaks_.first.push_back(breaks_.places.size());
}

Neighbours::Neighbours(const std::vector<std::string>& wanted) : any_(wanted.empty()) {
    constexpr std::string_view word = "{word}";
    for (const auto& characters : wanted) {
        if (characters.size() == 1 + word.size() && characters.ends_with(word)) {
            for (std::size_t byte = 0; byte < bytes; ++byte)
                if (const auto next = static_cast<char>(byte); text::break_length(next) == 0)
                    pairs_.set(index(characters[0], next));
            continue;
        }
        const auto first = text::decode_at(characters, 0).length;
        if (first == characters.size())
            alone_.push_back(characters);
        else
            pairs_.set(index(characters[first - 1], characters[first]));
        any_ =
            any_ || (!is_sign(characters[0]) && (first == characters.size() || !is_sign(characters[first])));
    }
}

bool Neighbours::stand_in(std::string_view text, SignIndex::Places signs) const {
    return any_ || std::any_of(signs.begin(), signs.end(), [&](std::size_t at) {
               const auto end = at + text::break_length(text[at]);
               return (at > 0 && pairs_.test(index(text[at - 1], text[at]))) ||
                      (end < text.size() && pairs_.test(index(text[end - 1], text[end]))) ||
                      std::any_of(alone_.begin(), alone_.end(),
                                  [&](std::string_view sign) {
                                      return sign.starts_with(text[at]) && text.substr(at).starts_with(sign);
                                  });
           });
}

} // namespace kehoach::rules
