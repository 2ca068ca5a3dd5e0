// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// One head of a table: its place among the header rows, what it spans, its words.
struct Head {
    int row = 0, column = 0, row_span = 1, column_span = 1;
    std::string text;
};

/// The tree that `rows` rows of heads over `columns` columns draw. Keys are c1, c2, ... by leaf; kinds are
/// left.
std::vector<Column> header_tree(const std::vector<Head>& heads, int rows, int columns);

/// The same with the leaves that the heads mean (leaves_asked): every lowest group has the whole pattern.
std::vector<Column> header_tree_asked(const std::vector<Head>& heads, int rows, int columns);

/// How many leaves the heads mean: where the lowest row repeats a pattern (three heads under each group) but
/// not once for each group above it, the groups say how many there should be.
int leaves_asked(const std::vector<Head>& heads, int rows, int columns);

} // namespace kehoach::form
