// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/named_work.hpp"

#include <set>
#include <string>
#include <vector>

namespace kehoach::rules {

/// A time of a sentence with the words it belongs to.
struct Telling {
    const plan::DeadlineFact* fact = nullptr;
    std::size_t passage = 0;
    std::string words;                         ///< folded, of its clause
    std::string who;                           ///< before the colon of its paragraph
    std::set<std::string, std::less<>> around; ///< syllables of these and of the title before the colon
    std::vector<std::string> own;              ///< behind the last semicolon, without fillers
    std::vector<std::string> stages;
    std::string event; ///< the name of one that is held once, right before the time
    bool report = false;
    bool apart = false; ///< "tổng duyệt": before or around an event, not the event
};

/// Of all times told to the day in sentences of the main part, but those of the works themselves, in order.
std::vector<Telling> tellings_of(const Subject& subject, const ActWords& words, const ActWords::List& events,
                                 const std::vector<NamedWork>& works);

} // namespace kehoach::rules
