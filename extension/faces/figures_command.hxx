// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// RefreshFigures: gives JSON of session::FigureRefresh.
css::uno::Any refresh_figures(const Call& call);

} // namespace kehoach::faces
