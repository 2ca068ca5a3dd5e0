// SPDX-License-Identifier: MPL-2.0
#include "rules/signs.hpp"

#include "text/code_points.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <array>

namespace kehoach::rules {

namespace {

/// How many bytes a sign has that begins with a byte; 0: none begins so.
constexpr std::array<std::uint8_t, 256> sign_lengths = [] {
    std::array<std::uint8_t, 256> found{};
    for (std::size_t byte = 0; byte < 0x80; ++byte)
        found[byte] = byte != ' ' && !((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                                       (byte >= 'a' && byte <= 'z'));
    found[0xC2] = 2;
    found[0xE2] = 3;
    return found;
}();

std::size_t sign_length(char lead) {
    return sign_lengths[static_cast<unsigned char>(lead)];
}

std::size_t index(char first, char second) {
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8U |
           static_cast<unsigned char>(second);
}

/// Every place is written down and only signs are counted: cheaper than to branch at every byte.
void gather(std::string_view text, std::vector<std::uint32_t>& places) {
    constexpr std::size_t block = 256;
    std::array<std::uint32_t, block> found; // NOLINT: filled before it is read
    for (std::size_t at = 0; at < text.size(); at += block) {
        const auto piece = text.substr(at, block);
        std::size_t count = 0;
        for (std::size_t i = 0; i < piece.size(); ++i) {
            found[count] = static_cast<std::uint32_t>(at + i);
            count += sign_length(piece[i]) != 0;
        }
        places.insert(places.end(), found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

} // namespace

SignIndex::SignIndex(const plan::Plan& plan) {
    first_.reserve(plan.lines.size() + 1);
    for (const auto& line : plan.lines) {
        text::work(line.text.text.size());
        first_.push_back(places_.size());
        gather(line.text.text, places_);
    }
    first_.push_back(places_.size());
}

Neighbours::Neighbours(const std::vector<std::string>& wanted) : any_(wanted.empty()) {
    for (const auto& characters : wanted) {
        const auto first = text::decode_at(characters, 0).length;
        if (first == characters.size())
            alone_.push_back(characters);
        else
            pairs_.set(index(characters[first - 1], characters[first]));
        any_ = any_ || (sign_length(characters[0]) == 0 &&
                        (first == characters.size() || sign_length(characters[first]) == 0));
    }
}

bool Neighbours::stand_in(std::string_view text, SignIndex::Places signs) const {
    return any_ || std::any_of(signs.begin(), signs.end(), [&](std::size_t at) {
               const auto end = at + sign_length(text[at]);
               return (at > 0 && pairs_.test(index(text[at - 1], text[at]))) ||
                      (end < text.size() && pairs_.test(index(text[end - 1], text[end]))) ||
                      std::any_of(alone_.begin(), alone_.end(),
                                  [&](std::string_view sign) { return text.substr(at).starts_with(sign); });
           });
}

} // namespace kehoach::rules
