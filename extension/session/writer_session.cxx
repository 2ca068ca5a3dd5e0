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

namespace kehoach::session {

namespace {

std::vector<rules::Finding> bare(const std::vector<Shown>& shown) {
    std::vector<rules::Finding> findings;
    for (const Shown& one : shown)
        findings.push_back(one.finding);
    return findings;
}

/// Edits of one paragraph or page are joined when repairs are planned: place and kind tell whose they are.
bool same_target(const document::Edit& a, const document::Edit& b) {
    if (a.kind != b.kind)
        return false;
    return a.kind == document::Edit::Kind::page
               ? a.page.name == b.page.name
               : a.place.story == b.place.story && a.place.paragraph == b.place.paragraph;
}

bool has_edit(const rules::Finding& finding, const document::Edit& edit) {
    return std::any_of(finding.repairs.begin(), finding.repairs.end(), [&](const rules::Repair& repair) {
        return std::any_of(repair.edits.begin(), repair.edits.end(),
                           [&](const document::Edit& one) { return same_target(one, edit); });
    });
}

/// A finding one of whose edits could not be made counts as not applied.
void move_to_left(RepairOutcome& outcome, const std::vector<rules::Finding>& findings,
                  const document::Edit& edit, const std::string& reason) {
    for (const rules::Finding& finding : findings)
        if (has_edit(finding, edit) && std::erase(outcome.applied, finding.id) > 0) {
            outcome.left.push_back({finding.id, reason});
            std::erase_if(outcome.changes, [&](const auto& one) { return one.finding == finding.id; });
        }
}

} // namespace

void WriterSession::read() {
    document_ = writer::snapshot(model());
    plan_ = plan::recognise(document_);
}

std::string WriterSession::wanted_profile(const std::string& asked) {
    const auto& profiles = library(context()).profiles;
    const auto of_document = plan::choose_profile(profiles, plan_);
    profiles_to_ask_ = profile::is_open(of_document) ? of_document.candidates : std::vector<std::string>();
    const std::string wanted = asked.empty() ? profile::answered(of_document, answered_profile()) : asked;
    choice_ = wanted.empty() ? of_document : plan::choose_profile(profiles, plan_, wanted);
    return wanted;
}

std::vector<Shown> WriterSession::read_and_check(const rules::CheckOptions& options,
                                                 const std::string& language) {
    const Library& data = library(context());
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
    const auto done = apply_edits(scope, model(), outcome.edits, tracked);
    for (std::size_t at = 0; at < done.size(); ++at)
        if (!done[at].done)
            move_to_left(outcome, findings, outcome.edits[at], done[at].reason);
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
