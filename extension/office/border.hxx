// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/refused.hxx"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>

namespace kehoach::office {

/// The one door between our code and UNO callers: runs `work`; Refused and data faults become an
/// IllegalArgumentException with the message in the user's language, any other std::exception a
/// RuntimeException naming `command`. UNO exceptions pass; those that no call declares as RuntimeExceptions.
void at_border(const css::uno::Reference<css::uno::XComponentContext>& context, const char* command,
               const std::function<void()>& work);

} // namespace kehoach::office
