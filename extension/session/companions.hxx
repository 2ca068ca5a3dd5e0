// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/companion.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// What is in files that go out with a plan, text documents and workbooks: those named, and those that lie in
/// a folder that is named; the plan itself is none of them. Throws Refused as ForeignFile does, and
/// ("companions.too-many").
std::vector<plan::Companion> read_companions(const css::uno::Reference<css::uno::XComponentContext>& context,
                                             const css::uno::Reference<css::frame::XModel>& plan,
                                             const std::vector<std::string>& files_or_folders);

} // namespace kehoach::session
