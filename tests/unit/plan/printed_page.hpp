// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kehoach::test {

/// One line of a text that went through a page: its role, and what else a reader may rightly call it.
struct PrintedLine {
    std::string text;
    plan::Role role;
    std::vector<plan::Role> also; ///< the right column of the same line; what a cut-off line carries on
};

enum class Columns {
    in_turn, ///< the left column whole, then the right one
    by_rows, ///< left and right take turns, a line each
    gap,     ///< side by side on one line, several blanks between
    blank    ///< the same with one blank
};

/// What copying, scanning or converting does to a text.
struct Damage {
    std::size_t width = 0; ///< letters of a line; 0: paragraphs stay whole
    Columns letterhead = Columns::in_turn, ending = Columns::in_turn;
    bool signature_first = false; ///< the right column of the ending before the left one
    std::size_t page_length = 0;  ///< lines between page numbers; 0: none
    bool gaps = false;            ///< an empty line between paragraphs
    bool markdown = false;
    bool glued = false; ///< no blank behind numbers and dashes of headings and items
    bool decomposed = false;
    bool stamped = false;    ///< marks of an electronic signature among the text
    bool flat_cells = false; ///< cells of a table row behind one another, a blank between
};

std::vector<PrintedLine> print(const plan::Composed& plan, const Damage& damage, std::uint64_t seed);

std::string text_of(const std::vector<PrintedLine>& lines);

} // namespace kehoach::test
