// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::plan {

/// What is to stand in the letterhead and wherever it is repeated; what is empty stays as it is.
struct NewFacts {
    std::string number;                ///< "271", as the clerk gives it; padded as the profile wants
    std::optional<grammar::Date> date; ///< parts that are 0 are left blank in the text
    std::optional<UsualSigner> signer; ///< its empty lines stay as they are, but for the second post
    bool no_draft_mark = false;        ///< "Dự thảo lần 2" goes
    /// Stands under the number, or takes the place of the one there. A bare number says which draft it is.
    std::string draft_mark;
};

/// A fact that could not be put in a place, and why: message keys of the string tables.
struct FactLeft {
    std::string fact;   ///< number, date, signer, draft
    std::string reason; ///< facts.absent, facts.broken-line, facts.another
    std::size_t line = 0;
};

struct FactEdits {
    std::vector<document::Edit> edits; ///< from the end of the document to its beginning
    int places = 0;                    ///< where a fact is written anew
    std::vector<FactLeft> left;
};

/// The edits that put the facts into letterhead, signature and the lines (Kèm theo …) of outline and
/// appendices, in the wording that stands there. Nothing else changes; what has them already is left out.
/// `profile`: says how a number is padded; null where nobody can tell which holds.
FactEdits change_facts(const document::Document& document, const Plan& plan, const profile::Profile* profile,
                       const NewFacts& facts);

/// Which of the letterhead's own facts are still blank: number, date. What has no place there is not named.
std::vector<std::string> blank_facts(const Plan& plan);

/// The edits that leave number and date of the lines (Kèm theo …) of this plan blank.
FactEdits blank_attached_lines(const document::Document& document, const Plan& plan);

/// The line (Kèm theo …) of a form of this plan with the new number and date; nothing where it needs no
/// change or is of another paper.
std::optional<std::string> with_facts(const std::string& attached_line, const Plan& plan,
                                      const profile::Profile* profile, const NewFacts& facts);

} // namespace kehoach::plan
