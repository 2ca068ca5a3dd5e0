// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_layout.hxx"
#include "faces/panel_rows.hxx"
#include "faces/sidebar_view.hxx"
#include "plan/plan.hpp"

namespace kehoach::faces {

/// The window of the panel of findings (dialogs/Panel.xdl).
class PanelView final : public SidebarView {
public:
    PanelView(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::awt::XWindow>& parent,
              css::uno::Reference<css::ui::XSidebar> sidebar, PanelActions actions);

    plan::Stage stage() const;
    void set_stage(plan::Stage stage);
    /// Regulation and stage: workbooks have neither.
    void show_regulation(bool shown);
    /// Which regulation is applied, and whether that says more than its name in the list.
    void set_regulation(const std::string& words, bool explains);
    /// The list of regulations with the one chosen. `question`: it is asked for in this sentence, above the
    /// list; else it is the label before it.
    void ask(const std::string& label, bool question, const std::vector<std::string>& answers, int chosen);
    int answer() const;
    /// What a person looks for among the findings.
    Wanted wanted() const;
    /// Whether the fields for that can be unfolded, by a button with these words.
    void offer_filter(bool offered, const std::string& words);
    bool is_filtered() const { return parts_.filtered; }
    /// Unfolds them, or folds them and lets everything be seen.
    void unfold_filter(bool unfolded);
    /// The button that marks the text as Vietnamese.
    void offer_vietnamese(bool offered);
    /// The button to what is ignored.
    void offer_ignored(bool offered);
    /// Fills a list and chooses in it; -1: what was chosen by its position.
    void set_items(const char* list, const std::vector<std::string>& items, int chosen = -1);

private:
    void fit(const css::awt::Size& room) override;
    int measured_height(int width) const override;
    int measured_width() const override;
    void show_parts();

    PanelParts parts_;
};

} // namespace kehoach::faces
