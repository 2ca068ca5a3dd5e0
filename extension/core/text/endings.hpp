// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// Tells whether a syllable ends with one of a few letters: oà, uý.
class Endings {
public:
    static constexpr std::size_t shortest = 3, longest = 4; ///< bytes of an ending

    /// Endings of other lengths are never found.
    explicit Endings(const std::vector<std::string>& endings);
    /// Bytes of the ending that stands before `end`; 0: none does.
    std::size_t before(std::string_view nfc, std::size_t end) const {
        return end >= shortest && last_[static_cast<unsigned char>(nfc[end - 1])] ? found_before(nfc, end) : 0;
    }

private:
    using Bytes = std::uint32_t;
    static constexpr std::size_t slots = 256;

    std::size_t found_before(std::string_view nfc, std::size_t end) const;
    bool holds(Bytes ending) const;

    std::array<bool, 256> last_{}; ///< most syllables end with a byte that no ending has
    std::array<bool, slots> hashes_{};
    std::vector<Bytes> endings_; ///< sorted
};

} // namespace kehoach::text
