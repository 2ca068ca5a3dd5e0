// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/line_edit.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace kehoach::plan {

/// Paragraphs of the body, by index: those of a selection, or all.
struct Reach {
    int first = 0, last = -1; ///< last < 0: to the end
    bool whole() const { return first == 0 && last < 0; }
    bool holds(int index) const { return index >= first && (last < 0 || index <= last); }
};

/// What makes one paragraph of the text one paragraph of the document.
struct WholeLines {
    std::vector<document::LineEdit> edits; ///< from the end of the text to its beginning
    std::vector<std::size_t> page_numbers; ///< lines that go with them: all letters and digits that do
    std::vector<std::size_t> unsure;       ///< lines that may carry on the one before them, left alone
};

/// Broken lines joined, parts that only line breaks hold together parted, blank paragraphs and numbers of
/// pages dropped, indents made of blanks cut. What is less sure than `sure` is left. Tables are not touched,
/// but for the room that blank paragraphs make between post and name of who signs.
WholeLines whole_lines(const document::Document& document, const Plan& plan, const Reach& reach, double sure);

} // namespace kehoach::plan
