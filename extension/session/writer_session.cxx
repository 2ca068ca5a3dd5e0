// SPDX-License-Identifier: MPL-2.0
#include "session/writer_session.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/apply_edits.hxx"
#include "session/judge.hxx"
#include "session/kept_pages.hxx"
#include "session/mark_board.hxx"
#include "session/repair_log.hxx"
#include "session/told_roles.hxx"
#include "writer/language.hxx"
#include "writer/layout.hxx"
#include "writer/length.hxx"
#include "writer/snapshot.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <map>
#include <tuple>

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

/// The edits of findings by where they are made: thousands may fail at once, as in a protected section.
class EditsOfFindings {
public:
    explicit EditsOfFindings(const std::vector<rules::Finding>& findings) {
        for (const rules::Finding& finding : findings)
            for (const rules::Repair& repair : finding.repairs)
                for (const document::Edit& edit : repair.edits) {
                    edits_.emplace(key_of(edit), std::pair(&finding, &edit));
                    ++counts_[finding.id];
                }
    }
    std::size_t count(const std::string& finding) const { return counts_.at(finding); }
    /// Ids of the findings that asked for an edit.
    std::vector<std::string> asking_for(const document::Edit& planned) const {
        std::vector<std::string> ids;
        const auto [first, last] = edits_.equal_range(key_of(planned));
        for (auto at = first; at != last; ++at)
            if (is_of(*at->second.second, planned))
                ids.push_back(at->second.first->id);
        return ids;
    }

private:
    using Key = std::tuple<std::string_view, int, std::size_t, document::Edit::Kind>;
    static Key key_of(const document::Edit& edit) {
        if (edit.kind == document::Edit::Kind::page)
            return {edit.page.name, -1, 0, edit.kind};
        return {edit.place.story, edit.place.paragraph, edit.place.start, edit.kind};
    }

    std::multimap<Key, std::pair<const rules::Finding*, const document::Edit*>> edits_;
    std::map<std::string, std::size_t> counts_;
};

/// A finding some of whose edits could not be made is named with the reason; one none of whose could is not
/// applied at all.
void settle(RepairOutcome& outcome, const std::vector<rules::Finding>& findings,
            const std::vector<writer::Outcome>& done) {
    if (std::all_of(done.begin(), done.end(), [](const writer::Outcome& one) { return one.done; }))
        return;
    const EditsOfFindings edits(findings);
    std::map<std::string, std::size_t> failed;
    for (std::size_t at = 0; at < done.size(); ++at)
        if (!done[at].done)
            for (const std::string& id : edits.asking_for(outcome.edits[at]))
                if (++failed[id] == 1)
                    outcome.left.push_back({id, done[at].reason});
    for (const auto& [id, count] : failed)
        if (count >= edits.count(id)) {
            std::erase(outcome.applied, id);
            std::erase_if(outcome.changes, [&](const auto& one) { return one.finding == id; });
        }
}

} // namespace

document::Document WriterSession::read(bool laid_out) {
    laid_out_ = laid_out_ || laid_out;
    document::Document document = writer::snapshot(model());
    if (laid_out_)
        writer::read_layout(model(), document);
    return document;
}

void WriterSession::prepare(CheckReading& reading, const rules::CheckOptions& options,
                            const std::string& language) const {
    reading.options = options;
    reading.language = language;
    reading.converted = converted_profile();
    reading.answered = answered_profile();
    reading.told = told_roles(model());
    reading.libraries = libraries();
}

std::vector<Shown> WriterSession::take(document::Document document, Judged judged) {
    document_ = std::move(document);
    plan_ = std::move(judged.plan);
    choice_ = std::move(judged.choice);
    profiles_to_ask_ = std::move(judged.profiles_to_ask);
    words_ = std::move(judged.words);
    marked_otherwise_ = judged.otherwise;
    take_library(std::move(judged.data));
    return std::move(judged.verdicts);
}

WriterSession::~WriterSession() {
    MarkBoard::all().withdraw(this);
}

/// For those who draw in the text, on whatever thread.
void WriterSession::kept() {
    std::vector<rules::Said> said;
    for (const Shown& one : findings())
        said.push_back({one.finding, one.message});
    MarkBoard::all().publish(
        this, std::make_shared<rules::MarkedText>(document_, words_, this->data().rules, said));
}

void WriterSession::changed() {
    SessionBase::changed();
    MarkBoard::all().tell();
}

bool WriterSession::takes_long() const {
    return writer::is_long(model());
}

std::vector<Shown> WriterSession::read_and_check(const rules::CheckOptions& options,
                                                 const std::string& language) {
    require_profile(this->data(), options.profile);
    CheckReading reading;
    prepare(reading, options, language);
    reading.document = read(options.laid_out);
    Judged judged = judge(reading);
    return take(std::move(reading.document), std::move(judged));
}

std::shared_ptr<CheckReading> WriterSession::begin_live() {
    const auto reading = reading_now();
    if (!reading)
        return {};
    rules::CheckOptions asked = options();
    asked.ignores = ignored();
    asked.all_verdicts = true;
    asked.laid_out = false;
    prepare(*reading, asked, office::language(context()));
    reading->only_ours = true;
    reading->pieces = std::make_unique<writer::SnapshotInPieces>(model());
    return reading;
}

bool WriterSession::read_live(CheckReading& reading) {
    constexpr std::chrono::milliseconds unfelt{30};
    if (!reading.pieces->read_for(unfelt))
        return false;
    reading.document = reading.pieces->take();
    reading.pieces.reset();
    return true;
}

void WriterSession::take_live(CheckReading& reading, Judged&& judged) {
    set_of_others(!judged.ours);
    if (!judged.ours)
        return;
    replace(reading, [&] {
        set_old_pages(
            keep_pages(judged.verdicts, reading.document, verdicts(), document_, judged.data->rules));
        return take(std::move(reading.document), std::move(judged));
    });
}

RepairOutcome WriterSession::repair(const rules::CheckOptions& options,
                                    const std::vector<std::string>& findings,
                                    const std::vector<std::string>& only_rules, bool dry_run, bool tracked) {
    const Working working(*this);
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
    writer::TextStep scope(model(), office::ustring(words("session.undo.repair")));
    settle(outcome, findings, apply_edits(scope, model(), outcome.edits, tracked));
    log(scope, outcome);
    if (!form_only)
        return;
    document_ = read(false);
    plan_ = recognised(model(), document_);
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

void WriterSession::mark_as_vietnamese() {
    const Working working(*this);
    const std::string shown_in = language().empty() ? office::language(context()) : language();
    office::require_editable(model());
    {
        const writer::TextStep step(model(), office::ustring(words("session.undo.language")));
        writer::mark_vietnamese(model());
    }
    was_marked_ = true;
    check(options(), shown_in);
}

bool WriterSession::go_to(const Shown& shown, const css::uno::Reference<css::frame::XController>& view) {
    return writer::go_to(model(), shown.finding.place, view);
}

} // namespace kehoach::session
