// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::faces {

/// URLs of the files that go out with a plan. Papers that are open beside it are proposed, those of its own
/// folder chosen; where none is open, files are picked. None where the person thought better of it.
std::vector<std::string> ask_attachments(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                         const css::uno::Reference<css::frame::XModel>& plan);

} // namespace kehoach::faces
