// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <vector>

namespace kehoach::plan {

/// What sentences mention, in the order of the text.
struct Mentions {
    std::vector<CitationFact> citations;
    std::vector<DeadlineFact> deadlines;
    std::vector<Abbreviation> abbreviations;
    std::vector<Reference> references;
};

} // namespace kehoach::plan
