// SPDX-License-Identifier: MPL-2.0
#include "faces/insert_commands.hxx"

#include "faces/insert_dialogs.hxx"
#include "faces/message.hxx"
#include "faces/outline_text.hxx"
#include "faces/plan_commands.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

namespace kehoach::faces {
namespace {

/// What stands at the cursor, where the part may come in: said before the person fills in a window.
session::Reading place_for(const Call& call, plan::Part part) {
    auto reading = session::read_now(call.model);
    session::require_place(call.model, reading, part);
    return reading;
}

[[noreturn]] void need(const char* argument) {
    throw office::Refused("command.needs-spec", {{"argument", argument}});
}

std::optional<SectionWish> section_of(const Call& call) {
    if (call.interactive)
        return ask_section(call, place_for(call, plan::Part::section));
    if (!call.has("Title"))
        need("Title");
    return SectionWish{call.number("Level", 1),
                       {plan::Item::Kind::heading, call.text("Title"), items_of(call.text("Text"))}};
}

std::optional<session::CitationWish> citation_of(const Call& call) {
    if (call.interactive)
        return ask_citation(call, place_for(call, plan::Part::citation));
    if (!call.has("Citation"))
        need("Citation");
    return session::CitationWish{session::basis_from(call.text("Citation")),
                                 session::form_from(call.text("Form"))};
}

std::optional<session::DeadlineWish> deadline_of(const Call& call) {
    if (call.interactive) {
        place_for(call, plan::Part::deadline);
        return ask_deadline(call);
    }
    if (!call.has("Date"))
        need("Date");
    const auto form = session::deadline_form_from(call.text("Words"));
    return session::DeadlineWish{form, session::deadline_date_from(call.text("Date"), form),
                                 call.flag("Bold", true)};
}

/// A spec of a line, or of paragraphs as for the other parts.
css::uno::Any insert_from_spec(const Call& call, plan::Part part) {
    return session::insert_from_spec(call.context, call.model, part, call.text("Spec"))
               ? css::uno::Any()
               : insert_part(call, part);
}

} // namespace

css::uno::Any tell_inserted(const Call& call, const session::Inserted& inserted) {
    if (call.interactive && inserted.unrecorded)
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, "insert.unrecorded"));
    return css::uno::Any(office::ustring(session::to_json(inserted)));
}

css::uno::Any insert_section(const Call& call) {
    if (call.has("Spec"))
        return insert_part(call, plan::Part::section);
    const auto wish = section_of(call);
    if (!wish)
        return {};
    plan::PlanSpec spec;
    spec.sections = {wish->heading};
    return tell_inserted(call,
                         session::insert(call.context, call.model, plan::Part::section, spec, wish->level));
}

css::uno::Any insert_citation(const Call& call) {
    if (call.has("Spec"))
        return insert_from_spec(call, plan::Part::citation);
    const auto wish = citation_of(call);
    return wish ? css::uno::Any(office::ustring(session::insert_citation(call.context, call.model, *wish)))
                : css::uno::Any();
}

css::uno::Any insert_deadline(const Call& call) {
    if (call.has("Spec"))
        return insert_from_spec(call, plan::Part::deadline);
    const auto wish = deadline_of(call);
    return wish ? css::uno::Any(office::ustring(session::insert_deadline(call.context, call.model, *wish)))
                : css::uno::Any();
}

} // namespace kehoach::faces
