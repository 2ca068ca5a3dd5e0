// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/superior_plan.hxx"

#include <memory>
#include <optional>

namespace kehoach::faces {

/// A superior's paper as an office of ours reads it, and how many days before its deadlines ours are.
struct SuperiorAnswer {
    std::shared_ptr<session::SuperiorPlan> superior;
    int days = 0;
};

/// Asks which of the offices known writes, offering the one chosen last, and for the paper: a file, what is
/// open, or a pasted text. Nothing where the person cancels.
std::optional<SuperiorAnswer> ask_superior(const Call& call, const std::vector<plan::IssuingOffice>& offices);

/// What of it goes into our plan; the positions of tasks and forms.
struct SuperiorChoice {
    std::vector<std::size_t> tasks, forms;
    bool outline = false;
};
std::optional<SuperiorChoice> ask_what_to_take(const Call& call, const SuperiorAnswer& answer);

/// Throws Refused("data.expected.days") for what is no number of days.
int days_of(const std::string& text);

/// Ids as in to_json of SuperiorPlan: task:1, form:2, outline; "all" is everything.
SuperiorChoice choice_of(const session::SuperiorPlan& superior, const std::vector<std::string>& ids);
/// Without a word of the person: what is asked of us, outline and forms.
SuperiorChoice usual_choice(const session::SuperiorPlan& superior);

} // namespace kehoach::faces
