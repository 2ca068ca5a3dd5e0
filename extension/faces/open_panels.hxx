// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <functional>
#include <memory>
#include <string>

namespace kehoach::faces {

/// Chooses a finding in the list of a panel, by its id (empty: none), and says something above it.
using ShowFinding = std::function<void(const std::string& finding, const std::string& said)>;

/// The panel of a frame can be asked to as long as it holds this. Main thread only, as all here.
void keep_panel(const css::uno::Reference<css::frame::XFrame>& frame,
                const std::shared_ptr<ShowFinding>& show);

/// False where no panel stands open in the frame.
bool show_in_panel(const css::uno::Reference<css::frame::XFrame>& frame, const std::string& finding,
                   const std::string& said);

} // namespace kehoach::faces
