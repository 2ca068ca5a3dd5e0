// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "text/breaks.hpp"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Where syllables end and signs stand, by line, gathered once a check: rules about words and punctuation
/// look at a few places of a line and need not read it. A sign is a break that is no plain blank.
class SignIndex {
public:
    using Places = text::Breaks;

    explicit SignIndex(const plan::Plan& plan);
    /// First bytes of the signs of a line, in order.
    Places of(std::size_t line) const { return signs_.of(line); }
    Places breaks(std::size_t line) const { return breaks_.of(line); }

private:
    /// Of all lines one behind the other.
    struct ByLine {
        std::vector<std::uint32_t> places;
        std::vector<std::size_t> first;
        Places of(std::size_t line) const {
            return Places(places).subspan(first[line], first[line + 1] - first[line]);
        }
    };
    ByLine signs_, breaks_;
};

/// Signs, or two characters side by side, of which a line must have one: most lines need not be searched.
class Neighbours {
public:
    /// Of two characters one at least is a sign; {word} behind a sign is every letter and digit. None at all:
    /// every line has to be searched.
    explicit Neighbours(const std::vector<std::string>& wanted);
    bool stand_in(std::string_view text, SignIndex::Places signs) const;

private:
    static constexpr std::size_t bytes = 256;
    bool any_ = false;
    std::vector<std::string> alone_;
    std::bitset<bytes * bytes> pairs_; ///< last byte of the first character and first byte of the second
};

} // namespace kehoach::rules
