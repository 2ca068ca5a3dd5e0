// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// What was written anew, line by line, with the place of each: "phần đầu: Số 12-KH/ĐU"; and the draft mark
/// that has gone. In the language of the interface.
std::vector<std::string> changed_lines(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const plan::Plan& before, const document::Document& document,
                                       const plan::Plan& after);

} // namespace kehoach::session
