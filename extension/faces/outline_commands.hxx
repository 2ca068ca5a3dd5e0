// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

css::uno::Any promote(const Call& call);
css::uno::Any demote(const Call& call);
css::uno::Any move_up(const Call& call);
css::uno::Any move_down(const Call& call);

} // namespace kehoach::faces
