// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"
#include "form/designer.hpp"

#include <functional>
#include <string>

namespace kehoach::faces {

/// What the pages of the window in which a form is designed share.
struct DesignerDesk {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame; ///< from which the window was opened
    Dialog& dialog;
    form::Designer& designer;
    std::function<void()> changed;                     ///< after every step
    std::function<void()> chosen;                      ///< another column is looked at
    std::function<void(const std::string& words)> say; ///< below the fields
    bool showing = false;                              ///< the program writes into the fields, not the person
};

/// Writes into fields, without that counting as typed.
class Showing {
public:
    explicit Showing(DesignerDesk& desk) : desk_(desk), before_(desk.showing) { desk.showing = true; }
    ~Showing() { desk_.showing = before_; }
    Showing(const Showing&) = delete;
    Showing& operator=(const Showing&) = delete;

private:
    DesignerDesk& desk_;
    const bool before_;
};

/// What a person does in a field; nothing while the program writes into it.
template<typename Work>
std::function<void()> unless_showing(DesignerDesk& desk, Work work) {
    return [&desk, work = std::move(work)] {
        if (!desk.showing)
            work();
    };
}

} // namespace kehoach::faces
