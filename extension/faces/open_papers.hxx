// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::faces {

/// A text document or a workbook that is open.
struct OpenPaper {
    css::uno::Reference<css::frame::XModel> model;
    std::string title, url; ///< as in its window; empty where it was never stored
    bool text = true;       ///< no workbook
    bool shown = false;     ///< a person sees it
};
std::vector<OpenPaper> open_papers(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::faces
