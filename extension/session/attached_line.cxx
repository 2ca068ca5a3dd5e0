// SPDX-License-Identifier: MPL-2.0
#include "session/attached_line.hxx"

#include "grammar/document_number.hpp"
#include "plan/compose.hpp"

namespace kehoach::session {

form::FormSpec with_attached_line(form::FormSpec spec, const profile::ProfileSet& profiles) {
    if (!spec.attached_to || !spec.attached_line.empty())
        return spec;
    const auto number = grammar::find_number(spec.attached_to->number);
    const auto date = grammar::parse_iso(spec.attached_to->date);
    if (!number || !date)
        return spec;
    const bool party = number->syntax == grammar::Syntax::party;
    const auto choice =
        profile::choose(profiles, party ? profile::Family::party : profile::Family::state, {.own = *date});
    if (!choice.id)
        return spec;
    plan::PlanSpec plan;
    plan.profile = *choice.id;
    plan.number = number->value;
    plan.number_issuer = number->issuer;
    plan.date = *date;
    plan.issuer_in_text = spec.attached_to->issuer;
    spec.attached_line = plan::attached_line(plan, profiles.on(*choice.id, *date));
    return spec;
}

} // namespace kehoach::session
