// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/fact_writer.hpp"
#include "profile/profile.hpp"

namespace kehoach::plan {

/// Puts who signs into the signature block of a plan: lines of it that are empty in `wanted` stay, but for
/// the second of the post. `profile`: says how a deputy signs; null where nobody can tell which holds.
void change_signer(FactWriter& writer, const profile::Profile* profile, const UsualSigner& wanted);

} // namespace kehoach::plan
