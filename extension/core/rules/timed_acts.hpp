// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/parameters.hpp"
#include "rules/test.hpp"
#include "rules/timed_clauses.hpp"

#include <string>
#include <vector>

namespace kehoach::rules {

/// What is to be done by a limit, as far as its clause says. Words are folded; empty: not said.
struct TimedAct {
    const plan::DeadlineFact* fact = nullptr;
    std::size_t passage = 0; ///< first line of its paragraph
    grammar::Date last;      ///< the last day meant
    bool report = false, send = false, hold = false, finish = false;
    bool carried = false; ///< reported, by the words of the clause before: "… quý III trước ngày …"
    bool in_row = false;  ///< of a table
    std::string who, what, receiver; ///< what: of a report the words behind it, else all words of the clause
    std::string sender, to_whom;     ///< names of bodies as they are compared, of what is reported or sent
    std::string behalf;              ///< "tham mưu Uỷ ban nhân dân xã báo cáo": whose report it is
    std::vector<std::string> topics, upward, stages;
    std::vector<std::string> matter; ///< syllables of `what` that tell which matter it is, in order
    std::vector<std::string> title;  ///< the same of a title before a colon that names no body
    std::vector<std::string> made; ///< of what is done before it is reported: "điền phiếu, nộp về …"
    bool step = false;             ///< "Bước 2: …"
    bool gathered = false;         ///< "trên cơ sở đó": made of what is told before
    bool at_meeting = false;       ///< told there: its day is that of the meeting
    bool ahead = false;            ///< a list, a draft, a programme: comes before the work
    bool of_many = false;          ///< who: several
    bool of_all = false;           ///< who: all units
    bool to_us = false;            ///< who receives is the issuer
    int from = 0, to = 0;          ///< levels of who reports and to whom; 0: not told
    int issuer_level = 0;
};

/// Of limits with a last day in the main part, in order; of those so many days apart (see limits_apart).
std::vector<TimedAct> timed_acts(const Subject& subject, const ActWords& words, int least_days,
                                 int most_days);

/// How two times are told together, in both languages.
struct PairWords {
    explicit PairWords(Parameters& parameters);
    /// A hit at the later of them in the text.
    Hit hit(const Subject& subject, const plan::DeadlineFact& first, const plan::DeadlineFact& second) const;
    /// A hit at the first of them, wherever the other stands.
    Hit hit_at_first(const Subject& subject, const plan::DeadlineFact& first,
                     const plan::DeadlineFact& second) const;
    std::string vi, en;
};

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b);

} // namespace kehoach::rules
