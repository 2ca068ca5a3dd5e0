// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::bench {

/// A form of 30 columns and 500 rows: made, and checked when filled, beside a new workbook that gets as
/// many figures.
void report_form(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::bench
