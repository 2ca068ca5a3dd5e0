// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc_ground.hxx"

#include <random>

namespace kehoach::test {

/// Names of all templates of the package.
std::vector<std::string> template_names();

/// Types something fitting, or nothing, into each cell that is to be filled in.
void fill_in(const Model& model, const calc::SheetForm& form, std::mt19937& random);

/// Values as "B7 = 12", formulas as "B8 = (formula) 12".
std::vector<std::string> values_of(const calc::SheetForm& form);

} // namespace kehoach::test
