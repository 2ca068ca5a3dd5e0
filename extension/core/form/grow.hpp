// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::form {

/// Rows or columns that come in before place `at` of a grid; none where `count` is 0.
struct Insertion {
    int at = 0, count = 0;
    bool operator==(const Insertion&) const = default;
};

/// What a form is to have more of. Each may be left empty.
struct Growth {
    std::optional<int> from_year, to_year; ///< new first and last year, no narrower than they are
    std::vector<std::string> items;        ///< names of further rows: items, units
    std::string group;                     ///< title of the group they belong to; empty: the last
    int free_rows = 0;
    std::optional<Column> column;   ///< a leaf; its key is given by the form
    std::vector<std::string> under; ///< titles from the root down to the head it comes under; empty: none
};

/// Why a form cannot grow that way, and the word that is wrong. Keys: form.grow.nothing, .no-years,
/// .narrower, .no-items, .no-group, .same-item, .no-free-rows, .no-head, .same-column, or a flaw's.
struct GrowthFault {
    std::string key, value;
};

/// A form with more rows and columns, and where these come into the grid of the old one (as layout draws it):
/// columns first, then rows from the last to the first, so that no place moves before it is used.
struct Grown {
    FormSpec spec;
    std::vector<Insertion> rows, columns;
    std::vector<std::string> summed_by; ///< titles of the columns that add up the new one too
};
/// Nothing, and a fault, where that cannot be.
std::optional<Grown> grown(const FormSpec& spec, const Growth& growth, GrowthFault& fault);

/// Where a place of the old grid is in the grown one.
int moved(int place, const std::vector<Insertion>& insertions);
/// Whether a place of the grown grid is none of the old one's.
bool is_new(int place, const std::vector<Insertion>& insertions);

/// The heads a column can come under, each by its titles from the root down.
std::vector<std::vector<std::string>> heads(const FormSpec& spec);

} // namespace kehoach::form
