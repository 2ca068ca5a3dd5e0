// SPDX-License-Identifier: MPL-2.0
#include "rules/check.hpp"

#include "plan/recognise.hpp"
#include "rules/alone.hpp"
#include "rules/ruling.hpp"
#include "text/pattern.hpp"
#include "text/side_by_side.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace kehoach::rules {

namespace {

std::vector<profile::Profile> profiles_of(const profile::Choice& choice, const profile::ProfileSet& set,
                                          const plan::Plan& plan) {
    std::optional<grammar::Date> day;
    if (plan.components.date && plan.components.date->date.date.complete())
        day = plan.components.date->date.date;
    const auto ids = choice.id ? std::vector<std::string>{*choice.id} : choice.candidates;
    std::vector<profile::Profile> found;
    for (const auto& id : ids)
        found.push_back(set.on(id, day));
    return found;
}

bool of_several_families(const std::vector<profile::Profile>& profiles) {
    return std::any_of(profiles.begin(), profiles.end(), [&](const profile::Profile& profile) {
        return profile.family != profiles.front().family;
    });
}

Finding notice(const Rule& rule, plan::Stage stage, Arguments arguments) {
    Finding finding;
    finding.id = rule.id + "@-";
    finding.rule = finding.message_key = rule.id;
    finding.verdict = Verdict::cannot_tell;
    finding.severity = rule.severity.at(stage).value_or(Severity::hint);
    finding.arguments = std::move(arguments);
    return finding;
}

/// No regulation asks for it: good sense does, of a paper of any body.
bool is_usage(const Rule& rule, const profile::ProfileSet& set) {
    return rule.policy == Policy::remark && rule.profiles.size() == set.ids().size() &&
           std::ranges::all_of(rule.profiles, [](const auto& one) { return one.second.reading == "usage"; });
}

std::vector<const Rule*> rules_asked(const RulePack& pack, const CheckOptions& options) {
    std::vector<const Rule*> asked;
    for (const auto& rule : pack.rules)
        if (rule.kind != "notice" &&
            (options.only.empty() || std::ranges::find(options.only, rule.id) != options.only.end()))
            asked.push_back(&rule);
    return asked;
}

/// What a paper is held against.
struct Measure {
    std::vector<profile::Profile> profiles;
    std::vector<const Rule*> rules;
    std::optional<Finding> unregulated; ///< why no regulation is known; then it gets remarks on content alone
};

Measure measure_of(const plan::Plan& plan, const profile::ProfileSet& set, const RulePack& pack,
                   const CheckOptions& options) {
    const auto choice = plan::choose_profile(set, plan, options.profile);
    Measure measure{profiles_of(choice, set, plan), rules_asked(pack, options), {}};
    if (!measure.profiles.empty() && !of_several_families(measure.profiles))
        return measure;
    const auto* const reason = choice.reason == "profile.reason.empty" ? "empty"
                               : measure.profiles.empty()              ? "no-profile"
                                                                       : "family";
    if (const auto* why = pack.notice(reason))
        measure.unregulated = notice(*why, options.stage, {{"reason", choice.reason}});
    std::erase_if(measure.rules, [&](const Rule* rule) { return !is_usage(*rule, set); });
    measure.profiles = profiles_of({std::nullopt, set.ids(), 0, {}}, set, plan);
    return measure;
}

/// Nothing, where one of its patterns runs into the limits: whether it is met cannot be told then, and saying
/// "no match" for "met" would be wrong.
std::optional<Ruling> judged(const Rule& rule, const std::vector<Subject>& subjects) {
    const text::StrictPatterns strict;
    text::work(text::Watch::piece); // so that each can be the last, however long a line it reads
    try {
        return judge_all(rule, subjects);
    } catch (const text::PatternTooCostly&) {
        return std::nullopt;
    }
}

/// Findings of the rules; those that lack their evidence are only counted.
std::size_t run(const RulePack& pack, const std::vector<const Rule*>& rules,
                const std::vector<Subject>& subjects, const CheckOptions& options,
                std::vector<Finding>& findings) {
    std::vector<std::optional<Ruling>> rulings(rules.size());
    text::side_by_side(rules.size(), plan::bytes_of(subjects.front().plan),
                       [&](std::size_t i) { rulings[i] = judged(*rules[i], subjects); });
    std::size_t undecided = 0;
    const auto* divided = pack.notice("candidates");
    const auto* costly = pack.notice("too-costly");
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = *rules[i];
        auto& judgement = rulings[i];
        if (!judgement) {
            if (costly != nullptr) {
                findings.push_back(notice(*costly, options.stage, {{"rule", rule.id}}));
                findings.back().id += rule.id;
            }
            continue;
        }
        auto& ruling = *judgement;
        const auto verdict = ruling.outcome.verdict;
        const bool bare = verdict == Verdict::cannot_tell && ruling.outcome.hits.empty() && !ruling.divided;
        // Of a text whose pages nobody asked for nothing is missing.
        undecided += bare && rule.evidence != document::Evidence::layout;
        const bool wanted = verdict == Verdict::not_met || (verdict == Verdict::cannot_tell && !bare);
        if (!wanted && !options.all_verdicts)
            continue;
        const bool is_divided = ruling.divided;
        for (auto& finding : make_findings(rule, std::move(ruling), subjects, options.ignores)) {
            if (is_divided && divided != nullptr)
                finding.message_key = divided->id;
            findings.push_back(std::move(finding));
        }
    }
    return undecided;
}

