// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"
#include "faces/wizard_fields.hxx"
#include "session/library.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string>
#include <vector>

namespace kehoach::faces {

/// The list of kinds of plans in the wizard, the wordings that go with the one taken, and the fields that
/// follow it.
class WizardKinds {
public:
    using Taken = std::shared_ptr<const plan::PlanTemplate>; ///< none: no template

    WizardKinds(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                WizardFields& fields);

    /// Offers what the office in the fields has for its family on the day of the plan; the place in the list
    /// stays.
    void fill();
    /// The one of this id, else none; the fields stay as they are.
    void choose(const std::string& id);
    /// The first there is, where none is chosen.
    void offer_first();
    /// Takes what is chosen in the list into the fields.
    void take();
    /// Its id; empty: none is taken.
    std::string id() const { return taken_ ? taken_->id : std::string(); }
    /// The fields that follow others.
    void bring_in_line();
    /// A kind is offered on the days on which it holds: another date of the plan may have others.
    void follow_day();
    /// What stands in the fields now is what they follow from.
    void begin() { last_ = now(); }

    void take_wording(const std::string& place);
    /// The sections of the kind as it has them.
    void reset_sections();

private:
    plan::PlanSpec now() const;
    grammar::Date day() const;
    void follow(const Taken& from, const Taken& to);
    void take_chosen();
    std::vector<std::string> wordings(const std::string& place) const;
    std::string with_blanks_named(std::string words) const;
    void show_wordings();

    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    WizardFields& fields_;
    std::shared_ptr<const session::Library> data_; ///< as the office writes
    std::vector<plan::PlanTemplate> offered_;
    Taken taken_;
    plan::PlanSpec last_; ///< what stood in the fields when they were last brought in line
    grammar::Date day_;   ///< for which kinds are offered
};

} // namespace kehoach::faces
