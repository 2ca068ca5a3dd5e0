// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"
#include "plan/plan_template.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string>
#include <vector>

namespace kehoach::faces {

/// The list of kinds of plans in the wizard, and the lists of wordings that go with the one taken.
class WizardKinds {
public:
    using Taken = std::shared_ptr<const plan::PlanTemplate>; ///< none: no template

    WizardKinds(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog)
        : context_(context), dialog_(dialog) {}

    /// Offers those of a family on a day; the place in the list stays.
    void fill(const std::vector<plan::PlanTemplate>& all, const std::string& family,
              const grammar::Date& day);
    /// The one of this id, else none.
    void choose(const std::string& id);
    void offer_first();
    /// What is chosen in the list.
    Taken take();
    const Taken& taken() const { return taken_; }
    /// The wording chosen in the list of a place, its braces still open.
    std::string wording(const std::string& place) const;

private:
    std::vector<std::string> wordings(const std::string& place) const;
    std::string with_blanks_named(std::string words) const;
    void show_wordings();

    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    std::vector<plan::PlanTemplate> offered_;
    Taken taken_;
};

} // namespace kehoach::faces
