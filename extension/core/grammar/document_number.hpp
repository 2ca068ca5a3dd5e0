// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::grammar {

enum class Syntax { party, state, unknown };

/// Number and code of a document: 271-KH/HU (Party), 15/KH-UBND or 181/2024/NĐ-CP (State).
struct DocumentNumber {
    std::string value;  ///< "271", "" where blank
    std::string year;   ///< "2024" in 181/2024/NĐ-CP, else empty
    std::string type;   ///< KH; empty for a State letter (05/BNV-VP)
    std::string issuer; ///< HU, UBND, SCT-CN
    Syntax syntax = Syntax::unknown;
    bool blank = false;             ///< the number is left to be filled in
    bool has_so = false;            ///< "số" stands before it
    bool colon = false;             ///< Số:
    bool inner_blanks = false;      ///< 55- KH/ĐU
    bool padded = true;             ///< number below 10 has its 0
    std::size_t start = 0, end = 0; ///< bytes, without "Số"
    std::string written;            ///< text[start, end)
    std::string full() const;       ///< normalised: 55-KH/ĐU
};

/// The number line of a letterhead: "Số 271-KH/HU", "Số: /KH-UBND", also faulty ones; nothing else on the
/// line.
std::optional<DocumentNumber> parse_number_line(std::string_view line);
/// First document number in running text at or after `from`.
std::optional<DocumentNumber> find_number(std::string_view text, std::size_t from = 0);

/// A number as a clerk gives it: digits, and at most one letter behind them (12, 12a).
bool is_paper_number(std::string_view text);

} // namespace kehoach::grammar
