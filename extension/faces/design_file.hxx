// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>

namespace kehoach::faces {

/// The file of a form that is being designed, and whether the person would lose anything.
class DesignFile {
public:
    DesignFile(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XFrame>& frame)
        : context_(context), frame_(frame) {}

    /// The form as it is now is kept elsewhere, or nothing of it is the person's.
    void keep(form::FormSpec form) { kept_ = std::move(form); }
    /// Asks for a file; false where the person thinks better of it. Throws Refused where it cannot be
    /// written.
    bool save(const form::FormSpec& form);
    /// Asks for a file; nothing where the person thinks better of it. Throws Refused where it is no form.
    std::optional<form::FormSpec> open() const;
    /// What the person did goes only on his word.
    bool may_leave(const form::FormSpec& form);

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
    const css::uno::Reference<css::frame::XFrame> frame_;
    form::FormSpec kept_;
};

} // namespace kehoach::faces
