// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

namespace kehoach::plan {

/// Reads what a document is from text, look, order and neighbours; works on bare text too. Never fails:
/// what cannot be told has a low certainty.
Plan recognise(const document::Document& document);

/// The profile a recognised document is under; `wanted` (an id) wins where it is given and exists.
profile::Choice choose_profile(const profile::ProfileSet& profiles, const Plan& plan,
                               const std::string& wanted = {});

} // namespace kehoach::plan
