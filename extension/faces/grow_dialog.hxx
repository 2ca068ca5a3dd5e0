// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "form/grow.hpp"

namespace kehoach::faces {

/// What a form is to have more of, such that it can; nothing where the person cancels.
std::optional<form::Growth> ask_growth(const Call& call, const form::FormSpec& spec);

} // namespace kehoach::faces
