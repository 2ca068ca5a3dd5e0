// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/digest.hpp"
#include "text/words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::document {

/// Cells of ours in a row that is made of a sentence: what, who, with whom, until when, what comes of it.
inline constexpr std::size_t linked_cells = 5;
using LinkedCells = std::array<std::string, linked_cells>;

/// A number as eight signs.
inline std::string in_hex(std::uint32_t number) {
    constexpr const char* hex = "0123456789abcdef";
    constexpr int signs = 8, bits = 4;
    std::string text;
    for (int shift = (signs - 1) * bits; shift >= 0; shift -= bits)
        text += hex[(number >> static_cast<unsigned>(shift)) & 0xFU];
    return text;
}

/// Tells whether somebody has changed the cells since.
inline std::string version_of(const LinkedCells& cells) {
    text::Digest digest;
    for (const auto& cell : cells)
        digest.feed(text::trim(cell)).feed("|");
    return in_hex(digest.value());
}

/// A row of a table that leads to the sentence it is made of.
struct LinkedRow {
    std::string mark; ///< of the sentence
    LinkedCells cells;

    std::string version() const { return version_of(cells); }
};

/// A row that stands in a table from before.
struct KeptRow {
    std::string mark;    ///< empty: somebody has added it
    std::string version; ///< as it was written then
    LinkedCells cells;
    bool has_more = false; ///< something stands in columns of its own
};

/// What becomes of the rows: `kept` and `fresh` are positions; only `fresh`: a new row.
struct RowStep {
    std::optional<std::size_t> kept, fresh;
    bool write = false; ///< the cells are to say what `fresh` says
};
struct RowMerge {
    std::vector<RowStep> rows;        ///< in their new order; those kept stay in theirs
    std::vector<std::size_t> removed; ///< of `kept`: their task is gone, and nobody has written there
    int by_hand = 0;                  ///< rows that somebody has changed: they stay
};

} // namespace kehoach::document
