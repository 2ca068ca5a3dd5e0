// SPDX-License-Identifier: MPL-2.0
#include "faces/commands.hxx"

#include "faces/guide.hxx"

#include <algorithm>

namespace kehoach::faces {

std::span<const Command> commands() {
    static const std::vector<Command> table{
        {"QuickGuide", Application::any, false, {}, guide},
        {"Help", Application::any, false, {}, guide},
    };
    return table;
}

const Command* find_command(std::string_view name) {
    const auto all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kehoach::faces
