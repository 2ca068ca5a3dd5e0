// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/strip.hxx"

#include <string>
#include <vector>

namespace kehoach::session {

struct Released {
    std::vector<std::string> files; ///< URLs: the copy, and its PDF
    writer::Stripped stripped;
};

/// Writes a copy of the document to `url` (.odt or .docx) and a PDF beside it, both without comments, tracked
/// changes, hidden text, names of persons and our own memory. The open document is not touched. Throws
/// Refused("release.extension") for another ending, and ("release.own-file") for its own file.
Released release(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model, const std::string& url);

/// {"files":[url],"comments":n,"changes":n,"hidden":n}
std::string to_json(const Released& released);

} // namespace kehoach::session
