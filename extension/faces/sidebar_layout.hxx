// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <initializer_list>

namespace kehoach::faces {

/// Puts controls of a panel one under the other into the width of the sidebar, or only measures how high they
/// would be. In pixels.
class SidebarLayout {
protected:
    using Names = std::initializer_list<const char*>;

    /// `label`: one whose words take one line.
    SidebarLayout(css::uno::Reference<css::awt::XControlContainer> controls, const char* label);

    css::awt::Size preferred(const char* name) const;
    void place(const char* name, int x, int y, int width, int height) const;
    /// Fields, lists and buttons, no higher than their words need: some desktops draw them as for a finger.
    int height_of(const char* name) const;
    /// Height of a text that wraps at the width.
    int text_height(const char* name, int width) const;
    void text(const char* name);
    /// A label and what it names, side by side in a part of the row.
    void pair(const char* label, const char* control, int x, int width, int label_width) const;
    void labelled(const char* label, const char* control, int label_width);
    /// As many in a row as fit.
    void buttons(Names names);

    static constexpr int gap = 4;
    const css::uno::Reference<css::awt::XControlContainer> controls_;
    const int line_;         ///< height of a line of words
    int width_ = 0;          ///< of a row
    int y_ = 0;              ///< where the next row begins
    bool measuring_ = false; ///< nothing is moved
};

} // namespace kehoach::faces
