// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/foreign_file.hxx"

#include <map>
#include <memory>
#include <string>

namespace kehoach::session {

/// Workbooks that figures of a text come from: as they are open in the office, else as their files say, opened
/// hidden and read-only until this goes.
class SourceBooks {
public:
    /// `text`: URL of the text that the paths start from; empty where it was never stored.
    SourceBooks(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& text);

    /// Null where nobody can read the file, or it is gone. `path`: as the text remembers it.
    css::uno::Reference<css::frame::XModel> at(const std::string& path);
    /// Where it lies now: from the text, else a URL.
    std::string path_now(const std::string& path) const;

private:
    std::string find(const std::string& path) const;

    const css::uno::Reference<css::uno::XComponentContext> context_;
    const std::string text_;
    std::map<std::string, std::unique_ptr<ForeignFile>> files_;        ///< by URL
    std::map<std::string, css::uno::Reference<css::frame::XModel>> models_; ///< by path
    std::map<std::string, std::string> urls_;                          ///< by path
};

} // namespace kehoach::session
