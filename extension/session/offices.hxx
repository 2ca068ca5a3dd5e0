// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// Offices this person writes for, the usual one first: kept in the user's configuration. One without a name is
/// none, and a value that makes no sense (a broken file of settings) is as if it had never been set.
std::vector<plan::IssuingOffice> offices(const css::uno::Reference<css::uno::XComponentContext>& context);
void put_offices(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const std::vector<plan::IssuingOffice>& all);

/// True the first time it is asked on this machine, and never again.
bool is_first_start(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Which of several was chosen last for a purpose ("report", "superior"), by its issuer; empty: none yet.
std::string last_office(const css::uno::Reference<css::uno::XComponentContext>& context, const char* purpose);
void put_last_office(const css::uno::Reference<css::uno::XComponentContext>& context, const char* purpose,
                     const std::string& issuer);

/// Offices as one file for colleagues, at a file URL. Import adds what is new and replaces what has the same
/// issuer; throws Refused("session.offices-faulty") with line and what was expected, and then changes
/// nothing.
void export_offices(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url);
void import_offices(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url);

/// The office of that name among those known; else what its name alone tells (`family` empty: of either).
plan::IssuingOffice office_named(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const std::string& family, const std::string& issuer);

/// The spec with its issuer as it stands in sentences, where the spec leaves that empty and it can be told.
plan::PlanSpec with_issuer_in_text(const css::uno::Reference<css::uno::XComponentContext>& context,
                                   plan::PlanSpec spec);

} // namespace kehoach::session
