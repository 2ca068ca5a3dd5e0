// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen.hxx"

#include <com/sun/star/frame/XFrame.hpp>

/// The panel of the sidebar as a person sees and uses it, and a document to use it on.
namespace kehoach::test {

/// A plan with faults of form: its number has a blank too many, its parts are typed plainly. One paragraph
/// with line breaks, as pasted text is.
extern const char* const faulty_text;
OpenDocument faulty_plan();
/// The same with so many lines more, each with a blank before a comma.
OpenDocument long_plan(int lines);
/// The same without its day: several regulations are possible.
OpenDocument undated_plan();

void open_deck(const Model& model);
/// Words in the panels of our deck that have not their room, and controls without a name; a line each.
std::string faults_of_panels(const Model& model);
/// What is in the panel, on a display too, where the tree of its window ends before the sidebar.
Seen panel_of(const Model& model);
/// The same of one window of a document that may have several.
using Frame = css::uno::Reference<css::frame::XFrame>;
void open_deck_in(const Frame& frame);
Seen panel_in(const Frame& frame);
/// Texts of the findings that a panel shows.
std::vector<std::string> findings_in(const Seen& panel);
Seen button(const Seen& window, const std::string& key);
Seen field(const Seen& window, const std::string& key);
/// Waits for it.
Seen panel_button(const Model& model, const std::string& key);
/// The rows of the panel's tree under any group.
std::vector<Seen> rows(const Model& model);
/// How many rows of the panel's tree can be seen without scrolling.
int rows_in_view(const Model& model);
/// The outermost rows of the panel's tree, closed ones too.
std::vector<Seen> groups_of(const Model& model);
/// Opens the panel and has it check; waits for what it finds.
void check_in_panel(const Model& model);
/// Unfolds the fields by which findings are looked for and grouped.
void unfold_filter(const Model& model);
/// What is chosen in the list that the label of this key stands before.
std::string chosen_in(const Seen& window, const std::string& key);
/// Chooses finding after finding until the button can be pressed; false where it never can.
bool choose_one_for(const Model& model, const std::string& key);
/// What is said of the chosen finding. Without a display its lines are never drawn, and what is not drawn is
/// not in the accessibility tree: read from the field itself.
std::string detail_text(const Model& model);
/// The line of the panel that reads as the words of the key do; empty where there is none.
std::string status(const Model& model, const std::string& key);
std::string status_in(const Seen& panel, const std::string& key);
/// Chooses in a list by its number, with the answers of `words` in it.
void choose(const Seen& window, const std::string& item);
/// The window of NewPlan: who is asked for the office first puts that off.
Seen new_plan_dialog();

} // namespace kehoach::test
