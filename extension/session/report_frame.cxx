// SPDX-License-Identifier: MPL-2.0
#include "session/report_frame.hxx"

#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "plan/attached_outline.hpp"
#include "plan/blank_forms.hpp"
#include "plan/known_facts.hpp"
#include "plan/letterhead_name.hpp"
#include "plan/recognise.hpp"
#include "plan/release_name.hpp"
#include "plan/report.hpp"
#include "plan/superior.hpp"
#include "plan/tone_style.hpp"
#include "session/clock.hxx"
#include "session/foreign_file.hxx"
#include "session/forms.hxx"
#include "session/library.hxx"
#include "session/new_document.hxx"
#include "session/offices.hxx"
#include "session/title.hxx"
#include "session/told_roles.hxx"
#include "text/words.hpp"
#include "writer/edits.hxx"
#include "writer/insert.hxx"
#include "writer/snapshot.hxx"
#include "writer/text_step.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

ToldText read(const Context& context, const Model& open, const std::string& url) {
    if (url.empty()) {
        office::require_writer(open);
        return read_told(open);
    }
    const ForeignFile file(context, url);
    if (!office::is_writer(file.model()))
        throw office::Refused("report.no-outline");
    return read_told(file.model());
}

/// The wording of documents is Vietnamese whatever the language of the interface.
std::string wording(const Context& context, const char* key) {
    return office::string(context, key, {}, "vi");
}

profile::Profile profile_of(const Library& data, const plan::IssuingOffice& ours) {
    const auto family = ours.family == "state" ? profile::Family::state : profile::Family::party;
    const auto choice = profile::choose(data.profiles, family, {.own = today()});
    if (!choice.id)
        throw office::Refused("session.no-profile-for-spec", {{"date", grammar::iso(today())}});
    return data.profiles.on(*choice.id, today());
}

} // namespace

ReportFrame::ReportFrame(const Context& context, const Model& open, const std::string& url)
    : context_(context) {
    auto [document, told] = read(context, open, url);
    document_ = std::move(document);
    plan_ = plan::recognise(document_, told);
    auto outline = plan::attached_outline(plan_);
    if (!outline || outline->items.empty())
        throw office::Refused("report.no-outline");
    outline_ = std::move(*outline);
}

std::string ReportFrame::family() const {
    return plan_.family == profile::Family::state ? "state" : "party";
}

std::vector<plan::IssuingOffice> ReportFrame::reporters() const {
    const auto& lines = plan_.components.issuer;
    std::vector<plan::IssuingOffice> found;
    for (const auto& office : offices(context_)) {
        const bool issued = !lines.empty() && plan::is_letterhead_of(office, lines.front().value);
        if (office.family == family() && !issued)
            found.push_back(office);
    }
    return found;
}

plan::IssuingOffice ReportFrame::named(const std::string& issuer) const {
    return issuer.empty() ? unnamed() : office_named(context_, family(), issuer);
}

plan::IssuingOffice ReportFrame::unnamed() const {
    plan::IssuingOffice blank;
    blank.family = family();
    // Whoever it is for, the frame is written as the plan is.
    auto written = plan::joined(plan_.components.issuer);
    for (const auto line : plan::lines_of(plan_, plan::Role::national_title))
        written += " " + plan::own_text(plan_, line);
    blank.tones = plan::tones_of(written);
    return blank;
}

Model ReportFrame::make(const plan::IssuingOffice& ours, bool visible) const {
    const auto data = library(context_);
    const auto superior = plan::read_superior(plan_, ours, data->gazetteer, today());
    auto tables = plan_;
    plan::keep_blank_forms(document_, tables);
    const auto composed =
        plan::compose_report(outline_, forms_in(document_, tables, data->forms, data->table_words),
                             superior.citation(), ours, profile_of(*data, ours),
                             {wording(context_, "report.preamble"), wording(context_, "report.hint"),
                              wording(context_, "report.figure"), wording(context_, "report.subject")});
    const Model model = new_document(context_, Application::writer, visible);
    {
        office::UndoScope scope(model,
                                office::ustring(office::string(context_, "session.undo.report-frame")));
        writer::insert(scope, model, composed.document, writer::Where::whole);
        give_title(model, composed);
        propose_name(model, plan::file_name(composed));
    }
    forget_undo(model);
    return model;
}

int remove_hints(const Context& context, const Model& model) {
    office::require_writer(model);
    office::require_editable(model);
    const auto edits = plan::remove_hints(writer::snapshot(model));
    if (edits.empty())
        return 0;
    writer::TextStep scope(model, office::ustring(office::string(context, "session.undo.hints")));
    const auto outcomes = writer::apply(scope, model, edits);
    int hints = 0;
    for (std::size_t at = 0; at < outcomes.size(); ++at)
        hints += outcomes[at].done && edits[at].kind != document::Edit::Kind::paragraph_look ? 1 : 0;
    return hints;
}

} // namespace kehoach::session
