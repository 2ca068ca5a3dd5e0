// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/subject.hpp"

#include <vector>

namespace kehoach::rules {

/// One of several steps told one behind the other: a numbered paragraph, or a row of a table.
struct Step {
    const plan::DeadlineFact* fact = nullptr;  ///< its last time
    bool closes = false;                       ///< what was done is reported, its files are sent
    const plan::DeadlineFact* meets = nullptr; ///< the time at which somebody meets and decides
};

/// A meeting or work of some days, and what is reported on it.
struct MeetingAndReport {
    const plan::DeadlineFact *meeting, *report;
};

/// What a paper tells in the order in which it is to be done.
struct Sequences {
    std::vector<std::vector<Step>> tables, lists;
    std::vector<MeetingAndReport> meetings;
};

/// Nothing where no time stands behind a later one, or the paper has very many.
Sequences read_sequences(const Subject& subject, const ActWords& words, const ActWords::List& meetings);

/// The step that closes before what goes before it, where all others are in order; null where there is none.
/// At least so many steps go before it.
const Step* closes_early(const std::vector<Step>& steps, std::size_t least_before);

} // namespace kehoach::rules
