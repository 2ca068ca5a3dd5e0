// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <string>

namespace kehoach::faces {

/// Reads or checks a document. Where that is long, under a window with a button that ends it: the work is cut
/// into slices of at most 50 ms, between which the office draws and hears the button, while the window keeps
/// the document from being edited. Ended work throws office::Refused("session.cancelled").
void with_progress(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::frame::XFrame>& frame,
                   const session::DocumentSession& session, const std::function<void()>& work);

/// The same for work of another kind, under the words of a key: it asks text::work whether to go on. What is
/// ended throws what the work makes of text::Cancelled.
void with_progress(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::frame::XFrame>& frame, const char* title, const char* said,
                   const std::function<void()>& work);

/// Says what is done now, and which part of the whole is done (0 to 1).
using Tell = std::function<void(const std::string& said, double done)>;
/// The same for work that knows how far it is.
void with_progress(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::frame::XFrame>& frame, const char* title, const char* said,
                   const std::function<void(const Tell&)>& work);

} // namespace kehoach::faces
