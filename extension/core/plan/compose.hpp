// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "form/grid.hpp"
#include "grammar/label.hpp"
#include "plan/plan_spec.hpp"
#include "plan/role.hpp"
#include "profile/profile.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::plan {

/// A new document, and the role each of its paragraphs was made for.
struct Composed {
    document::Document document;
    std::vector<Role> roles; ///< parallel to document.paragraphs
};

/// The whole plan in the form of the profile: letterhead, title, preamble, sections, recipients and
/// signature, report outline, appendices.
Composed compose(const PlanSpec& spec, const profile::Profile& profile);

/// One part alone, with the page and styles it needs. The parts are those of the commands Insert…
enum class Part { header, preamble, section, citation, deadline, recipients, signature, outline, appendix };
std::optional<Part> part_of(std::string_view name); ///< "Header" … as in XPlanComposer::insert
/// What a part goes on from, where it comes into a text that has more of its kind.
struct Around {
    int level = 1;      ///< of the first headings
    int appendices = 0; ///< that stand there
    /// The numbers before it, by level from 1; none where a heading has none.
    std::vector<std::optional<grammar::Label>> before;
    /// By level from 1: the one before it is a sentence that counts along, no title.
    std::vector<bool> sentences;
    /// Header: type and subject stand there already, and the letterhead comes in above them.
    bool titled = false;
    /// Recipients, signature: lines of the other half of the ending, which come to stand beside it.
    std::vector<std::pair<Role, std::string>> beside;
    bool followed = false;          ///< by a paragraph: a table that comes in last needs none of its own
    bool ends_text = false;         ///< what comes in is the last of its text, and ends like one
    bool typed = false;             ///< numbers are characters of the text there, and so those that come in
    std::vector<bool> typed_behind; ///< by level from 1: a number behind would have to move on
    form::CellTexts figures;        ///< of the one appendix: what stands in its cells
    std::string table_mark;         ///< the bookmark its table is found by; empty: none
};
Composed compose_part(const PlanSpec& spec, const profile::Profile& profile, Part part,
                      const Around& around = {});

/// The line (Kèm theo Kế hoạch số 271-KH/HU, ngày 20/02/2023 của …) as the profile wants it.
std::string attached_line(const PlanSpec& spec, const profile::Profile& profile);

} // namespace kehoach::plan
