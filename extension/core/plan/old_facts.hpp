// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"
#include "plan/plan.hpp"

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

/// The subject of the old plan in the new year and period: what to offer.
std::string renewed_subject(const OldFacts& old, const Renewal& wanted);

} // namespace kehoach::plan
