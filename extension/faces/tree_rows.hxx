// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::faces {

/// A row of a tree, with those below it.
struct TreeRow {
    std::string key; ///< by which it is known when the rows come again
    std::string text;
    std::vector<TreeRow> below{};
};

/// Shows the rows in the tree. What was shown by the same keys before keeps its place: what was opened and
/// closed, which row is chosen, which stands at the top. Where the chosen row is gone the one that came to
/// its place is chosen, else the first. At first the outermost rows are open, others closed.
void show_rows(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::awt::tree::XTreeControl>& control,
               const std::vector<TreeRow>& rows);

/// Chooses the row of this key and brings it into view; false where it is not shown.
bool choose_row(const css::uno::Reference<css::awt::tree::XTreeControl>& control, const std::string& key);

/// Key of the chosen row, whatever is below it; empty where none is chosen.
std::string chosen_key(const css::uno::Reference<css::awt::tree::XTreeControl>& control);

/// Key of the chosen row that has none below it; empty where there is no such.
std::string chosen_row(const css::uno::Reference<css::awt::tree::XTreeControl>& control);

} // namespace kehoach::faces
