// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "plan/follow_facts.hpp"
#include "session/insert_part.hxx"
#include "session/issue.hxx"

#include <string>
#include <vector>

namespace kehoach::session {

/// What repeats the letterhead of an open document and says something else by now.
class Follow {
public:
    /// Throws Refused for a document that may not be edited.
    Follow(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::frame::XModel>& model);

    const std::vector<plan::CarriedFact>& changes() const { return over_.changes; }
    /// Where a change is made, in words of the interface.
    std::string place(const plan::CarriedFact& change) const;
    /// What is not told: a sentence each.
    std::vector<std::string> left() const;
    /// Makes the changes at these positions, one undo step, and remembers what the letterhead says.
    Written make(const std::vector<std::size_t>& chosen) const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XModel> model_;
    Reading reading_;
    plan::CarryOver over_;
};

/// [{"id":"1","fact":"number","place":"…","before":"…","after":"…","sure":true}]
std::string to_json(const Follow& follow);

/// Remembers what the letterhead says, so that its copies are known later.
void keep_facts(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                const plan::LetterFacts& facts);

} // namespace kehoach::session
