// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_events.hxx"
#include "faces/panel_tree.hxx"
#include "plan/plan.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace kehoach::faces {

/// The window of the panel (dialogs/Panel.xdl) inside the sidebar: knows controls, not findings' meaning.
class PanelView {
public:
    PanelView(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::awt::XWindow>& parent, PanelActions actions);
    PanelView(const PanelView&) = delete;
    PanelView& operator=(const PanelView&) = delete;
    /// Ends listening and closes the window.
    void dispose();

    css::uno::Reference<css::awt::XWindow> window() const { return window_; }
    css::uno::Reference<css::awt::tree::XTreeControl> tree() const;
    void set_text(const char* control, const std::string& text);
    void enable(const char* button, bool enabled);
    plan::Stage stage() const;
    void set_stage(plan::Stage stage);
    /// Regulation and stage: workbooks have neither.
    void show_regulation(bool shown);
    /// Shows the question which regulation applies, with its answers and the one chosen; none: hides it.
    void ask(const std::string& question, const std::vector<std::string>& answers, int chosen);
    int answer() const;
    /// Fits the controls into the width and height the sidebar gives.
    void lay_out();

private:
    css::uno::Reference<css::awt::XControl> control(const char* name) const;
    void place(const char* name, int x, int y, int width, int height);
    css::awt::Size preferred(const char* name) const;
    int text_height(const char* name, int width) const;
    int place_buttons(int bottom, int width);

    css::uno::Reference<css::awt::XWindow> parent_, window_;
    css::uno::Reference<css::awt::XControlContainer> controls_;
    css::uno::Reference<PanelEvents> events_;
    bool asking_ = false, regulated_ = true;
};

} // namespace kehoach::faces
