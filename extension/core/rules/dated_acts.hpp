// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "rules/superior_paper.hpp"
#include "text/phrases.hpp"

#include <set>
#include <string>
#include <vector>

namespace kehoach::rules {

/// Something to be done until a day.
struct DatedAct {
    std::string kind; ///< report, meeting …; empty where no word tells
    grammar::Date last;
    std::size_t deadline = 0;                 ///< which of Plan::deadlines
    std::size_t line = 0, start = 0, end = 0; ///< where the day stands, in Plan::lines
    std::string sentence, written;
    std::set<std::string> words; ///< of the sentence
};

/// Reads the acts with a day, known by a list of words (plan-acts).
class DatedActs {
public:
    explicit DatedActs(const profile::Terms& terms);
    /// Of the main text, in its order; those of no kind are left out. A thousand at most, for each of ours is
    /// held against each of theirs.
    std::vector<DatedAct> of(const plan::Plan& plan) const;
    /// The same with those of no kind.
    std::vector<DatedAct> all_of(const plan::Plan& plan) const;

private:
    std::string kind_of(const std::string& sentence, std::size_t at) const;

    const profile::Terms terms_;
    const text::Phrases phrases_;
};

/// What the superior asks of us by name; of all where nothing is.
std::vector<DatedAct> asked_of_us(const SuperiorPaper& superior, std::vector<DatedAct> acts);

/// Of what the superior sets for the same act: that whose sentence is most like ours, else the latest; null
/// where there is none of its kind.
const DatedAct* counterpart(const DatedAct& ours, const std::vector<DatedAct>& theirs);
/// The same where one can be sure of it: its sentence is like ours, less so where it is the only one of its
/// kind.
const DatedAct* sure_counterpart(const DatedAct& ours, const std::vector<DatedAct>& theirs);

} // namespace kehoach::rules
