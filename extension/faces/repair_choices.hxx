// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <string>
#include <vector>

namespace kehoach::faces {

/// One repair a person can choose, in words.
struct RepairChoice {
    std::string id;     ///< FINDING#N, as repair takes it
    std::string what;   ///< where, and what is wrong
    std::string change; ///< before → after
    bool ticked = false;
    bool possible = true;   ///< else it is only shown
    std::string only_one{}; ///< of those that share it at most one can be ticked; empty: of no such
    bool in_all = true;     ///< ticked with all the others; else only by itself
};

/// All repairs of the last check: what is safe in bulk is ticked, what is offered is not.
std::vector<RepairChoice> repair_choices(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const session::DocumentSession& session);
/// What a repair of a finding, counted from 0, makes of its place: before → after.
std::string repair_in_words(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const session::Shown& shown, std::size_t repair);
/// What no repair will touch, counted.
std::string left_alone(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const session::DocumentSession& session);
/// What was done, what was not and why, and with `tracked` what could not be recorded. `before`: the
/// findings as they were before the repair.
std::string told(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const std::vector<session::Shown>& before, const session::RepairOutcome& outcome,
                 bool tracked);

} // namespace kehoach::faces
