// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"
#include "faces/wizard_pages.hxx"
#include "plan/plan_spec.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kehoach::faces {

/// What is wrong with the fields of the wizard: found by the core, marked in the window, said in words.
class WizardFaults {
public:
    using ByControl = std::map<std::string, std::string>; ///< reason by field; never an empty field

    WizardFaults(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                 const WizardPages& pages)
        : context_(context), dialog_(dialog), pages_(pages) {}

    /// What the core says of a spec, and what could not even be read into it. `missing`: what a whole plan
    /// wants and is not there too.
    ByControl find(const plan::PlanSpec& spec, text::DataFaults unread, bool missing) const;
    std::set<int> pages_of(const ByControl& faults) const;

    void clear();
    /// Unless something is said of the field already; the first that is marked is said at the foot.
    void mark(const std::string& control, const std::string& reason);
    /// Of what is marked: said in words, empty where nothing is.
    const std::string& first() const { return first_; }
    /// Marks all, turns to the page of the first and leads there.
    void lead_to_first(const ByControl& faults, WizardPages& pages);
    /// The fields in words, for a sentence.
    std::string names(const ByControl& faults) const;

private:
    void find_deadlines(const plan::PlanSpec& spec, ByControl& found) const;
    std::string name_of(const std::string& control) const;
    std::string said(const std::string& control, const std::string& reason) const;

    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    const WizardPages& pages_;
    std::vector<std::string> marked_;
    std::string first_;
};

} // namespace kehoach::faces
