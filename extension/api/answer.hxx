// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>

namespace kehoach::api {

/// Carries out a call of a service: on the main thread, which owns the sessions and where Writer reads two to
/// three times as fast as from the thread of a bridge, and with our faults turned into those of UNO.
void answer(const css::uno::Reference<css::uno::XComponentContext>& context, const char* call,
            const std::function<void()>& work);

} // namespace kehoach::api
