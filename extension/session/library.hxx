// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "plan/plan_spec.hpp"
#include "profile/profile.hpp"
#include "rules/rule.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// The data of the package, read once: profiles, rules, form templates, outline templates.
struct Library {
    profile::ProfileSet profiles;
    rules::RulePack rules;
    std::vector<form::FormSpec> forms;
    text::DataFaults faults; ///< not empty: nothing of the faulty pack was loaded; see `require`
};

/// Throws Refused("session.data-broken") with file, line and what was expected where the package's data is
/// faulty.
const Library& library(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Throws Refused("session.unknown-profile") for an id that is not there; an empty one passes.
void require_profile(const Library& data, const std::string& id);

} // namespace kehoach::session
