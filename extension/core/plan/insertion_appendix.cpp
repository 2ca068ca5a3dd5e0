// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"
#include "plan/insertion_text.hpp"

namespace kehoach::plan {

namespace {

/// The only appendix has no number; of two each has one.
void number_the_first(Insertion& made, const InsertionText& text, const profile::Profile* profile) {
    const auto& all = text.plan().attachments;
    const auto found =
        std::find_if(all.begin(), all.end(), [](const Attachment& each) { return !each.label.empty(); });
    if (found == all.end() || profile == nullptr ||
        found->label.find_first_of("0123456789IVX") != std::string::npos)
        return;
    const Line& label = text.line(found->line);
    const auto at = label.own_start + found->label.size();
    document::Edit edit;
    edit.place = place_of(text.document(), text.plan(), found->line, at, at);
    edit.text = edit.after = " " + appendix_number(1, *profile);
    made.edits.push_back(std::move(edit));
}

} // namespace

void count_appendices(Insertion& made, const InsertionText& text, const profile::Profile* profile) {
    const auto& all = text.plan().attachments;
    made.around.appendices = static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Attachment& each) { return !each.label.empty(); }));
    if (made.around.appendices == 1)
        number_the_first(made, text, profile);
}

} // namespace kehoach::plan
