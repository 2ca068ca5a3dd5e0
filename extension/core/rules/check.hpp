// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/companion.hpp"
#include "rules/ignore.hpp"
#include "rules/rule.hpp"
#include "rules/superior_paper.hpp"

#include <memory>
#include <vector>

namespace kehoach::rules {

struct CheckOptions {
    std::string profile; ///< id; empty: by date and issuer
    plan::Stage stage = plan::Stage::drafting;
    bool all_verdicts = false;                    ///< met and not-applicable too
    std::vector<std::string> only;                ///< rule ids; empty: all
    std::vector<Ignore> ignores = {};             ///< what is found there is marked as ignored
    bool laid_out = false;                        ///< whoever reads the document reads its pages too
    std::vector<plan::Companion> companions = {}; ///< files that go out with the plan
    std::shared_ptr<const SuperiorPaper> superior =
        {}; ///< the paper that ours carries out; none: not compared
};

/// Runs the rules. Where several profiles are possible, what they agree on is decided and the rest is
/// "cannot tell" naming the candidates. Documents without a profile get one finding that says so.
/// Sorted by place.
std::vector<Finding> check(const document::Document& document, const plan::Plan& plan,
                           const profile::ProfileSet& profiles, const RulePack& pack,
                           const CheckOptions& options);

/// Edits of all repairs of policy apply (or of the findings named), last place first, without overlaps;
/// what had to be left out is named with a reason key.
struct RepairPlan {
    struct Left {
        std::string finding, reason;
    };
    /// One repair taken, for people and for the log.
    struct Change {
        std::string finding, rule, clause, kind;
        Policy policy = Policy::apply;
        std::string before, after;
        document::Place place; ///< of the finding, before anything was mended
    };
    std::vector<document::Edit> edits;
    std::vector<std::string> applied; ///< finding ids
    std::vector<Left> left;
    std::vector<Change> changes;
};
/// `only_findings`: ids, which take all repairs of a finding, or ID#N for the Nth of its repairs, from 1.
RepairPlan plan_repairs(const document::Document& document, const plan::Plan& plan,
                        const std::vector<Finding>& findings, const std::vector<std::string>& only_findings,
                        const std::vector<std::string>& only_rules);

/// The edits carried out on a Document value: what the adapter does to the real text, for tests and previews.
document::Document apply(document::Document document, const std::vector<document::Edit>& edits);

/// Digest of letters and digits of the body, in order: equal before and after every bulk repair.
std::string body_digest(const document::Document& document, const plan::Plan& plan);

} // namespace kehoach::rules
