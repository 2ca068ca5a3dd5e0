// SPDX-License-Identifier: MPL-2.0
#include "rules/ruling.hpp"

#include "rules/house_value.hpp"
#include "rules/scope.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::rules {

namespace {

bool is_for(const Rule& rule, const plan::Plan& plan) {
    if (rule.documents == Documents::plan && !plan.is_plan)
        return false;
    const auto of_type = [&](const std::string& type) { return text::same_wording(plan.doc_type, type); };
    const auto& only = rule.only_types;
    return std::none_of(rule.except_types.begin(), rule.except_types.end(), of_type) &&
           (only.empty() || std::any_of(only.begin(), only.end(), of_type));
}

bool same(const Outcome& a, const Outcome& b) {
    return a.verdict == b.verdict &&
           std::equal(a.hits.begin(), a.hits.end(), b.hits.begin(), b.hits.end(),
                      [](const Hit& x, const Hit& y) { return x.place == y.place; });
}

bool quiet(const Outcome& outcome) {
    return outcome.verdict == Verdict::met || outcome.verdict == Verdict::not_applicable;
}

/// Both regulations call for a repair, but not for the same one: the fault stands, the repair does not.
void drop_repairs_unless_same(Outcome& outcome, const Outcome& other) {
    for (std::size_t i = 0; i < outcome.hits.size(); ++i)
        if (outcome.hits[i].edits != other.hits[i].edits)
            outcome.hits[i].edits.clear();
}

/// A line that is less surely what it was taken for proves nothing.
constexpr double sure_enough = 0.5;

/// Faults on lines read with little certainty, or of two columns on one line, are dropped; where there are no
/// others, nobody can tell.
Outcome without_doubtful(Outcome outcome, const Subject& subject) {
    if (outcome.verdict != Verdict::not_met)
        return outcome;
    const auto doubtful = [&](const Hit& hit) {
        if (!hit.line)
            return false;
        const auto& line = subject.plan.lines[*hit.line];
        return line.certainty < sure_enough || !line.also.empty();
    };
    if (!std::all_of(outcome.hits.begin(), outcome.hits.end(), doubtful)) {
        std::erase_if(outcome.hits, doubtful);
        return outcome;
    }
    outcome.verdict = Verdict::cannot_tell;
    for (auto& hit : outcome.hits)
        hit.edits.clear();
    return outcome;
}

/// What is missing may stand in the right column of a line that copying made of two.
bool has_two_columns(const Subject& subject) {
    const auto& lines = subject.plan.lines;
    return std::any_of(lines.begin(), lines.end(),
                       [](const plan::Line& line) { return line.part == "main" && !line.also.empty(); });
}

bool cannot_be_decided(const Rule& rule, const Subject& subject) {
    if (!rule.unless.empty() && has_two_columns(subject))
        return true;
    return std::any_of(rule.unless.begin(), rule.unless.end(), [&](const Unless& unless) {
        const auto& lines = select({unless.roles, PartOf::main, Which::all, false}, subject);
        return std::any_of(lines.begin(), lines.end(), [&](std::size_t i) {
            return unless.is.find(trimmed(subject.plan.lines[i]).text).has_value();
        });
    });
}

} // namespace

Outcome judge(const Rule& rule, const Subject& subject) {
    const bool mine = rule.profiles.find(subject.profile.id) != rule.profiles.end();
    if (!mine || !rule.severity.at(subject.stage) || !is_for(rule, subject.plan))
        return not_applicable();
    if (rule.evidence > subject.document.evidence || cannot_be_decided(rule, subject))
        return cannot_tell();
    return without_doubtful(rule.test(subject), subject);
}

Ruling judge_all(const Rule& rule, const std::vector<Subject>& subjects) {
    Ruling ruling{judge(rule, subjects.front()), false};
    for (std::size_t i = 1; i < subjects.size(); ++i) {
        const auto other = judge(rule, subjects[i]);
        if (quiet(ruling.outcome) && quiet(other))
            continue;
        if (same(ruling.outcome, other)) {
            drop_repairs_unless_same(ruling.outcome, other);
            continue;
        }
        // One has no such rule, for the other the evidence is missing: nothing to disagree about.
        if (ruling.outcome.hits.empty() && other.hits.empty()) {
            ruling.outcome = cannot_tell();
            continue;
        }
        if (quiet(ruling.outcome))
            ruling.outcome = other;
        ruling.outcome.verdict = Verdict::cannot_tell;
        ruling.divided = true;
        for (auto& hit : ruling.outcome.hits)
            hit.edits.clear();
        return ruling;
    }
    return ruling;
}

