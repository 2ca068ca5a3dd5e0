// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// What whoever helps wants to know of an installation, a line each: versions, machine, settings, hashes of
/// data and house packs, the last faults. No words of documents, no names of files, offices or persons.
std::string diagnostics(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::session
