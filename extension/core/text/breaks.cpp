// SPDX-License-Identifier: MPL-2.0
#include "text/breaks.hpp"

#include "text/work.hpp"

#include <array>

namespace kehoach::text {

/// Every place is written down and only breaks are counted: cheaper than to branch at every byte.
void gather_breaks(std::string_view nfc, std::vector<std::uint32_t>& breaks) {
    constexpr std::size_t block = 512;
    std::array<std::uint32_t, block> found; // NOLINT: filled before it is read
    work(nfc.size());
    for (std::size_t at = 0; at < nfc.size(); at += block) {
        const auto piece = nfc.substr(at, block);
        std::size_t count = 0;
        for (std::size_t i = 0; i < piece.size(); ++i) {
            found[count] = static_cast<std::uint32_t>(at + i);
            count += break_length(piece[i]) != 0;
        }
        breaks.insert(breaks.end(), found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

} // namespace kehoach::text
