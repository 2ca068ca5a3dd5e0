// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <vector>

namespace kehoach::form {

/// The smallest letters that a printed form may have.
constexpr double least_printed_pt = 9;

enum class PaperKind { upright, lying, large, parts }; ///< A4, A4, A3 lying; A4 lying, several side by side

/// How a sheet is printed.
struct Paper {
    PaperKind kind = PaperKind::upright;
    std::vector<int> parts; ///< columns with which a further page begins; the key is repeated there
};

/// Rows that stay on the screen while the others are scrolled: down to the heads; none where these would
/// leave too little of a small screen.
int rows_kept_in_view(const Grid& grid);

/// Text area in mm, within the margins that a sheet has.
double usable_mm(PaperKind kind);

/// Chooses the smallest paper on which no letters get under `least_printed_pt`, and gives the columns of a
/// grid (as `layout` draws it) the widths they need there.
Paper choose_paper(const FormSpec& spec, Grid& grid);

} // namespace kehoach::form
