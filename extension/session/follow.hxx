// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "plan/follow_facts.hpp"
#include "session/insert_part.hxx"
#include "session/issue.hxx"
#include "session/place_names.hxx"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::session {

/// What repeats the letterhead of an open document and says something else by now.
class Follow {
public:
    /// Throws Refused for a document that may not be edited.
    Follow(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::frame::XModel>& model);
    Follow(const Follow&) = delete;
    Follow& operator=(const Follow&) = delete;

    const std::vector<plan::CarriedFact>& changes() const { return over_.changes; }
    /// Where a change is made, in words of the interface.
    std::string place(const plan::CarriedFact& change) const;
    /// What is not told: a sentence each.
    std::vector<std::string> left() const;
    /// How many workbooks lie beside the plan: forms of it may be in them.
    std::size_t workbooks() const;
    /// Makes the changes at these positions, one undo step, and remembers what the letterhead says. `forms`:
    /// number and date into the workbooks beside the plan that hold its forms as well; those are stored, and
    /// are no part of the step.
    Written make(const std::vector<std::size_t>& chosen, bool forms = false) const;

private:
    void fill_forms(Written& written) const;
    std::string left(const std::string& what, const std::string& reason) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XModel> model_;
    Reading reading_;
    std::optional<profile::Profile> profile_;
    plan::LetterFacts last_; ///< as they were remembered
    plan::CarryOver over_;
    std::optional<PlaceNames> places_; ///< of `reading_`
};

/// [{"id":"1","fact":"number","place":"…","before":"…","after":"…","sure":true}]
std::string to_json(const Follow& follow);

/// Remembers what the letterhead says, so that its copies are known later.
void keep_facts(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                const plan::LetterFacts& facts);

} // namespace kehoach::session
