// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <functional>
#include <memory>
#include <string>

namespace kehoach::faces {

/// What others may ask of a panel that stands open.
struct OpenPanel {
    /// Chooses a finding in its list, by the id (empty: none), and says something above it.
    std::function<void(const std::string& finding, const std::string& said)> show;
    /// What is left alone on this machine has changed: checks again where it has checked.
    std::function<void()> look_again;
};

/// The panel of a frame can be asked as long as it holds this. Main thread only, as all here.
void keep_panel(const css::uno::Reference<css::frame::XFrame>& frame,
                const std::shared_ptr<OpenPanel>& panel);

/// False where no panel stands open in the frame.
bool show_in_panel(const css::uno::Reference<css::frame::XFrame>& frame, const std::string& finding,
                   const std::string& said);

/// All panels look again.
void look_again_in_panels();

} // namespace kehoach::faces
