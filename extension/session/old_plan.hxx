// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/carry_over.hpp"
#include "session/place_names.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/XTempFile.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::session {

/// What came of a plan made from an old one, in the language of the interface.
struct Renewed {
    css::uno::Reference<css::frame::XModel> model; ///< the new document, without a name
    int changed = 0;
    std::vector<std::string> left;      ///< sentences: what could not be changed, and why
    std::vector<std::string> left_over; ///< places where an old fact still stands
};

/// An old plan that a new one is made from. Neither the file nor the open document is changed.
class OldPlan {
public:
    /// A file, or what is open where `url` is empty. Throws Refused("old.no-plan"), and as ForeignFile does.
    OldPlan(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::frame::XModel>& open, const std::string& url);
    OldPlan(const OldPlan&) = delete;
    OldPlan& operator=(const OldPlan&) = delete;

    plan::OldFacts facts() const { return plan::old_facts(plan_); }
    plan::CarryOver carry_over(const plan::Renewal& wanted) const;
    /// Where a change is made: "mục II.1", "Phụ lục 2".
    std::string place(const plan::CarriedFact& change) const;

    /// A copy with the changes at these positions made, one undo step.
    Renewed make(const plan::Renewal& wanted, const std::vector<std::size_t>& chosen, bool visible) const;

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::io::XTempFile> copy_; ///< of what is open
    std::string url_;
    document::Document document_;
    plan::Plan plan_;
    std::optional<profile::Profile> profile_;
    std::optional<PlaceNames> places_; ///< of `document_` and `plan_`
};

/// [{"id":n,"fact":…,"place":…,"before":…,"after":…,"sure":…}]
std::string to_json(const OldPlan& old, const plan::CarryOver& over);

} // namespace kehoach::session
