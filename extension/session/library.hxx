// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "pack/combine.hpp"
#include "plan/plan.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace kehoach::session {

/// The data of the package with house packs on top.
using Library = pack::Data;

/// The package's data files, names as in rules/ID.json.
const std::vector<text::DataFile>&
shipped_data(const css::uno::Reference<css::uno::XComponentContext>& context);

/// With the packs of the user folder and, on top of them, those named (files or folders, paths or URLs). Read
/// anew only where a pack has changed. Throws Refused("session.data-broken") or ("pack.broken") with file,
/// line and what was expected: nothing of a broken pack is used, nor is it passed over in silence.
std::shared_ptr<const Library> library(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const std::vector<std::string>& packs = {});

/// With one pack alone, of the user folder or elsewhere.
std::shared_ptr<const Library> library_with(const css::uno::Reference<css::uno::XComponentContext>& context,
                                            const rtl::OUString& pack);
/// What plans of an office are written with: where the kept office of that family and issuer names a house
/// pack, that one alone, else all. Throws Refused("session.no-such-pack") where it is not installed.
std::shared_ptr<const Library>
library_for_office(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& family,
                   const std::string& issuer);

/// What a document is checked with: where an office known has issued it and names a house pack, that one
/// alone, else those of the user folder; on top of them those named. Throws as the others do.
std::shared_ptr<const Library>
library_for_document(const css::uno::Reference<css::uno::XComponentContext>& context, const plan::Plan& plan,
                     const std::vector<std::string>& packs);

/// Throws Refused("session.unknown-profile") for an id that is not there; an empty one passes.
void require_profile(const Library& data, const std::string& id);

} // namespace kehoach::session
