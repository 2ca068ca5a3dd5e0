// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// Place of a head in the header tree: positions from the root down.
using HeadPlace = std::vector<std::size_t>;

struct HeadLine {
    HeadPlace place;
    int leaf = -1; ///< of the form, from 0; -1: a head over others
    bool operator==(const HeadLine&) const = default;
};

/// All heads, each before those below it.
std::vector<HeadLine> head_lines(const std::vector<Column>& columns);
const Column& head_at(const FormSpec& spec, const HeadPlace& place);
/// Of the leaf with a key; empty where there is none.
HeadPlace place_of(const FormSpec& spec, const std::string& key);

/// Of the head a pointer below the form leads to, as in /columns/2/children/0/kind; empty where it leads to
/// none.
HeadPlace place_at(const FormSpec& spec, std::string_view pointer);
/// Titles from the root down: "Đảng viên – Nữ".
std::string full_title(const FormSpec& spec, const HeadPlace& place);

// Each of these changes the heads of a form that can be drawn, and leaves one that can be drawn: shares, sums
// and rules of columns that are gone go too. Gives the place of the head it was about; nothing, and no
// change, where that cannot be, as for the column that names the rows.

/// A count behind a head, on its level; or as the last one below it. A column that gets others below is one
/// no longer.
std::optional<HeadPlace> add_beside(FormSpec& spec, const HeadPlace& place, const std::string& title);
std::optional<HeadPlace> add_below(FormSpec& spec, const HeadPlace& place, const std::string& title);
/// Gives the place of the head to look at next. A head without any below becomes a count.
std::optional<HeadPlace> remove_head(FormSpec& spec, const HeadPlace& place);
/// Among its siblings; `by` -1 or 1.
std::optional<HeadPlace> move_head(FormSpec& spec, const HeadPlace& place, int by);
/// Under the sibling before it, or from under its head to behind that.
std::optional<HeadPlace> indent_head(FormSpec& spec, const HeadPlace& place);
std::optional<HeadPlace> outdent_head(FormSpec& spec, const HeadPlace& place);

/// Running numbers before the names of the rows, or none.
bool number_rows(FormSpec& spec, bool numbered, const std::string& title);
bool rename_head(FormSpec& spec, const HeadPlace& place, const std::string& title);
/// What a leaf says of itself, its title and key aside: kind, what it is a share or sum of, choices. What
/// does not belong to its kind goes.
bool set_content(FormSpec& spec, const HeadPlace& place, const Column& content);

/// Takes away shares, sums and rules whose columns are not there or hold no numbers.
void drop_broken_links(FormSpec& spec);

} // namespace kehoach::form
