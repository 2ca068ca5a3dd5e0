// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// UpdateFacts: lists what repeats the letterhead and differs from it, and changes what is ticked; without a
/// window what is sure, or the places named in `Confirm` ("all", "1", …). `DryRun`: the list alone.
css::uno::Any update_facts(const Call& call);

} // namespace kehoach::faces
