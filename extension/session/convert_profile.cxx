// SPDX-License-Identifier: MPL-2.0
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "plan/line_changes.hpp"
#include "plan/recognise.hpp"
#include "session/answered_profile.hxx"
#include "session/clock.hxx"
#include "session/document_session.hxx"
#include "session/insert_part.hxx"
#include "session/make.hxx"
#include "session/outcome_json.hxx"
#include "writer/text_step.hxx"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

/// Every line that reads otherwise, and every change of look.
void list_changes(const Context& context, const Reading& before, const Reading& after,
                  const RepairOutcome& outcome, Reformed& reformed) {
    for (const plan::LineChange& change : plan::line_changes(before.plan, after.plan))
        reformed.places.push_back(
            {office::string(context, change.before.empty() ? "convert.change.new" : "convert.change",
                            {{"before", change.before}, {"after", change.after}}),
             plan::place_of_line(after.document, after.plan, change.line)});
    for (const auto& change : outcome.changes)
        if (change.kind != "text")
            reformed.places.push_back({office::string(context, "convert.change",
                                                      {{"before", change.before}, {"after", change.after}}),
                                       change.place});
}

} // namespace

Conversion conversion_of(const Context& context, const css::uno::Reference<css::frame::XModel>& model) {
    office::require_writer(model);
    const auto data = library(context);
    const auto plan = read_now(model).plan;
    const auto family =
        plan.family == profile::Family::state ? profile::Family::state : profile::Family::party;
    const auto newest = profile::choose(data->profiles, family, {.own = today()});
    if (!newest.id)
        throw office::Refused("session.no-profile-for-spec", {{"date", grammar::iso(today())}});
    const auto of_document = plan::choose_profile(data->profiles, plan);
    const auto remembered = remembered_profile(model, of_document);
    return {*newest.id,
            (remembered.empty() ? of_document.id.value_or(std::string()) : remembered) != *newest.id};
}

Reformed convert_profile(const Context& context, const css::uno::Reference<css::frame::XModel>& model,
                         const std::string& profile) {
    office::require_writer(model);
    office::require_editable(model);
    require_profile(*library(context), profile);
    writer::TextStep scope(model, office::ustring(office::string(context, "session.undo.convert")));
    const auto before = read_now(model);
    Reformed reformed = restructure(context, model, profile);
    remember_conversion(scope, model, profile);
    rules::CheckOptions options;
    const auto session = DocumentSession::of(context, model);
    options.stage = session->options().stage;
    const auto outcome = session->repair(options, {}, {}, false);
    const auto unsure = reformed.places.size();
    reformed.lists_changes = true;
    list_changes(context, before, read_now(model), outcome, reformed);
    reformed.summary += "\n" + office::string(context, "convert.done",
                                              {{"changes", std::to_string(reformed.places.size() - unsure)},
                                               {"left", std::to_string(outcome.left.size())}});
    reformed.json = boost::json::serialize(
        boost::json::object{{"restructure", boost::json::parse(reformed.json)},
                            {"repair", boost::json::parse(outcome_json(outcome, false))}});
    return reformed;
}

} // namespace kehoach::session