namespace {

/// All values an argument has at the hits, each once; people need the first few.
Arguments together(const std::vector<Hit>& hits) {
    constexpr std::size_t enough = 5;
    Arguments all;
    for (const auto& [key, first] : hits.front().arguments) {
        std::vector<std::string> values;
        for (const auto& hit : hits) {
            text::work(0);
            for (const auto& [other, value] : hit.arguments)
                if (other == key && values.size() <= enough &&
                    std::find(values.begin(), values.end(), value) == values.end())
                    values.push_back(value);
        }
        std::string joined;
        for (std::size_t i = 0; i < std::min(values.size(), enough); ++i)
            joined += (i == 0 ? "" : "; ") + values[i];
        all.emplace_back(key, joined + (values.size() > enough ? "; …" : ""));
    }
    return all;
}

std::string kind_of(const std::vector<document::Edit>& edits) {
    using Kind = document::Edit::Kind;
    switch (edits.front().kind) {
    case Kind::replace_text:
        return "text";
    case Kind::char_look:
    case Kind::paragraph_look:
    case Kind::style_look:
        return "look";
    case Kind::page:
        return "page";
    case Kind::remove_paragraph:
    case Kind::insert_paragraph:
    case Kind::append_paragraph:
        return "structure";
    }
    return "";
}

/// The edits are taken from the hits: of a long text there are hundreds of megabytes of them.
std::vector<Repair> repairs_of(Policy policy, std::vector<Hit>& hits) {
    std::vector<Repair> repairs;
    if (policy == Policy::remark)
        return repairs;
    for (auto& hit : hits) {
        text::work(0);
        if (hit.edits.empty())
            continue;
        // What may be applied in bulk is one repair; what is offered is one word of the user a place.
        if (policy == Policy::apply && !repairs.empty())
            std::ranges::move(hit.edits, std::back_inserter(repairs.front().edits));
        else
            repairs.push_back({kind_of(hit.edits), policy, std::move(hit.edits), hit.before, hit.after});
    }
    return repairs;
}

/// Some places are mended in bulk, and of others nobody can say how.
bool is_mended_in_part(Policy policy, const std::vector<Hit>& hits) {
    const auto has_edits = [](const Hit& hit) { return !hit.edits.empty(); };
    return policy == Policy::apply && std::ranges::any_of(hits, has_edits) &&
           !std::ranges::all_of(hits, [&](const Hit& hit) { return has_edits(hit) || hit.mended_by_style; });
}

std::string names(const std::vector<Subject>& subjects) {
    std::string all;
    for (const auto& subject : subjects)
        all += (all.empty() ? "" : ", ") + subject.profile.id;
    return all;
}

const Clause& clause_of(const Rule& rule, const std::vector<Subject>& subjects) {
    for (const auto& subject : subjects)
        if (const auto found = rule.profiles.find(subject.profile.id); found != rule.profiles.end())
            return found->second;
    static const Clause none;
    return none;
}

} // namespace

Finding make_finding(const Rule& rule, Ruling ruling, const std::vector<Subject>& subjects) {
    auto& hits = ruling.outcome.hits;
    Finding finding;
    finding.rule = finding.message_key = rule.id;
    finding.profile = names(subjects);
    finding.clause = clause_of(rule, subjects).clause;
    finding.verdict = ruling.outcome.verdict;
    finding.severity = rule.severity.at(subjects.front().stage).value_or(Severity::hint);
    if (!hits.empty()) {
        finding.place = hits.front().place;
        finding.arguments = together(hits);
        finding.in_part = is_mended_in_part(rule.policy, hits);
        finding.repairs = repairs_of(rule.policy, hits);
    }
    cite_house_pack(finding, rule, hits, subjects.front().profile);
    if (hits.size() > 1)
        for (const auto& hit : hits) {
            text::work(0);
            finding.places.push_back(hit.place);
        }
    finding.arguments.emplace_back("count", std::to_string(std::max<std::size_t>(1, hits.size())));
    if (ruling.divided)
        finding.arguments.emplace_back("candidates", finding.profile);
    finding.id = rule.id + "@" +
                 (finding.place.paragraph < 0 && finding.place.excerpt.empty()
                      ? std::string("-")
                      : subjects.front().fingerprints.of(finding.place));
    return finding;
}

} // namespace kehoach::rules
