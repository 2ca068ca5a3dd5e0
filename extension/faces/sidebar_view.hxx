// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_events.hxx"
#include "faces/sidebar_ground.hxx"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <initializer_list>
#include <vector>

namespace kehoach::faces {

/// The window of a panel inside the sidebar: knows controls, not what they mean.
class SidebarView {
public:
    /// `dialog`: file name in dialogs/; `tree`: its list of rows.
    SidebarView(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::awt::XWindow>& parent,
                css::uno::Reference<css::ui::XSidebar> sidebar, PanelActions actions, const char* dialog,
                const char* tree);
    SidebarView(const SidebarView&) = delete;
    SidebarView& operator=(const SidebarView&) = delete;
    virtual ~SidebarView() = default;
    /// Ends listening and closes the window.
    void dispose();

    css::uno::Reference<css::awt::XWindow> window() const { return ground_.window(); }
    /// Whether a person sees it: a panel may be folded to its title.
    bool is_shown() const;
    css::uno::Reference<css::awt::XControl> help() const { return control("help"); }
    css::uno::Reference<css::awt::tree::XTreeControl> tree() const;
    void set_text(const char* control, const std::string& text);
    void enable(const char* control, bool enabled);
    /// Whether it is seen and can be used.
    bool is_offered(const char* control) const;
    void focus(const char* control);
    /// Fits the controls into the width and height the sidebar gives. Where they need more height than before
    /// the sidebar is asked for it, which scrolls what does not fit.
    void lay_out();
    int least_height(int width) const { return controls_.is() ? measured_height(width) : 0; }
    int least_width() const { return controls_.is() ? measured_width() : 0; }

protected:
    const css::uno::Reference<css::awt::XControlContainer>& controls() const { return controls_; }
    css::uno::Reference<css::awt::XControl> control(const char* name) const;
    void listen_to_buttons(std::initializer_list<const char*> names);
    void listen_to_list(const char* name, std::function<void()> PanelActions::*action);
    void listen_to_field(const char* name);
    /// Lets a person see the window, laid out.
    void begin();
    void show(std::initializer_list<const char*> names, bool shown);
    int chosen(const char* list) const;
    /// -1: none. Nobody hears of it.
    void choose(const char* list, int position);
    /// Fills a list.
    void put_items(const char* list, const std::vector<std::string>& items);

private:
    PanelActions led_on(PanelActions actions) const;
    virtual void fit(const css::awt::Size& room) = 0;
    virtual int measured_height(int width) const = 0;
    virtual int measured_width() const = 0;

    const css::uno::Reference<css::awt::XWindow> parent_;
    SidebarGround ground_;
    css::uno::Reference<css::awt::XControlContainer> controls_;
    css::uno::Reference<css::ui::XSidebar> sidebar_;
    const css::uno::Reference<PanelEvents> events_;
    const rtl::OUString tree_;
    int asked_height_ = 0; ///< of the sidebar
};

} // namespace kehoach::faces
