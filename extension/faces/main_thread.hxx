// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>

namespace kehoach::faces {

/// Runs `work` on the office's main thread and returns when it is done; exceptions come back to the caller.
/// Where the main thread does not come to it (busy, or waiting for a lock that the caller holds) it is done
/// here. Commands from menus are there already; those from scripts and sockets are not, and windows want to
/// be.
void on_main_thread(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const std::function<void()>& work);

} // namespace kehoach::faces
