// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>

namespace kehoach::faces {

/// The file of what is filled in in the wizard, finished or not, and whether the person would lose anything.
class WizardFile {
public:
    WizardFile(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XFrame>& frame)
        : context_(context), frame_(frame) {}

    /// The person has typed something.
    void typed() { typed_ = true; }
    /// What is filled in now is kept elsewhere, or nothing of it is the person's.
    void keep(const std::string& spec);
    /// Asks for a file; false where the person thinks better of it. Throws Refused where it cannot be
    /// written.
    bool save(const std::string& spec);
    /// Asks for a file; nothing where the person thinks better of it. Throws Refused where it is none.
    std::optional<plan::PlanSpec> open() const;
    /// What the person typed goes only on his word.
    bool may_leave(const std::string& spec);

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
    const css::uno::Reference<css::frame::XFrame> frame_;
    bool typed_ = false;
    std::string kept_;
};

} // namespace kehoach::faces
