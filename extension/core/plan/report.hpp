// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "plan/compose.hpp"
#include "plan/issuing_office.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// Words that every report frame has, in Vietnamese.
struct ReportWords {
    std::string preamble; ///< with {citation} and {issuer}
    std::string hint;     ///< with {hint}: how a hint is marked as one
    std::string figure;   ///< with {column} and {form}: a place for a figure
    std::string subject;  ///< with {citation}: where the outline names none
};

/// The name of the style of hints, by which they are found and taken out again.
extern const char* const hint_style_name;

/// The frame of a report on a plan: the letterhead of the office that reports, the outline as headings, what
/// it says below them as hints in a style of their own, and a place for each column of the forms. Its places
/// are bookmarked by form and column: kehoach_figure_1_2. The report has no number yet.
Composed compose_report(const ReportOutline& outline, const std::vector<form::FormSpec>& forms,
                        const std::string& citation, const IssuingOffice& ours, profile::Profile profile,
                        const ReportWords& words);

/// Edits that take out all hints, from the end of the document to its beginning. Where a hint is all that
/// stands below its heading, its words go and an empty paragraph of the text stays to write in.
std::vector<document::Edit> remove_hints(const document::Document& document);

} // namespace kehoach::plan
