// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/text.hxx"
#include "panel.hxx"

/// The panel of the parts of a document as a person sees and uses it.
namespace kehoach::test {

/// Opens its deck.
void open_structure(const Model& model);
/// What is in it.
Seen structure_panel(const Model& model);
Seen structure_button(const Model& model, const std::string& key);
/// The outermost rows.
std::vector<Seen> parts_of(const Model& model);
/// The words of the rows right under one.
std::vector<std::string> rows_below(const Seen& part);
bool has_part(const Model& model, const std::string& words_of_row);
/// Chooses the row; false where there is none.
bool choose_part(const Model& model, const std::string& words_of_row);

} // namespace kehoach::test
