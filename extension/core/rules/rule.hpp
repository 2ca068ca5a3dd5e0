// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "rules/finding.hpp"
#include "rules/test.hpp"
#include "schedule/calendar.hpp"
#include "text/json.hpp"
#include "text/pattern.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Where a rule stands in one profile's regulation.
struct Clause {
    std::string clause;  ///< HD 36, I.3.2
    std::string words;   ///< of the source, Vietnamese
    std::string reading; ///< rule, usage, derived: how sure the reading is
};

/// Documents a rule holds for.
enum class Documents { any, plan };

/// A line that shows that a rule cannot be decided: of two columns read across one line, say.
struct Unless {
    std::vector<plan::Role> roles;
    text::Pattern is;
};

/// A rule: data from rules/ID.json (at most 40 lines). See extension/README.md, "add a rule".
struct Rule {
    std::string id;                                      ///< regulation-clause-number, as in hd05-3.2.2-1
    std::map<std::string, Clause, std::less<>> profiles; ///< by profile id; none for a notice
    std::string kind;
    std::string notice; ///< of kind notice: what it is said about
    Documents documents = Documents::any;
    std::vector<std::string> except_types;                   ///< not for documents of these types
    std::vector<std::string> only_types;                     ///< only for these; none: for all
    std::map<plan::Stage, std::optional<Severity>> severity; ///< none: the rule is silent in that stage
    Policy policy = Policy::remark;
    document::Evidence evidence = document::Evidence::text;
    std::vector<Unless> unless;         ///< where there is such a line, nobody can tell
    std::vector<std::string> covers;    ///< rows of the list of typical errors, E01 to E66, that it finds
    std::string message_vi, message_en; ///< with {arguments}
    bool alone = false; ///< broken by most of the text, it is all that is said: nothing else could be judged
    std::vector<std::string> values; ///< keys of the values of a profile that it compares with
    Test test;                       ///< compiled of the parameters at loading
};

/// All rules, as loaded. Faulty data: faults, and nothing is loaded.
struct RulePack {
    std::vector<Rule> rules;
    static RulePack load(const std::vector<text::DataFile>& files, const profile::ProfileSet& profiles,
                         const profile::Gazetteer& gazetteer, const schedule::Calendar& calendar,
                         text::DataFaults& faults);
    const Rule* find(std::string_view id) const;
    /// The words for what the engine itself has to say: no-profile, undecided, candidates.
    const Rule* notice(std::string_view when) const;
};

/// What a finding's rule asks for, in the words of the source (Vietnamese); empty for a notice.
std::string requirement(const RulePack& pack, const Finding& finding);
/// Whether a finding names nothing in the document: its rule is met, does not apply, or lacks its evidence.
bool is_bare(const Finding& finding);
/// The sentence of a finding, in "vi" or "en". A bare one says what the rule asks for.
std::string message(const RulePack& pack, const Finding& finding, std::string_view language);

} // namespace kehoach::rules
