// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/subject.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

using Syllables = std::vector<std::string>;

/// Between two parts of what is done: a verb, a mark.
inline constexpr std::string_view gap = "|";

/// What a clause says is done by its time.
struct Doing {
    const plan::DeadlineFact* fact = nullptr;
    std::size_t passage = 0;
    bool in_row = false;
    int level = 0; ///< of who does it
    int place = 0; ///< level of where it is done: "ở chi bộ"; 0: not told
    int issuer_level = 0;
    Syllables who; ///< nothing: not told
    std::string to_whom;
    std::vector<std::string> stages;
    std::set<std::string> kinds;  ///< of verbs
    std::set<std::string> papers; ///< that are named: a list, a form
    bool takes = false;           ///< it is received by who is told in `to_whom`
    std::set<std::string> words;  ///< of the whole clause
    Syllables object;             ///< with gaps for verbs, marks and who gets it
};

/// Without the gaps.
std::size_t count_told(const Syllables& object);

/// Of all times told to the day in sentences and in rows of tables of work, in order. `verbs`: told-verbs of
/// the gazetteer, `places`: place-words. What tells of another round or of an exception is left out.
std::vector<Doing> read_doings(const Subject& subject, const ActWords& words, const ActWords::List& verbs,
                               const ActWords::List& places);

} // namespace kehoach::rules
