// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/repair_choices.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <optional>

namespace kehoach::faces {

/// What a person chose to have repaired.
struct ChosenRepairs {
    std::vector<std::string> ids;
    bool tracked = false;
};

/// Shows repairs before they are made, to be ticked one by one; nothing where the person cancels.
std::optional<ChosenRepairs> ask_repairs(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                         std::vector<RepairChoice> choices, const std::string& left);

} // namespace kehoach::faces
