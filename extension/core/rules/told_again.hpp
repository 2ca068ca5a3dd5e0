// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/told_twice.hpp"

namespace kehoach::rules {

/// Two paragraphs, or a row of a table and a paragraph, that tell of the same thing done with the same
/// object, each with a day of its own. Where who does it, who gets it, the round or what else is said of the
/// object differs, nothing is told, nor where more than two days are. `verbs`: told-verbs of the gazetteer,
/// `places`: place-words.
std::vector<TwoTimes> told_again(const Subject& subject, const ActWords& words, const ActWords::List& verbs,
                                 const ActWords::List& places, int most_days);

} // namespace kehoach::rules
