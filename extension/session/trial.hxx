// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"
#include "rules/finding.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::session {

/// A plan as it would be written, without a document, and what its own check says of it.
struct Trial {
    struct Fault {
        plan::Role role; ///< of the paragraph where it stands
        std::string message;
        rules::Severity severity;
    };
    plan::Composed made;
    std::vector<Fault> faults; ///< of form, in the order of the text; what is not there yet is none
};

/// Sentences in `language`. Throws as `compose` does.
Trial try_plan(const css::uno::Reference<css::uno::XComponentContext>& context, const plan::PlanSpec& spec,
               std::string_view language);

} // namespace kehoach::session
