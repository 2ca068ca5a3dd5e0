// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::faces {

/// Shows a text too long for a message, to be read and copied from; Help opens the guide at the topic.
void show_text(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XFrame>& frame, const std::string& text,
               const char* topic);

} // namespace kehoach::faces
