// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/profile.hpp"

namespace kehoach::profile {

/// The profile to be wanted for a document whose user was asked once and answered `answer` (an id, or empty).
/// The answer holds until the document says so itself: a full date of its own decides against it.
std::string answered(const Choice& of_document, const std::string& answer);
/// Whether the user has to be asked: several profiles are possible and nothing decides.
bool is_open(const Choice& of_document);

} // namespace kehoach::profile
