// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/sheet_faults.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::session {

/// The forms in the file of the last period, for the workbook `now`. Throws Refused where it cannot be read,
/// holds no form ("compare.no-form"), or none that `now` has too ("compare.other-form").
Earlier earlier_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& now, const std::string& url);

} // namespace kehoach::session
