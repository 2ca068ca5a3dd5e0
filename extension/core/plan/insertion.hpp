// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>

namespace kehoach::plan {

/// Where a part comes into a document, and what it goes on from there.
struct Insertion {
    enum class At { start, before, end, cursor };
    At at = At::cursor;
    int before = -1;     ///< paragraph of the body, where At::before
    std::string refused; ///< message key: insert.…; empty: the part may stand there
    int deepest = 1;     ///< level of the deepest heading that may stand there
    Around around;
    std::vector<document::Edit> edits; ///< of what stands there: the one appendix there was gets its number

    bool allowed() const { return refused.empty(); }
};

/// Whether and where a part may be inserted. `cursor`: where it stands; none: the document has no view, and
/// nothing that depends on it is decided. A text that is no plan yet takes everything.
/// `profile`: how appendices are counted; null where nobody can tell which holds.
Insertion insertion_of(const document::Document& document, const Plan& plan, Part part,
                       const std::optional<document::Place>& cursor,
                       const profile::Profile* profile = nullptr);

/// Headings that begin at `level` instead of where the text at hand stands; refused where typed numbers
/// behind would have to move on.
void begin_at(Insertion& insertion, int level);

/// A section that ends with a title takes no mark that ends the text: that stays where it stands.
void leave_end(Insertion& insertion, const Composed& composed, const profile::Profile& profile);

/// The number that the next heading gets there.
std::string next_number(const PlanSpec& spec, const profile::Profile& profile, const Around& around);

} // namespace kehoach::plan
