// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/subject.hpp"

#include <vector>

namespace kehoach::rules {

/// A paper that is to be used at a meeting, and is due behind its day.
struct LatePaper {
    const plan::DeadlineFact *paper, *meeting;
};

/// In the order of the text. A meeting is known by its kind and whatever else the paper's sentence says of it;
/// where any that may be meant lies behind the paper's day, nothing is told. `words`: meeting-papers of the
/// gazetteer.
std::vector<LatePaper> late_papers(const Subject& subject, const ActWords& acts, const ActWords::List& words,
                                   int most_days);

} // namespace kehoach::rules
