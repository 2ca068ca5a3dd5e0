// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// Finds many phrases in one pass: whole syllables, blind to capitals and to which vowel of oa, oe, uy
/// bears the tone mark.
class Phrases {
public:
    struct Found {
        std::size_t start = 0, end = 0; ///< bytes
        std::size_t phrase = 0;         ///< in the list given
    };

    explicit Phrases(const std::vector<std::string>& phrases);
    /// In order, without overlaps; of several that begin at one place the longest. `nfc` as of normalise.
    std::vector<Found> find(std::string_view nfc) const;

private:
    static constexpr std::size_t bytes = 256;
    using State = std::uint32_t;
    struct Node {
        std::vector<State> next;
        State fallback = 0, output = 0; ///< the nearest node behind that ends a phrase
        std::size_t phrase = 0, length = 0;
        bool ends = false;
    };

    void add(std::string_view words, std::size_t phrase);
    void link();
    State step(State state, unsigned char byte) const { return table_[state * classes_ + class_of_[byte]]; }

    std::vector<Node> nodes_;
    std::vector<State> table_; ///< by state and class of byte, complete
    std::array<std::uint8_t, bytes> class_of_{};
    std::size_t classes_ = 1; ///< 0 is every byte that stands in no phrase
};

} // namespace kehoach::text
