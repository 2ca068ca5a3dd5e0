// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_words.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// A unit, and which forms it fills in.
struct UnitForms {
    std::string unit;
    std::vector<bool> fills; ///< by form
};

/// Who is to get forms, as a list or a table of crosses says.
struct UnitList {
    std::vector<UnitForms> units;
    std::vector<std::string> twice;   ///< names that stand more than once: taken once
    std::vector<std::string> unclear; ///< what is neither a cross nor empty: "Bản Mòng: ?"
    bool crosses = false;             ///< the table says which form is whose; else every unit fills all
};

/// What a form is called in the head of a table of crosses: its sheet, its code or its title.
struct FormNames {
    std::string sheet, code, title;
};

/// From the cells of a sheet, row by row: names below the head of units (or the first column with words),
/// and a cross where a unit fills the form that heads the column. Running numbers and blank rows are no
/// units.
UnitList units_in(const std::vector<std::vector<std::string>>& cells, const std::vector<FormNames>& forms,
                  const TableWords& words);
/// Names, one a line; all fill all forms.
UnitList units_in(std::string_view lines, std::size_t forms);

/// As lines again.
std::string lines_of(const UnitList& list);

} // namespace kehoach::form
