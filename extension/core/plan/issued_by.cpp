// SPDX-License-Identifier: MPL-2.0
#include "plan/issued_by.hpp"

#include "plan/known_facts.hpp"
#include "text/words.hpp"

#include <string>

namespace kehoach::plan {

namespace {

bool has_code_and_place(const IssuingOffice& office, const Components& components) {
    if (!components.number || components.number->number.issuer.empty() ||
        components.number->number.issuer != office.number_issuer)
        return false;
    return !components.place || office.place.empty() ||
           text::same_wording(components.place->value, office.place);
}

} // namespace

const IssuingOffice* issued_by(const Plan& plan, const std::vector<IssuingOffice>& offices) {
    if (plan.family == profile::Family::other)
        return nullptr;
    const std::string family = plan.family == profile::Family::state ? "state" : "party";
    const auto name = joined(plan.components.issuer);
    const IssuingOffice* found = nullptr;
    for (const auto& office : offices) {
        if (office.family != family)
            continue;
        if (!name.empty() && text::same_wording(office.issuer, name))
            return &office;
        if (!name.empty() || !has_code_and_place(office, plan.components))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &office;
    }
    return found;
}

} // namespace kehoach::plan
