// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// A new document with a table of all comments and tracked changes, and room for the answers: of the files,
/// or of what is open where none is named. Throws Refused("comments.none") where nobody said anything, and as
/// ForeignFile does.
css::uno::Reference<css::frame::XModel>
comments_table(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XModel>& open, const std::vector<std::string>& urls,
               bool visible);

} // namespace kehoach::session
