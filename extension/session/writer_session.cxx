// SPDX-License-Identifier: MPL-2.0
#include "session/writer_session.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/recognise.hpp"
#include "profile/answered.hpp"
#include "session/apply_edits.hxx"
#include "session/repair_log.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <map>

namespace kehoach::session {

namespace {

std::vector<rules::Finding> bare(const std::vector<Shown>& shown) {
    std::vector<rules::Finding> findings;
    for (const Shown& one : shown)
        findings.push_back(one.finding);
    return findings;
}

/// Edits of one page are joined when repairs are planned; the others are as they were found.
bool is_of(const document::Edit& found, const document::Edit& planned) {
    const bool pages = found.kind == document::Edit::Kind::page && planned.kind == found.kind;
    return pages ? found.page.name == planned.page.name : found == planned;
}

std::size_t count_of(const rules::Finding& finding, const document::Edit& edit) {
    std::size_t count = 0;
    for (const rules::Repair& repair : finding.repairs)
        count += static_cast<std::size_t>(
            std::count_if(repair.edits.begin(), repair.edits.end(),
                          [&](const document::Edit& one) { return is_of(one, edit); }));
    return count;
}

std::size_t edits_of(const rules::Finding& finding) {
    std::size_t count = 0;
    for (const rules::Repair& repair : finding.repairs)
        count += repair.edits.size();
    return count;
}

/// A finding some of whose edits could not be made is named with the reason; one none of whose could is not
/// applied at all.
void settle(RepairOutcome& outcome, const std::vector<rules::Finding>& findings,
            const std::vector<writer::Outcome>& done) {
    std::map<std::string, std::size_t> failed;
    for (std::size_t at = 0; at < done.size(); ++at) {
        if (done[at].done)
            continue;
        for (const rules::Finding& finding : findings) {
            const auto count = count_of(finding, outcome.edits[at]);
            if (count > 0 && failed[finding.id] == 0)
                outcome.left.push_back({finding.id, done[at].reason});
            failed[finding.id] += count;
        }
    }
    for (const rules::Finding& finding : findings)
        if (const auto count = failed.find(finding.id);
            count != failed.end() && count->second > 0 && count->second >= edits_of(finding)) {
            std::erase(outcome.applied, finding.id);
            std::erase_if(outcome.changes, [&](const auto& one) { return one.finding == finding.id; });
        }
}

} // namespace

void WriterSession::read() {
    document::Document document = writer::snapshot(model());
    plan_ = plan::recognise(document);
    document_ = std::move(document);
}

std::string WriterSession::wanted_profile(const std::string& asked) {
    const auto& profiles = data().profiles;
    const auto of_document = plan::choose_profile(profiles, plan_);
    profiles_to_ask_ = profile::is_open(of_document) ? of_document.candidates : std::vector<std::string>();
    const std::string wanted = asked.empty() ? profile::answered(of_document, answered_profile()) : asked;
    choice_ = wanted.empty() ? of_document : plan::choose_profile(profiles, plan_, wanted);
    return wanted;
}

std::vector<Shown> WriterSession::read_and_check(const rules::CheckOptions& options,
                                                 const std::string& language) {
    const Library& data = this->data();
    require_profile(data, options.profile);
    read();
    rules::CheckOptions asked = options;
    asked.profile = wanted_profile(options.profile);
    std::vector<Shown> shown;
    for (rules::Finding& finding : rules::check(document_, plan_, data.profiles, data.rules, asked)) {
        std::string message = rules::message(data.rules, finding, language);
        shown.push_back({std::move(finding), std::move(message), {}, {}});
    }
    return shown;
}

RepairOutcome WriterSession::repair(const rules::CheckOptions& options,
                                    const std::vector<std::string>& findings,
                                    const std::vector<std::string>& only_rules, bool dry_run, bool tracked) {
    const std::string shown_in = language().empty() ? office::language(context()) : language();
    const std::vector<rules::Finding> candidates = bare(check(options, shown_in));
    rules::RepairPlan planned = rules::plan_repairs(document_, plan_, candidates, findings, only_rules);
    RepairOutcome outcome{std::move(planned.applied), std::move(planned.left), std::move(planned.edits),
                          std::move(planned.changes)};
    if (dry_run || outcome.edits.empty())
        return outcome;
    office::require_editable(model());
    carry_out(outcome, candidates, tracked);
    check(options, shown_in);
    return outcome;
}

void WriterSession::carry_out(RepairOutcome& outcome, const std::vector<rules::Finding>& findings,
                              bool tracked) {
    const bool form_only = std::all_of(outcome.changes.begin(), outcome.changes.end(),
                                       [](const auto& one) { return one.policy == rules::Policy::apply; });
    const std::string before = rules::body_digest(document_, plan_);
    office::UndoScope scope(model(), office::ustring(words("session.undo.repair")));
    settle(outcome, findings, apply_edits(scope, model(), outcome.edits, tracked));
    log(scope, outcome);
    if (!form_only)
        return;
    read();
    // The law of bulk repair: thrown inside the scope, so that the document is as it was.
    if (rules::body_digest(document_, plan_) != before)
        throw office::Refused("session.body-altered");
}

/// What was altered on the user's word is found again in the document, before and after.
void WriterSession::log(office::UndoScope& scope, const RepairOutcome& outcome) {
    auto memory = office::recall(model());
    log_offers(memory, outcome.changes);
    office::remember(scope, model(), memory);
}

bool WriterSession::go_to(const Shown& shown) {
    return writer::go_to(model(), shown.finding.place);
}

} // namespace kehoach::session
