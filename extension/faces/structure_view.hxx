// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/sidebar_view.hxx"

namespace kehoach::faces {

/// The window of the panel of parts (dialogs/StructurePanel.xdl).
class StructureView final : public SidebarView {
public:
    StructureView(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::awt::XWindow>& parent,
                  css::uno::Reference<css::ui::XSidebar> sidebar, PanelActions actions);

    /// Whether the words of the chosen row are there: who scrolls or unfolds goes nowhere.
    bool is_on_chosen(int x, int y) const;
    void set_roles(const std::vector<std::string>& roles) { put_items("role", roles); }
    int role() const { return chosen("role"); }
    /// -1: none.
    void choose_role(int role) { choose("role", role); }

private:
    void fit(const css::awt::Size& room) override;
    int measured_height(int width) const override;
    int measured_width() const override;
};

} // namespace kehoach::faces
