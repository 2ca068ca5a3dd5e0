// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::sheetfile {

/// Cells from a corner to the opposite one, both within; row and column from 0.
struct Range {
    int row = 0, column = 0, last_row = 0, last_column = 0;
    bool operator==(const Range&) const = default;
};

/// Cells that have a name within their sheet.
struct NamedRange {
    std::string name;
    Range range;
};

/// A cell that is not empty. Its formula is as the office says it, with English names and ';', and its value is
/// what the program that saved the file reckoned. Dates are days since 30/12/1899, whatever the file counts from.
struct Cell {
    int row = 0, column = 0;
    form::CellValue value;
};

struct Sheet {
    std::string name;
    std::vector<Cell> cells{}; ///< row by row
    std::vector<Range> merged{};
    std::vector<NamedRange> names{};
};

/// What a file holds, sheet by sheet in the order of its tabs.
struct Workbook {
    std::vector<Sheet> sheets;
    /// A formula has no value in the file: a program wrote it that does not reckon. An office must.
    bool uncalculated = false;
    /// Tables of a text, or one kept as text: there are no formulas, and figures are words.
    bool words_only = false;
};

/// Why a file was not read, with the part of it where that was seen (empty: the file itself).
enum class Trouble {
    other_format, ///< none that is read here, whatever its name says: an office may be able to open it
    encrypted,    ///< opens with a password only
    broken,       ///< damaged, or made so that programs would read different things
    too_large     ///< beyond the bounds
};
struct Unread {
    Trouble trouble = Trouble::other_format;
    std::string part{};
    bool operator==(const Unread&) const = default;
};

/// What one file may cost: it can claim to hold any amount.
struct Bounds {
    std::size_t packed_bytes = 64U << 20U;    ///< of the file
    std::size_t unpacked_bytes = 256U << 20U; ///< of all parts that are read
    std::size_t cells = 1'000'000;            ///< that are not empty, repeated ones counted each
    std::size_t cell_bytes = 256U << 20U;     ///< of words and formulas in them, repeated ones counted each
    std::size_t files = 10'000;               ///< in the zip directory
    std::size_t sheets = 1'000;
    int depth = 64; ///< of elements within each other
};

} // namespace kehoach::sheetfile
