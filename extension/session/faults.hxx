// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::session {

/// Throws Refused(key, {faults}) where there are faults: one line each, with file, line and what was
/// expected.
void require_none(const css::uno::Reference<css::uno::XComponentContext>& context, const char* key,
                  const text::DataFaults& faults);

} // namespace kehoach::session
