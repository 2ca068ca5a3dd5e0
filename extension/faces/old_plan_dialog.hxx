// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/old_plan.hxx"

#include <memory>
#include <optional>

namespace kehoach::faces {

/// An old plan and what the new one is to say.
struct OldPlanAnswer {
    std::shared_ptr<session::OldPlan> old;
    plan::Renewal wanted;
};

/// Asks for the old plan (what is open is offered) and for the facts of the new one; nothing where the person
/// cancels.
std::optional<OldPlanAnswer> ask_old_plan(const Call& call);

/// "Nậm Hương = Nậm Xuân", one a line; lines without both are left out.
std::vector<std::pair<std::string, std::string>> words_of(const std::string& lines);

/// Throws Refused("data.expected.year") for what is no year.
int year_of(const std::string& text);
/// A date that may leave its day blank; empty: none. Throws Refused("data.expected.date-full").
std::optional<grammar::Date> renewed_date(const std::string& text);

} // namespace kehoach::faces
