// SPDX-License-Identifier: MPL-2.0
#include "plan/offered_signers.hpp"

#include "plan/known_facts.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

std::vector<UsualSigner> offered_signers(const Plan& plan, const std::vector<IssuingOffice>& offices) {
    const auto issuer = text::fold(joined(plan.components.issuer));
    const bool told = plan.family != profile::Family::other;
    const auto* const family = plan.family == profile::Family::state ? "state" : "party";
    std::vector<UsualSigner> own, others;
    for (const auto& office : offices) {
        if (told && office.family != family)
            continue;
        auto& list = !issuer.empty() && text::fold(office.issuer) == issuer ? own : others;
        list.insert(list.end(), office.signers.begin(), office.signers.end());
    }
    own.insert(own.end(), others.begin(), others.end());
    return own;
}

} // namespace kehoach::plan
