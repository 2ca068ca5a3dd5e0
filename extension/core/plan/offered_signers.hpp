// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"
#include "plan/plan.hpp"

namespace kehoach::plan {

/// Who may sign a paper: the signers of its issuer first, then those of other offices of its family; of all
/// where the paper tells neither.
std::vector<UsualSigner> offered_signers(const Plan& plan, const std::vector<IssuingOffice>& offices);

} // namespace kehoach::plan
