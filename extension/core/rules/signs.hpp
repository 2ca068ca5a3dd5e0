// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Where signs stand, by line, gathered once a check: rules about punctuation look at a few places of a line
/// and need not read it. A sign is what is neither letter, digit nor plain blank; rare letters may be among
/// them.
class SignIndex {
public:
    using Places = std::span<const std::uint32_t>;

    explicit SignIndex(const plan::Plan& plan);
    /// First bytes of the signs of a line, in order.
    Places of(std::size_t line) const {
        return Places(places_).subspan(first_[line], first_[line + 1] - first_[line]);
    }

private:
    std::vector<std::uint32_t> places_;
    std::vector<std::size_t> first_;
};

/// Signs, or two characters side by side, of which a line must have one: most lines need not be searched.
class Neighbours {
public:
    /// Of two characters one at least is a sign. None at all: every line has to be searched.
    explicit Neighbours(const std::vector<std::string>& wanted);
    bool stand_in(std::string_view text, SignIndex::Places signs) const;

private:
    static constexpr std::size_t bytes = 256;
    bool any_ = false;
    std::vector<std::string> alone_;
    std::bitset<bytes * bytes> pairs_; ///< last byte of the first character and first byte of the second
};

} // namespace kehoach::rules
