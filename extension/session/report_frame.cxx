// SPDX-License-Identifier: MPL-2.0
#include "session/report_frame.hxx"

#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "plan/attached_outline.hpp"
#include "plan/recognise.hpp"
#include "plan/report.hpp"
#include "plan/superior.hpp"
#include "session/clock.hxx"
#include "session/foreign_file.hxx"
#include "session/forms.hxx"
#include "session/library.hxx"
#include "session/new_document.hxx"
#include "session/offices.hxx"
#include "text/words.hpp"
#include "writer/edits.hxx"
#include "writer/insert.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

document::Document read(const Context& context, const Model& open, const std::string& url) {
    if (url.empty()) {
        office::require_writer(open);
        return writer::snapshot(open);
    }
    const ForeignFile file(context, url);
    if (!office::is_writer(file.model()))
        throw office::Refused("report.no-outline");
    return writer::snapshot(file.model());
}

/// Who reports: the office named; else the first of the same side that is not who issued the plan. Where
/// there is none the letterhead stays blank, for the frame is then for others.
plan::IssuingOffice reporting(const Context& context, const plan::Plan& plan, const std::string& named) {
    const std::string family = plan.family == profile::Family::state ? "state" : "party";
    const auto& lines = plan.components.issuer;
    const auto issued = [&](const plan::IssuingOffice& office) {
        return !lines.empty() && text::same_wording(office.issuer, lines.front().value);
    };
    if (!named.empty())
        return office_named(context, family, named);
    for (const auto& office : offices(context))
        if (office.family == family && !issued(office))
            return office;
    plan::IssuingOffice blank;
    blank.family = family;
    return blank;
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

Model report_frame(const Context& context, const Model& open, const std::string& url,
                   const std::string& issuer, bool visible) {
    const auto document = read(context, open, url);
    const auto plan = plan::recognise(document);
    const auto outline = plan::attached_outline(plan);
    if (!outline || outline->items.empty())
        throw office::Refused("report.no-outline");
    const auto data = library(context);
    const auto ours = reporting(context, plan, issuer);
    const auto superior = plan::read_superior(plan, ours, data->gazetteer, today());
    auto tables = plan;
    std::erase_if(tables.tables, [&](const plan::TableFact& table) {
        return !plan.lines[table.first].part.starts_with("appendix:");
    });
    const auto composed = plan::compose_report(
        *outline, forms_in(document, tables, data->forms), superior.citation(), ours, profile_of(*data, ours),
        {wording(context, "report.preamble"), wording(context, "report.hint"),
         wording(context, "report.figure"), wording(context, "report.subject")});
    const Model model = new_document(context, Application::writer, visible);
    {
        office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.report-frame")));
        writer::insert(scope, model, composed.document, writer::Where::whole);
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
    office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.hints")));
    const auto outcomes = writer::apply(scope, model, edits);
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(), [](const writer::Outcome& one) { return one.done; }));
}

} // namespace kehoach::session
