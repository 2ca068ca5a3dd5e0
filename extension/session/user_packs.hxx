// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/refused.hxx"
#include "pack/pack.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace kehoach::session {

/// A pack that lies in the user folder. Of one with a fault nothing is used until it is mended or removed;
/// all else goes on without it.
struct UserPack {
    rtl::OUString url;
    pack::Stamp stamp; ///< of a sound one
    std::optional<office::Refused> fault;
};

/// Each is read anew only where it has changed.
std::vector<UserPack> user_packs(const css::uno::Reference<css::uno::XComponentContext>& context);

/// In words, for each that is broken: which file, why, and what can be done.
std::vector<std::string> told_of_broken(const css::uno::Reference<css::uno::XComponentContext>& context,
                                        const std::string& language = {});

} // namespace kehoach::session
