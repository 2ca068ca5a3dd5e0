// SPDX-License-Identifier: MPL-2.0
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "session/answered_profile.hxx"
#include "session/document_session.hxx"
#include "session/make.hxx"
#include "session/outcome_json.hxx"
#include "writer/text_step.hxx"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

Reformed convert_profile(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& model, const std::string& profile) {
    office::require_writer(model);
    office::require_editable(model);
    require_profile(*library(context), profile);
    writer::TextStep scope(model, office::ustring(office::string(context, "session.undo.convert")));
    Reformed reformed = restructure(context, model, profile);
    remember_profile(scope, model, profile); // a date of its own decides against it
    rules::CheckOptions options;
    options.profile = profile;
    const auto outcome = DocumentSession::of(context, model)->repair(options, {}, {}, false);
    for (const auto& change : outcome.changes) {
        Reformed::Place place;
        place.text =
            office::string(context, "convert.change", {{"before", change.before}, {"after", change.after}});
        reformed.places.push_back(std::move(place));
    }
    reformed.summary += "\n" + office::string(context, "convert.done",
                                              {{"changes", std::to_string(outcome.changes.size())},
                                               {"left", std::to_string(outcome.left.size())}});
    reformed.json = boost::json::serialize(
        boost::json::object{{"restructure", boost::json::parse(reformed.json)},
                            {"repair", boost::json::parse(outcome_json(outcome, false))}});
    return reformed;
}

} // namespace kehoach::session
