// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/workbook.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// Whether a paper is marked Mật, Tối mật or Tuyệt mật, and its number, as in 12-KH/ĐU.
struct Secrecy {
    bool marked = false;
    std::string number;
};
/// Of a file, by its text or the tops of its sheets; one that nobody can read as either has none. `bytes`: what is
/// in it. It is opened in no window, and comes into no list of the office.
Secrecy secrecy_of(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
                   const std::string& bytes);
bool is_marked(const sheetfile::Workbook& book);
/// Of an open document.
Secrecy secrecy_of(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::session