std::vector<Subject> subjects_of(const document::Document& document, const plan::Plan& plan,
                                 const std::vector<profile::Profile>& profiles, const RoleIndex& roles,
                                 const SignIndex& signs, const Fingerprints& fingerprints,
                                 const TaskList& tasks, const CheckOptions& options) {
    std::vector<Subject> subjects;
    for (const auto& profile : profiles)
        subjects.push_back({document, plan, profile, options.stage, roles, signs, fingerprints, tasks,
                            options.companions, options.superior.get()});
    return subjects;
}

/// Of a text in an old encoding not even the family can be read: then all profiles are asked.
std::vector<Finding> alone(const document::Document& document, const plan::Plan& plan,
                           const std::vector<profile::Profile>& profiles, const RulePack& pack,
                           const CheckOptions& options) {
    const RoleIndex roles(document, plan);
    const SignIndex signs(plan);
    const Fingerprints fingerprints(document);
    const TaskList tasks(document, plan);
    return said_alone(pack, subjects_of(document, plan, profiles, roles, signs, fingerprints, tasks, options),
                      options);
}

void sort_by_place(std::vector<Finding>& findings) {
    const auto key = [](const Finding& f) {
        return std::tuple(f.place.story != "body", std::string_view(f.place.story), f.place.paragraph,
                          f.place.line, f.place.start, std::string_view(f.rule));
    };
    std::sort(findings.begin(), findings.end(),
              [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

} // namespace

std::vector<Finding> check(const document::Document& document, const plan::Plan& plan,
                           const profile::ProfileSet& set, const RulePack& pack,
                           const CheckOptions& options) {
    std::vector<Finding> findings;
    const auto measure = measure_of(plan, set, pack, options);
    if (plan.text_form != text::Form::nfc)
        findings = alone(document, plan, measure.profiles, pack, options);
    if (!findings.empty())
        return findings;
    std::optional<RoleIndex> roles;
    std::optional<SignIndex> signs;
    text::side_by_side(2, plan::bytes_of(plan), [&](std::size_t i) {
        if (i == 0)
            signs.emplace(plan);
        else
            roles.emplace(document, plan);
    });
    const Fingerprints fingerprints(document);
    const TaskList tasks(document, plan);
    const auto subjects =
        subjects_of(document, plan, measure.profiles, *roles, *signs, fingerprints, tasks, options);
    const auto undecided = run(pack, measure.rules, subjects, options, findings);
    if (const auto* divided = pack.notice("candidates"); measure.unregulated && divided != nullptr)
        std::erase_if(findings, [&](const Finding& one) { return one.message_key == divided->id; });
    sort_by_place(findings);
    for (auto& finding : findings)
        if (finding.verdict == Verdict::not_met || finding.verdict == Verdict::cannot_tell)
            finding.ignored = finding.ignored || is_left_alone(options.ignores, finding);
    if (measure.unregulated)
        findings.insert(findings.begin(), *measure.unregulated);
    else if (const auto* rule = pack.notice("undecided"); undecided > 0 && rule != nullptr)
        findings.push_back(notice(*rule, options.stage, {{"count", std::to_string(undecided)}}));
    return findings;
}

} // namespace kehoach::rules
