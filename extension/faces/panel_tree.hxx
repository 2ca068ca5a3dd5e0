// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <optional>

namespace kehoach::faces {

/// How many findings stand in the tree, and what else the check did.
struct Tally {
    std::size_t shown = 0; ///< findings to be seen to
    std::size_t rules = 0; ///< requirements that applied: as the sheet counts them
    std::size_t cannot_tell = 0;
    std::size_t ignored = 0; ///< findings left alone
};
Tally tally(const session::DocumentSession& session);

/// Fills the tree: a group for each severity that occurs, and one for what could not be told. Each row
/// carries the id of its finding. What is chosen, closed and scrolled to stays so (`show_rows`).
void fill(const css::uno::Reference<css::uno::XComponentContext>& context,
          const css::uno::Reference<css::awt::tree::XTreeControl>& tree,
          const session::DocumentSession& session);
/// Id of the finding that is selected; empty for none and for a group.
std::string selected_finding(const css::uno::Reference<css::awt::tree::XTreeControl>& tree);

} // namespace kehoach::faces
