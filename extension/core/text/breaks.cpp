// SPDX-License-Identifier: MPL-2.0
#include "text/breaks.hpp"

#include "text/work.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace kehoach::text {

namespace {

constexpr std::size_t block = 64;

/// Whether a syllable ends with each byte of a block: 1 or 0, by arithmetic alone so that many are told at once.
void tell_breaks(const unsigned char* bytes, std::array<unsigned char, block>& told) {
    constexpr unsigned char letters = 26, digits = 10, ascii = 0x80, small = 0x20;
    constexpr unsigned char latin_signs = 0xC2, marks = 0xE2; // as in break_lengths
    for (std::size_t i = 0; i < block; ++i) {
        const unsigned char byte = bytes[i];
        const auto letter = static_cast<unsigned char>((byte | small) - 'a');
        const auto digit = static_cast<unsigned char>(byte - '0');
        const auto sign = static_cast<unsigned char>((byte < ascii) & (letter >= letters) & (digit >= digits));
        told[i] = static_cast<unsigned char>(sign | (byte == latin_signs) | (byte == marks));
    }
}

/// A bit for each byte.
std::uint64_t bits_of(const std::array<unsigned char, block>& told) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t gather = 0x0102040810204080U; // brings the low bits of eight bytes side by side
    constexpr std::size_t step = sizeof(std::uint64_t);
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < block; at += step) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, told.data() + at, step);
        bits |= (eight * gather >> (block - step)) << at;
    }
    return bits;
}

} // namespace

void gather_breaks(std::string_view nfc, std::vector<std::uint32_t>& breaks) {
    work(nfc.size());
    std::array<unsigned char, block> bytes{}, told{};
    for (std::size_t at = 0; at < nfc.size(); at += block) {
        const auto piece = nfc.substr(at, block);
        if (piece.size() < block)
            bytes.fill('a');
        std::memcpy(bytes.data(), piece.data(), piece.size());
        tell_breaks(bytes.data(), told);
        auto bits = bits_of(told);
        auto next = breaks.size();
        breaks.resize(next + static_cast<std::size_t>(std::popcount(bits)));
        for (; bits != 0; bits &= bits - 1)
            breaks[next++] = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(bits));
    }
}

} // namespace kehoach::text
