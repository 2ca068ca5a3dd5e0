// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

namespace kehoach::rules {

namespace {

using text::Form;

bool is_wrong(Form form, bool legacy) {
    if (legacy)
        return form == Form::suspected_tcvn3 || form == Form::suspected_vni;
    return form == Form::nfd || form == Form::mixed;
}

} // namespace

Test make_text_form(Parameters& parameters) {
    const bool legacy = parameters.one_of("form", {"decomposed", "legacy"}) == "legacy";
    return [=](const Subject& subject) -> Outcome {
        if (!is_wrong(subject.plan.text_form, legacy))
            return {};
        std::vector<Hit> hits;
        for (std::size_t i = 0; i < subject.plan.lines.size(); ++i)
            if (is_wrong(subject.plan.lines[i].text.form, legacy))
                hits.push_back(hit_at(subject, whole(subject, i)));
        if (hits.empty())
            hits.push_back(hit_absent());
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
