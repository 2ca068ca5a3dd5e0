// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace kehoach::session {

enum class Application { writer, calc };

/// An empty document with a frame of its own, shown or hidden.
css::uno::Reference<css::frame::XModel>
new_document(const css::uno::Reference<css::uno::XComponentContext>& context, Application application,
             bool visible);

/// A document of somebody else, to be read: hidden, read-only, no macros, no links brought up to date.
/// Null or a UNO exception where the office cannot read it.
css::uno::Reference<css::frame::XModel>
open_to_read(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url);

/// The same to be worked on: a copy that nobody else knows of.
css::uno::Reference<css::frame::XModel>
open_copy(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url);

/// Closes what `new_document` or `open_to_read` gave.
void close(const css::uno::Reference<css::frame::XModel>& model);

/// A document just made has no steps to be taken back.
void forget_undo(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::session
