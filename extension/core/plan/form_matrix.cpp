// SPDX-License-Identifier: MPL-2.0
#include "plan/form_matrix.hpp"

#include "plan/companion.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Whether a filler is told to fill in this form.
bool fills(const FormFiller& filler, const form::FormNames& form) {
    return std::any_of(filler.forms.begin(), filler.forms.end(), [&](const auto& one) {
        return is_meant(Reference{one.first, one.second, 0, 0, 0, false}, form);
    });
}

} // namespace

bool is_meant(const Reference& reference, const form::FormNames& form) {
    return is_meant(reference, Attachment{"appendix", form.code.empty() ? form.sheet : form.code, {}, 0});
}

void keep_to(const std::vector<FormFiller>& matrix, const std::vector<form::FormNames>& forms,
             form::UnitList& list) {
    for (form::UnitForms& unit : list.units) {
        std::vector<const FormFiller*> own;
        for (const FormFiller& filler : matrix)
            if (is_among(unit.unit, filler.who))
                own.push_back(&filler);
        for (std::size_t at = 0; at < forms.size() && !own.empty(); ++at) {
            const auto told = [&](const FormFiller& one) { return fills(one, forms[at]); };
            if (std::any_of(matrix.begin(), matrix.end(), told))
                unit.fills[at] =
                    std::any_of(own.begin(), own.end(), [&](const auto* one) { return told(*one); });
        }
    }
}

} // namespace kehoach::plan
