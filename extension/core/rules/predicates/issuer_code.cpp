// SPDX-License-Identifier: MPL-2.0
#include "plan/known_facts.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>

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

// The code is that of a body which ended, and our office is none such: ĐUK of Đảng uỷ Khối under Đảng uỷ Uỷ
// ban nhân dân tỉnh.
Test make_code_ended(Parameters& parameters) {
    return [bodies = parameters.bodies()](const Subject& subject) -> Outcome {
        const auto& parts = subject.plan.components;
        if (!parts.number || parts.number->number.issuer.empty() || parts.issuer.empty() || !parts.date ||
            parts.date->date.date.year <= 0)
            return not_applicable();
        const auto& code = parts.number->number.issuer;
        const auto letterhead =
            text::fold(plan::joined(parts.issuer) + " " + plan::joined(parts.issuer_parent));
        const auto known = bodies.coded(subject.profile.family, code, std::nullopt);
        const auto is_ours = [&](const profile::Body& body) {
            return !body.to || parts.date->date.date <= *body.to ||
                   std::ranges::any_of(body.folded_names, [&](const std::string& name) {
                       return letterhead.find(name) != std::string::npos;
                   });
        };
        // A code that cannot be this office's is asked about by its own rule.
        const bool told = bodies.fits(subject.profile.family, code, parts.issuer.front().value,
                                      std::nullopt) == profile::CodeFits::no;
        if (told || known.empty() || std::ranges::any_of(known, is_ours))
            return {};
        const auto& at = parts.number->at;
        return met_without({hit_at(subject, {at.line, at.start, at.end},
                                   {{"found", code},
                                    {"of", known.front().names.front()},
                                    {"issuer", parts.issuer.front().written}})});
    };
}

} // namespace kehoach::rules
