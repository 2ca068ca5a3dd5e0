// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"
#include "form/in_place.hpp"
#include "form/shape_faults.hpp"

#include <iterator>

namespace kehoach::form {

namespace {

void check_cells(FilledForm& form) {
    check_cover(form);
    check_inputs(form);
    check_sums(form);
    check_rules(form);
    check_missing(form);
}

} // namespace

std::vector<FormFault> check(const FormSpec& spec, const Filled& filled, const FigureWords& words) {
    FilledForm heads(spec, filled, words);
    check_heads(heads);
    if (filled.added_rows.empty() && filled.added_columns.empty()) { // nothing stands in the place of another
        check_cells(heads);
        return heads.take();
    }
    const Filled renamed = in_place(spec, filled, words);
    FilledForm form(spec, renamed, words);
    check_cells(form);
    auto found = heads.take();
    auto in_cells = form.take();
    std::move(in_cells.begin(), in_cells.end(), std::back_inserter(found));
    return found;
}

std::vector<FormFault> shape_faults(const FormSpec& spec, const Filled& filled) {
    const FigureWords words;
    FilledForm form(spec, filled, words);
    check_heads(form);
    return form.take();
}

} // namespace kehoach::form
