// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"

#include <cstdint>
#include <string_view>

namespace kehoach::test {

/// A random plan that breaks no rule of the profile: dates inside its time, deadlines on working days,
/// every attachment referred to, first citations complete. The same seed gives the same plan everywhere.
plan::PlanSpec generate(std::uint64_t seed, std::string_view profile);

} // namespace kehoach::test
