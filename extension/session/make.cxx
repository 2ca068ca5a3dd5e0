// SPDX-License-Identifier: MPL-2.0
#include "session/make.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "session/answered_profile.hxx"
#include "session/clock.hxx"
#include "session/faults.hxx"
#include "session/follow.hxx"
#include "session/new_document.hxx"
#include "session/offices.hxx"
#include "session/title.hxx"
#include "writer/insert.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

profile::Family family_of(const std::string& name) {
    if (name == "party")
        return profile::Family::party;
    return name == "state" ? profile::Family::state : profile::Family::other;
}

/// The date of a plan where it tells the year at least: its blank day is to be filled in by hand.
std::optional<grammar::Date> own_date(const plan::PlanSpec& spec) {
    return spec.date && spec.date->year > 0 ? spec.date : std::nullopt;
}

/// The day whose values of a profile hold: the first that a date with blank parts can mean.
std::optional<grammar::Date> day_of(std::optional<grammar::Date> date) {
    if (date) {
        date->month = std::max(date->month, 1);
        date->day = std::max(date->day, 1);
    }
    return date;
}

} // namespace

profile::Profile profile_for(const plan::PlanSpec& spec, const Library& data) {
    const profile::ProfileSet& profiles = data.profiles;
    const auto date = own_date(spec);
    if (!spec.profile.empty()) {
        require_profile(data, spec.profile);
        return profiles.on(spec.profile, day_of(date));
    }
    const auto family = family_of(spec.family);
    auto day = day_of(date).value_or(today());
    auto choice = profile::choose(profiles, family, {.own = date.value_or(day)});
    if (!choice.id && choice.candidates.size() > 1) {
        day = today();
        choice = profile::choose(profiles, family, {.own = day});
    }
    if (!choice.id)
        throw office::Refused("session.no-profile-for-spec", {{"date", grammar::iso(day)}});
    return profiles.on(*choice.id, day);
}

plan::PlanSpec plan_spec(const Context& context, const std::string& json, bool whole) {
    text::DataFaults faults;
    auto spec = plan::parse_plan_spec("PlanSpec", json, library(context)->forms, faults, whole);
    require_none(context, "session.spec-faulty", faults);
    return *std::move(spec);
}

Model compose(const Context& context, const plan::PlanSpec& spec, bool visible) {
    const auto profile = profile_for(spec, *library_for_office(context, spec.family, spec.issuer));
    const auto composed = plan::compose(with_issuer_in_text(context, spec), profile);
    const Model model = new_document(context, Application::writer, visible);
    {
        office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.compose")));
        writer::insert(scope, model, composed.document, writer::Where::whole);
        keep_facts(scope, model, plan::letter_facts(spec, profile));
        if (!spec.date || !spec.date->complete()) // the date will tell, once there is one
            remember_profile(scope, model, profile.id);
        give_title(model, composed);
    }
    forget_undo(model);
    return model;
}

} // namespace kehoach::session
