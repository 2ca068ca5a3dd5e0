// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "manuscript.hpp"
#include "plan/compose.hpp"

#include <cstddef>

namespace kehoach::test {

/// A document with the role each of its paragraphs was made for.
using Sheet = plan::Composed;

/// One lawful look: offices differ in all of this, and every choice keeps the regulation.
struct Dressing {
    enum class Letterhead { grid, two_cells, lines };
    /// Lines under a text: thin paragraphs with a border, borders of the text itself, drawn shapes.
    enum class Rules { paragraphs, borders, shapes };
    Letterhead letterhead = Letterhead::grid;
    Rules rules = Rules::paragraphs;
    bool automatic_labels = true; ///< else typed
    bool ending_in_table = true;
    bool mirrored = false;
    bool gap_before = false; ///< the gap between paragraphs stands before them
    double size_pt = 14, doc_type_pt = 14, gap_pt = 6, first_line_mm = 10;
    document::LineSpacing line;
    double top_mm = 20, bottom_mm = 20, left_mm = 30, right_mm = 15, number_pt = 14;
};

/// A look within the ranges of the profile: other texts and other variants give other looks.
Dressing dressing_of(const Manuscript& manuscript, const profile::Profile& profile, std::size_t variant);

/// The text in that look, as a file of an office would have it.
Sheet dress(const Manuscript& manuscript, const profile::Profile& profile, const Dressing& dressing);

/// Letterhead and ending are tables of which every cell holds the paragraphs of one side.
bool is_left_of_letterhead(plan::Role role);
bool is_right_of_letterhead(plan::Role role);
bool is_of_recipients(plan::Role role);
bool is_of_signature(plan::Role role);

/// Paragraphs are counted anew, story by story.
void renumber(document::Document& document);

} // namespace kehoach::test
