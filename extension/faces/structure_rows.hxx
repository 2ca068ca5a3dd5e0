// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_words.hxx"
#include "faces/tree_rows.hxx"
#include "plan/structure.hpp"

#include <map>
#include <string>
#include <vector>

namespace kehoach::faces {

/// Roles that a person may say a line is of, in the order of a paper.
const std::vector<plan::Role>& roles_to_tell();
/// A role as offices call it.
std::string role_words(const PanelWords& words, plan::Role role);

/// The parts of a document as rows of a tree.
struct StructureRows {
    struct Place {
        std::size_t line = 0;  ///< in the plan
        bool tellable = false; ///< a line whose role its user may say
    };
    std::vector<TreeRow> rows;
    std::map<std::string, Place> places; ///< by the keys of the rows
    std::size_t doubts = 0;
};

/// `told`: lines of which the user said what they are.
StructureRows structure_rows(const PanelWords& words, const document::Document& document,
                             const plan::Plan& plan, const std::vector<std::size_t>& told);

} // namespace kehoach::faces
