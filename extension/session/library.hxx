// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/refused.hxx"
#include "pack/combine.hpp"
#include "plan/issuing_office.hpp"
#include "plan/plan.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
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
/// anew only where a pack has changed. Nothing of a broken pack is used: one of the user folder is left out and
/// told of (`told_of_broken`); for one that is named, or data that is broken, Refused("pack.broken") or
/// ("session.data-broken") with file, line and what was expected.
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

/// What a document may be checked with, made ready before it is known who issued it. Once made it asks the
/// office nothing any more.
class LibraryChoice {
public:
    LibraryChoice() = default;
    /// Throws as `library` does; what is wrong with the pack of one office is told when that is chosen.
    LibraryChoice(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const std::vector<std::string>& packs);

    /// Which of the offices known has issued it; null: none, or nobody can tell.
    const plan::IssuingOffice* issuer(const plan::Plan& plan) const;
    /// Where an office known has issued it and names a house pack, that one alone, else those of the user
    /// folder; on top of them those named.
    std::shared_ptr<const Library> of_document(const plan::Plan& plan) const;

private:
    std::vector<plan::IssuingOffice> offices_;
    std::shared_ptr<const Library> usual_;
    std::map<std::string, std::shared_ptr<const Library>> by_pack_;
    std::map<std::string, office::Refused> faulty_;
};

/// Throws Refused("session.unknown-profile") for an id that is not there; an empty one passes.
void require_profile(const Library& data, const std::string& id);

} // namespace kehoach::session
