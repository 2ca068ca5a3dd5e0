// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/insert_part.hxx"

namespace kehoach::faces {

/// The JSON of what was inserted; a person is told where recording of changes did not hold it.
css::uno::Any tell_inserted(const Call& call, const session::Inserted& inserted);

/// InsertSection: `Title` and `Level`, or a `Spec`, or the window.
css::uno::Any insert_section(const Call& call);
/// InsertCitation: `Citation` as one line and `Form` (full, brief), or a `Spec`, or the window. Gives the
/// words written.
css::uno::Any insert_citation(const Call& call);
/// InsertDeadline: `Date`, `Words` (before, latest, until, within) and `Bold`, or a `Spec`, or the window.
css::uno::Any insert_deadline(const Call& call);

} // namespace kehoach::faces
