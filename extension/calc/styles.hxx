// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

#include <array>
#include <string>
#include <vector>

namespace kehoach::calc {

/// What a cell of a form is for, told by a cell style of its own: people see it there, and may change it at
/// one place.
enum class Look {
    base,
    input,
    cover_label,
    cover_input,
    instructions,
    letterhead,
    title,
    attached_line,
    head,
    label,
    sum,
    computed,
    note,
    foot,
    warning
};
constexpr std::size_t looks = 15;
using StyleNames = std::array<std::string, looks>; ///< by Look

Look look_of(const form::Grid& grid, const form::GridCell& cell);

/// The styles among `names` that a workbook does not have.
std::vector<std::string> missing_styles(const Model& model, const StyleNames& names);
/// Makes those; one that is there stays as people have made it.
void make_styles(const Model& model, const StyleNames& names);
void remove_styles(const Model& model, const std::vector<std::string>& names);

} // namespace kehoach::calc
