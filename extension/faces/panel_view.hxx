// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_events.hxx"
#include "faces/panel_layout.hxx"
#include "faces/panel_rows.hxx"
#include "faces/sidebar_ground.hxx"
#include "plan/plan.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/ui/XSidebar.hpp>

namespace kehoach::faces {

/// The window of the panel (dialogs/Panel.xdl) inside the sidebar: knows controls, not findings' meaning.
class PanelView {
public:
    PanelView(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::awt::XWindow>& parent,
              css::uno::Reference<css::ui::XSidebar> sidebar, PanelActions actions);
    PanelView(const PanelView&) = delete;
    PanelView& operator=(const PanelView&) = delete;
    /// Ends listening and closes the window.
    void dispose();

    css::uno::Reference<css::awt::XWindow> window() const { return ground_.window(); }
    css::uno::Reference<css::awt::tree::XTreeControl> tree() const;
    css::uno::Reference<css::awt::XControl> help() const { return control("help"); }
    void set_text(const char* control, const std::string& text);
    void enable(const char* button, bool enabled);
    bool is_enabled(const char* button) const;
    plan::Stage stage() const;
    void set_stage(plan::Stage stage);
    /// Regulation and stage: workbooks have neither.
    void show_regulation(bool shown);
    /// The list of regulations with the one chosen. `question`: it is asked for in this sentence, above the
    /// list; else it is the label before it.
    void ask(const std::string& label, bool question, const std::vector<std::string>& answers, int chosen);
    int answer() const;
    /// What a person looks for among the findings; the fields for it are shown where there are any.
    Wanted wanted() const;
    void show_search(bool shown);
    /// The button that marks the text as Vietnamese.
    void offer_vietnamese(bool offered);
    /// Fills a list and chooses in it; -1: what was chosen by its position.
    void set_items(const char* list, const std::vector<std::string>& items, int chosen = -1);
    /// Fits the controls into the width and height the sidebar gives.
    void lay_out();
    int least_height(int width) const;
    int least_width() const;

private:
    css::uno::Reference<css::awt::XControl> control(const char* name) const;
    void listen_to_lists();
    int chosen(const char* list) const;
    void choose(const char* list, int position);
    void show(std::initializer_list<const char*> names, bool shown);

    css::uno::Reference<css::awt::XWindow> parent_;
    SidebarGround ground_;
    css::uno::Reference<css::awt::XControlContainer> controls_;
    css::uno::Reference<css::ui::XSidebar> sidebar_;
    css::uno::Reference<PanelEvents> events_;
    int asked_height_ = 0; ///< of the sidebar
    PanelParts parts_;
};

} // namespace kehoach::faces
