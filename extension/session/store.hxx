// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <rtl/ustring.hxx>

namespace kehoach::session {

/// Writes a copy of a document with an export filter of the office; throws css::io::IOException.
void store(const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& url,
           const char* filter);

} // namespace kehoach::session
