// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/preferences.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::faces {

/// What stands in the fields of the page in Tools > Options, where the office shows it.
class OptionsFields {
public:
    OptionsFields(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::awt::XWindow>& page)
        : context_(context), page_(page) {}

    void show(const session::Preferences& wanted);
    /// What has no field on the page stays as it was.
    session::Preferences read(session::Preferences before) const;
    /// How long a text may be is asked only where it is looked over at all.
    void enable();

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::awt::XWindow> page_;
};

} // namespace kehoach::faces
