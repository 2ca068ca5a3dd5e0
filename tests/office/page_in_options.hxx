// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace kehoach::test {

/// Our page of Tools > Options, made as the office makes it, over a text of its own.
class PageInOptions {
public:
    PageInOptions();
    ~PageInOptions();
    PageInOptions(const PageInOptions&) = delete;
    PageInOptions& operator=(const PageInOptions&) = delete;

    /// What a button or a box of the page is tied to.
    void call(const char* method) const;
    /// What the office says of the whole page: "initialize", "ok", "back".
    void tell(const char* what) const;
    const css::uno::Reference<css::awt::XWindow>& window() const { return window_; }

private:
    const OpenDocument document_ = OpenDocument::writer(false);
    const css::uno::Reference<css::awt::XContainerWindowEventHandler> handler_;
    const css::uno::Reference<css::awt::XWindow> window_;
};

} // namespace kehoach::test
