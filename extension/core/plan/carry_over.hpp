// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/change_facts.hpp"
#include "plan/old_facts.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// One place that held an old fact. All its edits are made, or none.
struct CarriedFact {
    /// number, date, draft, signer, subject, period, year, deadline, deadline-weekday, table-year, word
    std::string fact;
    std::size_t line = 0;
    std::vector<document::Edit> edits;
    std::string before, after; ///< with a few words around
    bool sure = false;         ///< else only on the user's word
};

struct CarryOver {
    std::vector<CarriedFact> changes; ///< in the order of the text
    std::vector<FactLeft> left;
};

/// Every place of an old plan that holds an old fact, and what it would say in the new one. What is cited is
/// history and stays. Years one beside the plan's move on with it, deadlines and years in tables too, but
/// those wait for the user's word.
CarryOver carry_over(const document::Document& document, const Plan& plan, const profile::Profile* profile,
                     const Renewal& wanted);

/// Their edits in the order in which they can be made: from the end of the document to its beginning.
std::vector<document::Edit> edits_of(const std::vector<CarriedFact>& changes);

/// An old fact that still stands where the new plan speaks of itself, or a day between the old plan's year
/// and the new one's that is not of a cited document.
struct LeftOver {
    std::string fact; ///< number, date, year, period, subject, signer, old-date
    std::string written;
    std::size_t line = 0;
};
std::vector<LeftOver> left_overs(const Plan& plan, const OldFacts& old, const Renewal& wanted);

} // namespace kehoach::plan
