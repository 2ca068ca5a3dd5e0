// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/tree_rows.hxx"
#include "session/document_session.hxx"
#include "session/place_names.hxx"

namespace kehoach::faces {

/// What a person wants to see of the findings, and how.
struct Wanted {
    std::string words;     ///< that stand in it, with or without marks; empty: any
    std::size_t group = 0; ///< 0: all; else a group of severity, counted from 1
    bool by_kind = false;  ///< by what a fault is about (in a workbook: by sheet), not by severity
};

/// Rows of the tree, and what is left out of them.
struct Listed {
    std::vector<TreeRow> rows;
    std::size_t shown = 0, hidden = 0; ///< findings that are wanted, and others
    bool cut = false;                  ///< there are more than rows
};

/// A group for each severity that occurs and one for what could not be told, or a group for each kind. Of
/// thousands the first hundreds are made: searching shows the others. Each row has the id of its finding.
/// Below the one that counts what lacks its evidence stand the rules of which that is true.
Listed rows_of(const css::uno::Reference<css::uno::XComponentContext>& context,
               const session::DocumentSession& session, const session::PlaceNames* places,
               const Wanted& wanted);

} // namespace kehoach::faces
