// SPDX-License-Identifier: MPL-2.0
#include "faces/open_panels.hxx"

#include <map>

namespace kehoach::faces {

using css::uno::Reference;
using Frame = Reference<css::frame::XFrame>;

namespace {

/// By the identity of their frames: no reference to a frame is kept, or it would never go.
std::map<css::uno::XInterface*, std::weak_ptr<OpenPanel>>& panels() {
    static std::map<css::uno::XInterface*, std::weak_ptr<OpenPanel>> all;
    return all;
}

css::uno::XInterface* identity(const Frame& frame) {
    return Reference<css::uno::XInterface>(frame, css::uno::UNO_QUERY).get();
}

} // namespace

void keep_panel(const Frame& frame, const std::shared_ptr<OpenPanel>& panel) {
    std::erase_if(panels(), [](const auto& one) { return one.second.expired(); });
    panels()[identity(frame)] = panel;
}

bool show_in_panel(const Frame& frame, const std::string& finding, const std::string& said) {
    const auto found = panels().find(identity(frame));
    const auto panel = found == panels().end() ? nullptr : found->second.lock();
    if (panel)
        panel->show(finding, said);
    return panel != nullptr;
}

void look_again_in_panels() {
    const auto all = panels(); // a check may open or close one
    for (const auto& [frame, kept] : all)
        if (const auto panel = kept.lock())
            panel->look_again();
}

} // namespace kehoach::faces
