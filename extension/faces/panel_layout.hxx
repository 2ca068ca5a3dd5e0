// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/sidebar_layout.hxx"

namespace kehoach::faces {

/// What of the panel is to be seen.
struct PanelParts {
    bool regulated = true;   ///< regulation and stage: workbooks have neither
    bool explained = true;   ///< of the regulation there is more to say than its name in the list
    bool offered = false;    ///< the regulations to choose from are known
    bool asked = false;      ///< the regulation is asked for, in a sentence above its list
    bool otherwise = false;  ///< the text is marked as another language, and can be marked rightly
    bool filterable = false; ///< there is enough to search and to choose from
    bool filtered = false;   ///< the fields for that are unfolded
    bool ignoring = false;   ///< something is ignored
};

/// Fits the controls of the panel into a width and a height: what is narrow is put one under the other, the
/// list of findings gets what is left.
class PanelLayout : private SidebarLayout {
public:
    PanelLayout(css::uno::Reference<css::awt::XControlContainer> controls, const PanelParts& parts)
        : SidebarLayout(std::move(controls), "stageLabel"), parts_(parts) {}
    void fit(const css::awt::Size& room);
    /// The least width that suits: below it every button would stand in a row of its own.
    int least_width() const;
    /// The least height in which all can be read.
    int least_height(int width);

private:
    int label_width(Names names) const;
    void regulation();
    void title();
    void filter();
    int upper();
    void below();
    int height_below();

    PanelParts parts_;
};

} // namespace kehoach::faces
