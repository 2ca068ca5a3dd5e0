// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <span>
#include <string>

namespace kehoach::faces {

enum class Mood { information, fault };

/// Shows a message above the frame's window and waits until it is closed.
void show_message(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XFrame>& frame, Mood mood,
                  const std::string& message);
/// A question with Yes and No; true for Yes.
bool ask(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::frame::XFrame>& frame, const std::string& question);

/// A question with Yes, No and Cancel; nothing for Cancel.
std::optional<bool> ask_or_cancel(const css::uno::Reference<css::uno::XComponentContext>& context,
                                  const css::uno::Reference<css::frame::XFrame>& frame,
                                  const std::string& question);

/// For a message: each line of a list on one of its own behind a dash, and how many of `all` there are not.
std::string listed(const css::uno::Reference<css::uno::XComponentContext>& context,
                   std::span<const std::string> lines, std::size_t all);

} // namespace kehoach::faces
