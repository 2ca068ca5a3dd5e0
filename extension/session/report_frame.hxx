// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// A new document for the report that a plan asks for: a file, or what is open where `url` is empty. Throws
/// Refused("report.no-outline") where none is attached, and as ForeignFile does. `issuer`: whose
/// letterhead of the offices known.
css::uno::Reference<css::frame::XModel>
report_frame(const css::uno::Reference<css::uno::XComponentContext>& context,
             const css::uno::Reference<css::frame::XModel>& open, const std::string& url,
             const std::string& issuer, bool visible);

/// Takes the hints out of a frame, one undo step; how many there were. Throws Refused for a read-only
/// document.
int remove_hints(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::session
