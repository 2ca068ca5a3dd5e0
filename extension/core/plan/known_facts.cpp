// SPDX-License-Identifier: MPL-2.0
#include "plan/known_facts.hpp"

namespace kehoach::plan {

std::string joined(const std::vector<Fact>& lines) {
    std::string name;
    for (const auto& line : lines)
        name += (name.empty() ? "" : " ") + line.value;
    return name;
}

PlanSpec facts_of(const Plan& plan) {
    PlanSpec spec;
    const auto& known = plan.components;
    if (plan.family != profile::Family::other)
        spec.family = plan.family == profile::Family::party ? "party" : "state";
    spec.issuer = joined(known.issuer);
    spec.issuer_parent = joined(known.issuer_parent);
    if (known.number) {
        spec.number = known.number->number.value;
        spec.number_issuer = known.number->number.issuer;
    }
    if (known.place)
        spec.place = known.place->value;
    if (known.date)
        spec.date = known.date->date.date;
    if (known.subject)
        spec.subject = known.subject->value;
    return spec;
}

PlanSpec completed(PlanSpec spec, const PlanSpec& facts) {
    const auto fill = [&](std::string PlanSpec::*member) {
        if ((spec.*member).empty())
            spec.*member = facts.*member;
    };
    if (spec.profile.empty())
        fill(&PlanSpec::family);
    for (const auto member : {&PlanSpec::issuer, &PlanSpec::issuer_parent, &PlanSpec::number,
                              &PlanSpec::number_issuer, &PlanSpec::place, &PlanSpec::subject})
        fill(member);
    if (!spec.date)
        spec.date = facts.date;
    return spec;
}

} // namespace kehoach::plan
