// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

namespace kehoach::form {

/// What cells of a form show, by place in the grid as drawn.
using Shown = std::map<std::pair<int, int>, std::string>;

/// A form as a table of a text: without what only a sheet has, with what its cells show.
struct SentTable {
    FormSpec spec;
    CellTexts texts;
};
/// Blank rows behind the last one that was filled in are left out where rows are free.
SentTable sent_table(const FormSpec& spec, const Filled& filled, const Shown& shown);
/// The same to be filled in by hand.
SentTable blank_table(const FormSpec& spec);

/// Whether anybody has typed anything into it.
bool has_figures(const Filled& filled);

} // namespace kehoach::form
