// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/finding.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// What stands and what a repair puts there.
struct RepairWords {
    std::string before, after;
};

/// As people read it: an alignment by its name, all else as it is in the repair. In `language`, or that of
/// the interface.
RepairWords repair_words(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const rules::Repair& repair, const std::string& language = {});

} // namespace kehoach::session
