// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::returns {

/// A cell of a sheet that was put into a text.
struct PlacedCell {
    std::string cell;        ///< as in B7
    int row = 0, column = 0; ///< of the table in the text
    std::string words;       ///< as they were put there
    bool figure = false;     ///< it was a number
    bool operator==(const PlacedCell&) const = default;
};

/// Cells of one sheet that stand in a text under a bookmark: one in a sentence, or several as a table.
struct PlacedFigures {
    std::string mark;  ///< name of the bookmark
    std::string file;  ///< path from where the text lies, with '/'; a URL of what lies elsewhere
    std::string sheet;
    bool table = false;
    std::vector<std::string> rows, heads; ///< what its rows and columns were called on the sheet
    std::vector<PlacedCell> cells;
    bool operator==(const PlacedFigures&) const = default;
};

/// As the text remembers them.
std::string to_json(const std::vector<PlacedFigures>& all);
/// What is damaged, or of another version of the program, is nothing.
std::vector<PlacedFigures> parse_figures(std::string_view json);

/// What a cell says now, as a person reads it.
struct CellNow {
    enum class Kind { figure, words, empty, error };
    Kind kind = Kind::empty;
    std::string text;
};

/// What is to become of a figure in a text.
enum class FigureState {
    same,
    changed, ///< the cell says something else
    by_hand, ///< somebody wrote over it in the text
    emptied, ///< the cell was a number, and is empty now
    worded,  ///< the same, and it holds words now
    broken   ///< the cell shows an error
};
/// `standing`: what the text says there.
FigureState state_of(const PlacedCell& placed, const CellNow& now, std::string_view standing);

/// Words of a paragraph that others take the place of; bytes.
struct Replacement {
    std::size_t start = 0, end = 0;
    std::string words;
};
/// The sentence around byte `at` of a paragraph, and what it is once all of them are carried out.
std::pair<std::string, std::string> sentence_before_and_after(std::string_view paragraph,
                                                              std::vector<Replacement> all, std::size_t at);

} // namespace kehoach::returns
