// SPDX-License-Identifier: MPL-2.0
#include "faces/plan_commands.hxx"

#include "faces/insert_commands.hxx"
#include "faces/message.hxx"
#include "faces/office_choice.hxx"
#include "faces/places_dialog.hxx"
#include "faces/plan_dialog.hxx"
#include "faces/plan_wizard.hxx"
#include "faces/shown.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/known_facts.hpp"
#include "session/document_session.hxx"
#include "session/insert_part.hxx"
#include "session/make.hxx"
#include "session/offices.hxx"

namespace kehoach::faces {
namespace {

/// What the document already says of itself: the person need not type it again for each part.
plan::PlanSpec known_of(const Call& call) {
    const auto session = session::DocumentSession::of(call.context, call.model);
    session->check({}, office::language(call.context));
    auto spec = plan::facts_of(session->plan());
    spec.profile = session->choice().id.value_or(std::string());
    return spec;
}

/// What the arguments say; nothing where the person is to be asked.
std::optional<plan::PlanSpec> given_spec(const Call& call, bool whole) {
    if (call.has("Spec"))
        return session::plan_spec(call.context, call.text("Spec"), whole);
    if (!call.interactive)
        throw office::Refused("command.needs-spec", {{"argument", "Spec"}});
    return std::nullopt;
}

std::optional<plan::PlanSpec> whole_spec(const Call& call) {
    if (auto given = given_spec(call, true))
        return given;
    const auto offices = known_offices(call);
    const auto begun = offices.empty() ? plan::PlanSpec() : plan::begin_plan(offices.front());
    return ask_whole_plan(call.context, call.frame, begun, offices);
}

/// What is asked for a part, and what its window is called.
struct PartWindow {
    const char* title;
    std::vector<Page> pages;
};
PartWindow window_of(plan::Part part) {
    switch (part) {
    case plan::Part::header:
        return {"insert.title.header", {Page::office, Page::document}};
    case plan::Part::preamble:
        return {"insert.title.preamble", {Page::preamble}};
    case plan::Part::citation:
        return {"citation.title", {Page::preamble}};
    case plan::Part::section:
        return {"section.title", {Page::sections}};
    case plan::Part::deadline:
        return {"deadline.title", {Page::sections}};
    case plan::Part::recipients:
        return {"insert.title.recipients", {Page::recipients}};
    case plan::Part::signature:
        return {"insert.title.signature", {Page::signature}};
    case plan::Part::outline:
        return {"insert.title.outline", {Page::outline}};
    case plan::Part::appendix:
        return {"insert.title.appendix", {Page::appendix}};
    }
    return {};
}

std::optional<plan::PlanSpec> spec_of_part(const Call& call, plan::Part part) {
    if (auto given = given_spec(call, false))
        return given;
    const auto offices = session::offices(call.context);
    const auto window = window_of(part);
    return ask_plan(call.context, call.frame, office::string(call.context, window.title), window.pages,
                    plan::completed(known_of(call), offices), offices);
}

css::uno::Any told(const Call& call, const session::Reformed& reformed) {
    if (call.interactive)
        show_places(call.context, call.frame, call.model, reformed);
    return css::uno::Any(office::ustring(reformed.json));
}

} // namespace

css::uno::Any new_plan(const Call& call) {
    const auto spec = whole_spec(call);
    if (!spec)
        return {};
    const bool visible = call.flag("Visible", true);
    return shown_from_its_start(call, session::compose(call.context, *spec, visible));
}

css::uno::Any insert_part(const Call& call, plan::Part part) {
    if (call.interactive)
        session::require_place(call.model, session::read_now(call.model), part);
    const auto spec = spec_of_part(call, part);
    return spec ? tell_inserted(
                      call, session::insert(call.context, call.model, part, *spec, call.number("Level", 1)))
                : css::uno::Any();
}

css::uno::Any restructure(const Call& call) {
    const bool selection =
        call.interactive ? session::has_selection(call.model) : call.flag("Selection", false);
    const char* question = selection ? "restructure.ask-selection" : "restructure.ask";
    if (call.interactive && !ask(call.context, call.frame, office::string(call.context, question)))
        return {};
    return told(call, session::restructure(call.context, call.model, call.text("Profile"), selection));
}

namespace {

/// Where there is nothing to convert that is said instead of being asked.
bool wants_conversion(const Call& call, const session::Conversion& conversion) {
    const auto library = session::library(call.context);
    const auto& profile = library->profiles.head(conversion.to);
    const auto said = office::string(
        call.context, conversion.needed ? "convert.ask" : "convert.already",
        {{"profile", office::language(call.context) == "vi" ? profile.name_vi : profile.name_en}});
    if (conversion.needed)
        return ask(call.context, call.frame, said);
    show_message(call.context, call.frame, Mood::information, said);
    return false;
}

} // namespace

css::uno::Any convert_profile(const Call& call) {
    const auto conversion = session::conversion_of(call.context, call.model);
    if (call.interactive && !wants_conversion(call, conversion))
        return {};
    return told(call, session::convert_profile(call.context, call.model,
                                               call.has("Profile") ? call.text("Profile") : conversion.to));
}

} // namespace kehoach::faces
