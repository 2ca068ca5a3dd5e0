// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "rules/finding.hpp"
#include "text/json.hpp"

#include <boost/json/object.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Where a rule stands in one profile's regulation.
struct Clause {
    std::string clause; ///< HD 36, I.3.2
    std::string words;  ///< of the source, Vietnamese
    std::string reading; ///< rule, usage, derived: how sure the reading is
};

/// A rule: data from rules/ID.json (at most 40 lines). See extension/README.md, "add a rule".
struct Rule {
    std::string id; ///< regulation-clause-number, as in hd05-3.2.2-1
    std::map<std::string, Clause, std::less<>> profiles; ///< by profile id
    std::string kind;
    boost::json::object parameters; ///< what the kind needs
    std::map<plan::Stage, std::optional<Severity>> severity; ///< none: the rule is silent in that stage
    Policy policy = Policy::remark;
    document::Evidence evidence = document::Evidence::text;
    std::string message_vi, message_en; ///< with {arguments}
};

/// All rules, as loaded. Faulty data: faults, and nothing is loaded.
struct RulePack {
    std::vector<Rule> rules;
    static RulePack load(const std::vector<text::DataFile>& files, const profile::ProfileSet& profiles,
                         text::DataFaults& faults);
    const Rule* find(std::string_view id) const;
};

/// What a kind of rule may look at.
struct Subject {
    const document::Document& document;
    const plan::Plan& plan;
    const profile::Profile& profile;
    plan::Stage stage;
};

/// The sentence of a finding, in "vi" or "en".
std::string message(const RulePack& pack, const Finding& finding, std::string_view language);

} // namespace kehoach::rules
