// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <set>
#include <string>
#include <vector>

namespace kehoach::faces {

/// The pages of the wizard, from 1: the list of them and the buttons to the one before and the one behind.
class WizardPages {
public:
    WizardPages(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog)
        : context_(context), dialog_(dialog) {}

    void go(int page);
    /// To the one chosen in the list.
    void go_to_chosen() { go(dialog_.choice("pages") + 1); }
    /// So many on or back; whoever goes on with the keyboard goes on in the first field.
    void turn(int by);
    std::string title(int page) const;
    /// Marks in the list those that want something yet.
    void show(const std::set<int>& lacking);

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    std::vector<std::string> shown_;
    int at_ = 1;
};

} // namespace kehoach::faces
