// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// A file that somebody chose, opened hidden and read-only; closed in the end.
class ForeignFile {
public:
    /// Throws Refused where it is empty ("file.empty"), locked ("file.password"), or not what its name says
    /// ("file.unreadable").
    ForeignFile(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url);
    ~ForeignFile();
    ForeignFile(const ForeignFile&) = delete;
    ForeignFile& operator=(const ForeignFile&) = delete;
    const css::uno::Reference<css::frame::XModel>& model() const { return model_; }

private:
    css::uno::Reference<css::frame::XModel> model_;
};

/// A new document without a name that holds what the file does. Refused as above.
css::uno::Reference<css::frame::XModel>
new_from_file(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
              bool visible);

} // namespace kehoach::session
