// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// Reminders: texts to units of which something is missing or wrong. Arguments Kind (reminder, sendback, both), Unit,
/// To (writer, clipboard, json), Language, Visible; gives them as JSON.
css::uno::Any reminders(const Call& call);

} // namespace kehoach::faces
