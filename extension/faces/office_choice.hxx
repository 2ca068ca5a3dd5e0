// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "plan/issuing_office.hpp"

#include <optional>
#include <vector>

namespace kehoach::faces {

/// The offices the person writes for. Who has none yet is asked once, and then shown what to try; later only
/// on request.
std::vector<plan::IssuingOffice> known_offices(const Call& call);

/// Which office reports, with the one chosen last on top; the last line of the list is none of them (blank
/// letterhead: `none`). Nothing where the person cancels. One office alone, or none, is not asked for.
std::optional<plan::IssuingOffice> choose_reporter(const Call& call,
                                                   const std::vector<plan::IssuingOffice>& offices,
                                                   const plan::IssuingOffice& none);

/// As it stands in lists of offices.
std::string line_of(const Call& call, const plan::IssuingOffice& office);

} // namespace kehoach::faces
