// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_words.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

/// A unit, and which forms it fills in.
struct UnitForms {
    std::string unit;
    std::vector<bool> fills;          ///< by form
    std::vector<std::string> also{};  ///< what else it is called
    std::vector<std::string> was{};   ///< old names: of one it was renamed, of several it is made
    std::string from{}, to{};         ///< ISO days, both included; empty: open
};

/// What is written of a unit and cannot be read.
struct UnitFault {
    std::string key;  ///< of its message
    std::string line; ///< as it is written
};

/// Who is to get forms, as a list or a table of crosses says.
struct UnitList {
    std::vector<UnitForms> units;
    std::vector<std::string> twice;   ///< names that stand more than once: taken once
    std::vector<std::string> unclear; ///< what is neither a cross nor empty: "Bản Mòng: ?"
    std::vector<UnitFault> faulty;    ///< old names and days that nobody can read
    std::vector<std::string> ended;   ///< units that there were, left out
    std::vector<std::string> ahead;   ///< units that there will be, left out
    bool crosses = false;             ///< the table says which form is whose; else every unit fills all
};

/// What a form is called in the head of a table of crosses: its sheet, its code or its title.
struct FormNames {
    std::string sheet, code, title;
};

/// From the cells of a sheet, row by row: names below the head of units (or the first column with words),
/// a cross where a unit fills the form that heads the column, and other names, old names and days where heads
/// beside that of units say so. Rows of one unit that each tell an old name are one. Running numbers and blank rows
/// are no units.
UnitList units_in(const std::vector<std::vector<std::string>>& cells, const std::vector<FormNames>& forms,
                  const TableWords& words);
/// Names, one a line; all fill all forms.
UnitList units_in(std::string_view lines, std::size_t forms);

/// The same, with other names, old names and days as a person types them (`unit_in_line`).
UnitList units_in(std::string_view lines, std::size_t forms, const TableWords& words);
/// As such lines again.
std::string lines_of(const UnitList& list, const TableWords& words);

/// Leaves those that there are on a day.
void keep_to_day(UnitList& list, const std::string& day);

} // namespace kehoach::form
