// SPDX-License-Identifier: MPL-2.0
#include "faces/open_panels.hxx"

#include <map>

namespace kehoach::faces {

using css::uno::Reference;
using Frame = Reference<css::frame::XFrame>;

namespace {

/// By the identity of their frames: no reference to a frame is kept, or it would never go.
std::map<css::uno::XInterface*, std::weak_ptr<ShowFinding>>& panels() {
    static std::map<css::uno::XInterface*, std::weak_ptr<ShowFinding>> all;
    return all;
}

css::uno::XInterface* identity(const Frame& frame) {
    return Reference<css::uno::XInterface>(frame, css::uno::UNO_QUERY).get();
}

} // namespace

void keep_panel(const Frame& frame, const std::shared_ptr<ShowFinding>& show) {
    std::erase_if(panels(), [](const auto& one) { return one.second.expired(); });
    panels()[identity(frame)] = show;
}

bool show_in_panel(const Frame& frame, const std::string& finding, const std::string& said) {
    const auto found = panels().find(identity(frame));
    const auto show = found == panels().end() ? nullptr : found->second.lock();
    if (show)
        (*show)(finding, said);
    return show != nullptr;
}

} // namespace kehoach::faces
