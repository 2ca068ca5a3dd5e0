// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/open_findings.hxx"
#include "writer/strip.hxx"

#include <string>
#include <vector>

namespace kehoach::session {

struct Released {
    std::vector<std::string> files; ///< URLs: the copy, and its PDF
    writer::Stripped stripped;
};

/// Writes a copy of the document to `url` (.odt or .docx) and a PDF beside it, both without comments, tracked
/// changes, hidden text, names of persons and our own memory, titled by type and subject. `apart`:
/// attachments as files of their own, named behind the first one, number and date of their attached-to lines
/// blank. The open document is not touched. Throws Refused("release.extension") for another ending, and
/// ("release.own-file") for its own file.
Released release(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model, const std::string& url,
                 bool apart = false);

/// What to offer as name of the file, without ending, and whether it has attachments that can go apart.
struct ReleaseOffer {
    std::string name;
    bool has_attachments = false;
    bool state = false; ///< of the State: there attachments of electronic papers go apart
};
ReleaseOffer release_offer(const css::uno::Reference<css::frame::XModel>& model);

/// {"files":[url],"comments":n,"changes":n,"hidden":n,"errors":n,"warnings":n,"white":n,"open":[sentence]}
std::string to_json(const Released& released, const OpenFindings& open);

} // namespace kehoach::session
