// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <initializer_list>

namespace kehoach::faces {

/// What of the panel is to be seen.
struct PanelParts {
    bool regulated = true; ///< regulation and stage: workbooks have neither
    bool offered = false;  ///< the regulations to choose from are known
    bool asked = false;    ///< the regulation is asked for, in a sentence above its list
    bool otherwise = false; ///< the text is marked as another language, and can be marked rightly
    bool listed = false;   ///< there is something to search and to choose from
};

/// Fits the controls of the panel into a width and a height: what is narrow is put one under the other, the
/// list of findings gets what is left.
class PanelLayout {
public:
    PanelLayout(css::uno::Reference<css::awt::XControlContainer> controls, const PanelParts& parts)
        : controls_(std::move(controls)), parts_(parts) {}
    void fit(int width, int height);
    /// The least width that suits: below it every button would stand in a row of its own.
    int least_width() const;
    /// The least height in which all can be read.
    int least_height(int width);

private:
    using Names = std::initializer_list<const char*>;

    css::awt::Size preferred(const char* name) const;
    void place(const char* name, int x, int y, int width, int height);
    int height_of(const char* name) const;
    int text_height(const char* name, int width) const;
    int label_width(int width) const;
    void text(const char* name);
    void labelled(const char* label, const char* control);
    void pair(const char* label, const char* control, int x, int width, int label_width);
    void buttons(Names names);
    void lists();
    int upper();
    int lower(Names names);

    css::uno::Reference<css::awt::XControlContainer> controls_;
    PanelParts parts_;
    int width_ = 0, y_ = 0;
    bool measuring_ = false; ///< nothing is moved
};

} // namespace kehoach::faces
