// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/subject.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace kehoach::rules {

/// The words of a sentence that a limit belongs to: those before it, behind the limit before; where none
/// stand there, those behind it.
struct TimedClause {
    const plan::DeadlineFact* fact = nullptr;
    std::size_t passage = 0;    ///< first line of its paragraph
    std::string words;          ///< without what stands in brackets
    std::string joint;          ///< what stands between the limit before and it, as written
    bool same_sentence = false; ///< as the time before it in the paragraph
};

/// Of all times of the main part, in order. A paragraph with the lines that carry it on is one text.
std::vector<TimedClause> timed_clauses(const Subject& subject);

} // namespace kehoach::rules
