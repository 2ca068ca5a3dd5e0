// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/body_names.hpp"
#include "rules/timed_acts.hpp"

#include <set>
#include <string>
#include <string_view>

namespace kehoach::rules {

/// Reads what is to be done by a time out of the words that belong to it, clause by clause: who, and that
/// something is reported, is carried on within a paragraph.
class ActReader {
public:
    ActReader(const Subject& subject, const ActWords& words);
    TimedAct read(const TimedClause& clause);

private:
    std::string_view behind_step(std::string_view words) const;
    TimedAct read_words(const TimedClause& clause, std::string_view words) const;
    void read_kind(TimedAct& act, const TimedClause& clause,
                   const std::vector<text::Phrases::Found>& found) const;
    void read_who(TimedAct& act, std::string_view words, std::size_t first_act, bool same_sentence) const;
    std::string_view behind_gathered(std::string_view words) const;
    void read_topics(TimedAct& act, std::string_view words) const;
    void read_gathered(TimedAct& act, std::string_view words) const;
    void read_report(TimedAct& act, std::string_view rest) const;
    void read_sent_on(TimedAct& act, std::string_view rest) const;
    void read_sent(TimedAct& act, std::string_view words, const text::Phrases::Found& sent) const;
    std::string_view behind_name(std::string_view words) const;
    void read_receiver(TimedAct& act, std::string_view words) const;
    void read_behind(TimedAct& act, const TimedClause& clause);
    void carry(TimedAct& act, std::string_view words) const;
    void settle(TimedAct& act) const;

    std::string behalf_of(std::string_view words, const std::vector<text::Phrases::Found>& found,
                          const text::Phrases::Found& report) const;
    std::vector<std::string> made_before(std::string_view words,
                                         const std::vector<text::Phrases::Found>& found,
                                         const text::Phrases::Found& report) const;
    bool carries_on(const TimedClause& clause, std::string_view words) const;
    bool finishes(const plan::DeadlineFact& fact) const;
    bool is_ahead(std::string_view what) const;
    bool names_body(std::string_view words) const;
    std::size_t end_of_name(std::string_view words) const;
    std::vector<std::string> matter_of(std::string_view what) const;
    std::vector<std::string> matter_of_title(std::string_view words) const;

    const Subject& subject_;
    const ActWords& words_;
    BodyNames names_;
    std::set<std::string> of_subject_; ///< syllables of what the plan is about: they tell nothing within it
    TimedAct before_;                  ///< of the clause before
    std::vector<std::string> title_;   ///< of the paragraph
    std::string taken_;                ///< words behind the time before that belong to that time
};

} // namespace kehoach::rules
