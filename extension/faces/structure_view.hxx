// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_events.hxx"
#include "faces/sidebar_ground.hxx"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::faces {

/// The window of the panel of parts (dialogs/StructurePanel.xdl): knows controls, not what they mean.
class StructureView {
public:
    StructureView(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::awt::XWindow>& parent,
                  css::uno::Reference<css::ui::XSidebar> sidebar, PanelActions actions);
    StructureView(const StructureView&) = delete;
    StructureView& operator=(const StructureView&) = delete;
    /// Ends listening and closes the window.
    void dispose();

    css::uno::Reference<css::awt::XWindow> window() const { return ground_.window(); }
    css::uno::Reference<css::awt::XControl> help() const { return control("help"); }
    css::uno::Reference<css::awt::tree::XTreeControl> tree() const;
    /// Whether the words of the chosen row are there: who scrolls or unfolds goes nowhere.
    bool is_on_chosen(int x, int y) const;
    /// Whether a person sees it: a panel may be folded to its title.
    bool is_shown() const;
    void set_text(const char* label, const std::string& text);
    void enable(const char* control, bool enabled);
    void set_roles(const std::vector<std::string>& roles);
    int role() const;
    /// -1: none.
    void choose_role(int role);
    void lay_out();
    int least_height(int width) const;
    int least_width() const;

private:
    css::uno::Reference<css::awt::XControl> control(const char* name) const;
    css::awt::Size preferred(const char* name) const;
    void place(const char* name, int x, int y, int width, int height) const;
    int text_height(const char* name, int width) const;
    int button_height() const;
    int buttons(int width, int top, bool measuring) const;
    int below(int width) const;

    css::uno::Reference<css::awt::XWindow> parent_;
    SidebarGround ground_;
    css::uno::Reference<css::awt::XControlContainer> controls_;
    css::uno::Reference<css::ui::XSidebar> sidebar_;
    css::uno::Reference<PanelEvents> events_;
    int asked_height_ = 0; ///< of the sidebar
};

} // namespace kehoach::faces
