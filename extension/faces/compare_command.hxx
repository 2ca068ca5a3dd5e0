// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// ComparePeriod: the figures of the forms against those in the file of the last period (URL), from so many
/// times on (Ratio) and so much (Least); an empty URL ends it. The findings as JSON; for a person, the panel
/// opens with them.
css::uno::Any compare_period(const Call& call);

} // namespace kehoach::faces
