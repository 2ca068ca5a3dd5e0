// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_words.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::plan {

/// What a table of a plan is there for.
enum class TableUse {
    blank_form, ///< of an appendix, to be filled in by others
    blank,      ///< the same in the text itself
    filled,     ///< it says something already
    tasks,      ///< who does what until when
    letterhead,
    signature ///< with the recipients, or alone
};
std::string_view name(TableUse use); ///< as in blank-form

/// A table of a plan, also those that only arrange lines.
struct PlanTable {
    TableUse use = TableUse::filled;
    std::optional<std::size_t> fact; ///< in Plan::tables; none: it has no heads over rows
    std::size_t first = 0;           ///< line
    std::string part;                ///< of the plan
    bool proposed = false;           ///< forms are likely wanted of it
};

/// All tables in the order of the text. Blank forms of appendices are proposed; where a plan has none, the
/// blank tables of its text are.
std::vector<PlanTable> plan_tables(const document::Document& document, const Plan& plan,
                                   const form::TableWords& words);

} // namespace kehoach::plan
