// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_offices.hxx"

#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::faces {

using plan::IssuingOffice;

void WizardOffices::show(const std::string& issuer) {
    std::vector<std::string> names;
    for (const auto& one : offices_)
        names.push_back(one.issuer);
    names.push_back(office::string(context_, "dialog.wizard.office.other"));
    dialog_.set_items("office", names);
    const auto own = std::ranges::find(offices_, issuer, &IssuingOffice::issuer);
    dialog_.choose("office", static_cast<int>(own - offices_.begin()));
    show_signers();
}

void WizardOffices::show_signers() {
    std::vector<std::string> lines;
    if (const auto* office = chosen())
        for (const auto& one : office->signers)
            lines.push_back(plan::line_of(one));
    dialog_.set_items("signer", lines);
    dialog_.enable("signer", !lines.empty());
    if (!lines.empty())
        dialog_.choose("signer", 0);
}

bool WizardOffices::choose_family(const std::string& family) {
    const auto known = std::ranges::find(offices_, family, &IssuingOffice::family);
    dialog_.choose("office", static_cast<int>(known - offices_.begin()));
    return known != offices_.end();
}

const IssuingOffice* WizardOffices::chosen() const {
    const auto at = static_cast<std::size_t>(std::max(dialog_.choice("office"), 0));
    return at < offices_.size() ? &offices_[at] : nullptr;
}

std::size_t WizardOffices::signer() const {
    return static_cast<std::size_t>(std::max(dialog_.choice("signer"), 0));
}

} // namespace kehoach::faces
