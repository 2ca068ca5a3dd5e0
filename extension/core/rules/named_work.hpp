// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/subject.hpp"

#include <string>
#include <vector>

namespace kehoach::rules {

/// Work with a name and a time of its own: a row of a table of work, or an event whose time stands on a line
/// below its title ("- Thời gian: …").
struct NamedWork {
    const plan::DeadlineFact* fact = nullptr;
    std::string name, who;              ///< folded; who: short names in full
    std::vector<std::string> syllables; ///< of the name, without words that only say that it is done
    std::vector<std::string> stages;    ///< đợt 1
    bool report = false, event = false;
};

/// In the order of the text. Of very many none is compared.
std::vector<NamedWork> named_work(const Subject& subject, const ActWords& words, const text::Phrases& events);

} // namespace kehoach::rules
