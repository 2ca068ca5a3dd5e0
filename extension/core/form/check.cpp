// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"
#include "form/shape_faults.hpp"

namespace kehoach::form {

std::vector<FormFault> check(const FormSpec& spec, const Filled& filled, const FigureWords& words) {
    FilledForm form(spec, filled, words);
    check_heads(form);
    check_inputs(form);
    check_sums(form);
    check_rules(form);
    check_missing(form);
    return form.take();
}

std::vector<FormFault> shape_faults(const FormSpec& spec, const Filled& filled) {
    const FigureWords words;
    FilledForm form(spec, filled, words);
    check_heads(form);
    return form.take();
}

} // namespace kehoach::form
