// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/figure_words.hpp"
#include "form/grid.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// `ask`: it may have been meant so, and only who typed it knows.
enum class Certainty { ask, sure };

/// The number that a text says.
struct Figure {
    double number = 0;
    Certainty certainty = Certainty::sure;
};
struct PairFigure {
    double first = 0, second = 0;
    Certainty certainty = Certainty::sure;
    std::string text() const; ///< as in 31/40
};

/// Full-width signs as the usual ones, blanks of every width as one blank each, none at the ends.
std::string usual_signs(std::string_view typed);

/// What number was typed as a text into a cell that accepts count, money or percent: "1.234", "1 234",
/// "12 người", "1O". A separator that can be of thousands or of decimals is `ask` unless the column takes
/// whole numbers only. A count may come out as a fraction. Nothing where it is no one number.
std::optional<Figure> figure_in(std::string_view typed, Accepts accepts, const FigureWords& words);

/// The same for "a/b": "31 / 40 người", "31:40", "½".
std::optional<PairFigure> pair_in(std::string_view typed, const FigureWords& words);

/// The pairs a spreadsheet program may have made a date of, the day given as it counts days (from
/// 30/12/1899): 3/5 and 3/26 from 2026-05-03. Only such whose first number is not above the second.
std::vector<std::string> pairs_of_day(double day);
/// The year of such a day.
int year_of_day(double day);
/// Such a day as people write it: 03/05/2026.
std::string text_of_day(double day);

} // namespace kehoach::form
