// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

namespace kehoach::rules {

// Only bodies whose code a regulation fixes are known; of others nothing is said. A code of a body that has
// ended is still its code: the day does not matter.
Test make_issuer_code(Parameters& parameters) {
    return [bodies = parameters.bodies()](const Subject& subject) -> Outcome {
        const auto& parts = subject.plan.components;
        if (!parts.number || parts.number->number.issuer.empty() || parts.issuer.empty())
            return not_applicable();
        const auto& code = parts.number->number.issuer;
        const auto& name = parts.issuer.front().value;
        const auto family = subject.profile.family;
        // Joint papers join their codes.
        if (code.find('-') != std::string::npos)
            return not_applicable();
        if (bodies.fits(family, code, name, std::nullopt) != profile::CodeFits::no)
            return {};
        const auto& at = parts.number->at;
        return met_without({hit_at(subject, {at.line, at.start, at.end},
                                   {{"found", code},
                                    {"expected", bodies.named(family, name, std::nullopt).front().code},
                                    {"issuer", parts.issuer.front().written}})});
    };
}

} // namespace kehoach::rules
