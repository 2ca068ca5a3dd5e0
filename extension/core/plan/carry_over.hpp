// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/change_facts.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::plan {

/// What an old plan says of itself; a copy of it must not go on saying so.
struct OldFacts {
    std::string number; ///< 271-KH/HU; empty where blank
    std::optional<grammar::Date> date;
    int year = 0;                   ///< the plan is for; 0 where nothing tells
    std::string period;             ///< as in "2021 - 2025": of the subject
    std::string subject;            ///< its lines joined by a blank
    std::vector<std::string> names; ///< who signed
};
OldFacts old_facts(const Plan& plan);

/// What the new plan is to say; what is empty stays. Its number is always left blank.
struct Renewal {
    int year = 0;
    std::optional<grammar::Date> date; ///< none: left blank, but for the year
    std::string period;                ///< as in "2026 - 2030"
    std::string subject;
    std::optional<UsualSigner> signer;
    std::vector<std::pair<std::string, std::string>> words; ///< old and new: names of offices and the like
};

/// One place that held an old fact. All its edits are made, or none.
struct CarriedFact {
    std::string fact; ///< number, date, draft, signer, subject, period, year, deadline, table-year, word
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

/// The subject of the old plan in the new year and period: what to offer.
std::string renewed_subject(const OldFacts& old, const Renewal& wanted);

/// An old fact that still stands where the new plan speaks of itself.
struct LeftOver {
    std::string fact; ///< number, date, year, period, subject, signer
    std::string written;
    std::size_t line = 0;
};
std::vector<LeftOver> left_overs(const Plan& plan, const OldFacts& old, const Renewal& wanted);

} // namespace kehoach::plan
