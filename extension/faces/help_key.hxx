// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>

namespace kehoach::faces {

/// F1 in a window of ours asks for the same help as its button, as long as this lives. The office itself would
/// look into its own help, which knows nothing of us, or offer to look for it on the network.
class HelpKey {
public:
    /// `window`: a dialog, or a part of a window of the office; `help` throws nothing.
    HelpKey(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::uno::XInterface>& window, std::function<void()> help);
    ~HelpKey();
    HelpKey(const HelpKey&) = delete;
    HelpKey& operator=(const HelpKey&) = delete;

private:
    const css::uno::Reference<css::awt::XExtendedToolkit> toolkit_;
    const css::uno::Reference<css::awt::XKeyHandler> handler_;
};

} // namespace kehoach::faces
