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
    void take(std::string_view nfc, std::size_t end, State state, std::vector<Found>& found) const;

    static constexpr State ends_here =
        1U << 31U; ///< set on an entry of the table that reads a phrase to its end
    std::vector<Node> nodes_;
    std::vector<State> table_; ///< row of a state times classes, and class of byte, to the row of the next
    std::array<std::uint8_t, bytes> class_of_{};
    std::size_t classes_ = 1; ///< 0 is every byte that stands in no phrase
};

} // namespace kehoach::text
