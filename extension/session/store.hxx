// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string_view>

namespace kehoach::session {

/// Writes a copy of a document with an export filter of the office, all of it or nothing (`office::write_beside`).
/// A PDF has tags and bookmarks of its headings; one for printing on two sides keeps the empty backs before
/// parts that begin on a front side.
void store(const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& url,
           const char* filter);
/// The same of a workbook that nobody sees, whose forms keep their heads in view where the file is opened.
void store_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& url,
                 const char* filter);
/// The same of a document over the file it was opened from, in its own format.
void store_again(const css::uno::Reference<css::frame::XModel>& model);
void store_bytes(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                 std::string_view bytes);

} // namespace kehoach::session
