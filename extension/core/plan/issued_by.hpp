// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace kehoach::plan {

/// Which of the offices known has issued a document: the one of its family whose name its letterhead bears.
/// Where the letterhead is lost, the only one with its code and, where that is told, its place. Null: none,
/// or nobody can tell.
const IssuingOffice* issued_by(const Plan& plan, const std::vector<IssuingOffice>& offices);

} // namespace kehoach::plan
