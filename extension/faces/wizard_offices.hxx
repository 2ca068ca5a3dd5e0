// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"
#include "plan/issuing_office.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::faces {

/// The lists of offices and of their signers in the wizard. The last office in the list is none of those
/// kept.
class WizardOffices {
public:
    WizardOffices(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                  std::vector<plan::IssuingOffice> offices)
        : context_(context), dialog_(dialog), offices_(std::move(offices)) {}

    /// All, and the one with this issuer chosen.
    void show(const std::string& issuer);
    /// Those of the office chosen.
    void show_signers();
    /// The first of a family, or none; false for none.
    bool choose_family(const std::string& family);
    /// Null: none of those kept.
    const plan::IssuingOffice* chosen() const;
    std::size_t signer() const;

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    const std::vector<plan::IssuingOffice> offices_;
};

} // namespace kehoach::faces
