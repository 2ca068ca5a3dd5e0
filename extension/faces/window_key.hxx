// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>

namespace kehoach::faces {

/// A key that means the same anywhere in a window of ours, as long as this lives. The office asks us before
/// it does anything about it: by F1 it would look into its own help, which knows nothing of us, or on the
/// network.
class WindowKey {
public:
    /// `key`: of css::awt::Key. In a dialog, or the page of one; `action` throws nothing.
    WindowKey(const css::uno::Reference<css::uno::XComponentContext>& context, sal_Int16 key,
              const css::uno::Reference<css::uno::XInterface>& dialog, std::function<void()> action);
    /// In a part of a window of the office, while keys go to one of these controls.
    WindowKey(const css::uno::Reference<css::uno::XComponentContext>& context, sal_Int16 key,
              const css::uno::Reference<css::awt::XControlContainer>& controls, std::function<void()> action);
    ~WindowKey();
    WindowKey(const WindowKey&) = delete;
    WindowKey& operator=(const WindowKey&) = delete;

private:
    const css::uno::Reference<css::awt::XExtendedToolkit> toolkit_;
    css::uno::Reference<css::awt::XKeyHandler> handler_;
};

} // namespace kehoach::faces
