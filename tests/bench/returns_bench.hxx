// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::bench {

/// A workbook of results of 200 units with three forms each, a file a form: made, and brought up to date when one
/// file is otherwise, beside what other programs need to read the same files and add up their cells.
void report_returns(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::bench
