// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// The clerk's command: number, date and signer into letterhead, attached-to lines and signature; the draft
/// mark goes unless `KeepDraft`; the forms in workbooks beside it are filled too with `Forms`. Never proposes
/// a number. Gives back the JSON of what was written.
css::uno::Any issue(const Call& call);
/// Post and name of who signs; the authority stays where none is given.
css::uno::Any change_signer(const Call& call);
/// Puts "Dự thảo lần n" under the number (`Mark`; a window asks a person), or takes it away where that is
/// empty.
css::uno::Any draft(const Call& call);

} // namespace kehoach::faces
