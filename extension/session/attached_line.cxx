// SPDX-License-Identifier: MPL-2.0
#include "session/attached_line.hxx"

#include "grammar/document_number.hpp"
#include "plan/compose.hpp"

namespace kehoach::session {

std::optional<plan::PlanSpec> tied_plan(const form::AttachedTo& tied, const profile::ProfileSet& profiles) {
    const auto number = grammar::find_number(tied.number);
    const auto date = grammar::parse_iso(tied.date);
    if (!number || !date)
        return std::nullopt;
    const bool party = number->syntax == grammar::Syntax::party;
    const auto choice =
        profile::choose(profiles, party ? profile::Family::party : profile::Family::state, {.own = *date});
    if (!choice.id)
        return std::nullopt;
    plan::PlanSpec plan;
    plan.profile = *choice.id;
    plan.number = number->value;
    plan.number_issuer = number->issuer;
    plan.date = *date;
    plan.issuer_in_text = tied.issuer;
    return plan;
}

form::FormSpec with_attached_line(form::FormSpec spec, const profile::ProfileSet& profiles) {
    if (!spec.attached_to || !spec.attached_line.empty())
        return spec;
    if (const auto plan = tied_plan(*spec.attached_to, profiles))
        spec.attached_line = plan::attached_line(*plan, profiles.on(plan->profile, *plan->date));
    return spec;
}

} // namespace kehoach::session
