// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// A new plan from an old one (`URL`, or what is open). Arguments name the new facts; `Words` holds pairs as
/// in "Nậm Hương = Nậm Xuân". Changed is what is sure, or what `Confirm` names by its id ("all": everything).
/// With `DryRun` the JSON of what would be changed, else the new document.
css::uno::Any new_from_old(const Call& call);
/// A new plan from a superior's paper: `URL`, pasted `Text`, or what is open. `Issuer` names which of the
/// offices ours is, the first else; `Days` how much earlier our deadlines are (5); `Confirm` what is taken by
/// its id. With `DryRun` the JSON of what is found, else the new document.
css::uno::Any new_from_superior(const Call& call);
/// The frame of the report a plan asks for: `URL`, or what is open; `Issuer` names which of the offices
/// reports. Gives the new document.
css::uno::Any new_report(const Call& call);
/// Takes the hints out of such a frame; gives how many there were.
css::uno::Any remove_hints(const Call& call);
/// A table of what others said of a draft and changed in it: of the files `Urls`, or of what is open. Gives
/// the new document.
css::uno::Any comments(const Call& call);

} // namespace kehoach::faces
