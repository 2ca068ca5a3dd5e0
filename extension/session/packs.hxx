// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "pack/pack.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace kehoach::session {

/// An office's pack that lies in the user folder, as the list of them shows it.
struct InstalledPack {
    rtl::OUString url;
    pack::Stamp stamp;
    std::string fault; ///< not empty: it is broken, and why
};

/// A folder or file, read and checked by itself. Throws Refused("pack.broken") with file, line and what was
/// expected.
pack::Pack load_pack(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const rtl::OUString& url);

/// The same, and it fits onto the package's data.
pack::Pack load_sound_pack(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const rtl::OUString& url);

/// Makes the one file with its list of hashes out of a folder. The pack is checked on top of the package's
/// data first: what is broken is not sent round.
pack::Stamp make_pack(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const rtl::OUString& folder, const rtl::OUString& file);

/// Checks a pack's file and copies it into the user folder; one of the same name is replaced.
pack::Stamp install_pack(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const rtl::OUString& file);
void remove_pack(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& name);
std::vector<InstalledPack> installed_packs(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::session
