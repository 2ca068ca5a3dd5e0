// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <vector>

namespace kehoach::form {

/// Widths of the leaf columns that a form wants, and those it can live with: no word broken, usual values
/// fit.
struct Widths {
    std::vector<double> least, natural;
};
Widths wanted_widths(const FormSpec& spec);

/// Fills `total_mm`: natural widths stretched, or given up towards the least ones.
std::vector<double> fitted(const Widths& widths, double total_mm);

/// Height of each row: as many lines as the longest text takes in the widths of the grid.
std::vector<double> heights(const Grid& grid);

/// Room a cell needs so that no word of a bold text in it is broken.
double longest_word_mm(const std::string& text, double size_pt);

double sum(const std::vector<double>& widths);

} // namespace kehoach::form
