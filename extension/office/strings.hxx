// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/refused.hxx"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <string_view>

namespace kehoach::office {

/// "vi" or "en": the language of the office's interface ("vi" where that is Vietnamese, else "en").
std::string language(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The text of a key in the string tables (dialogs/strings_*.txt in the package), {name} replaced by arguments.
/// An unknown key gives the key itself.
std::string string(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view key,
                   const Refused::Arguments& arguments = {}, std::string_view language = {});

} // namespace kehoach::office
