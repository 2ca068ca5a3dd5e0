// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/return_file.hpp"
#include "session/library.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// What is to be laid together, as read from the files that somebody named.
struct ReadReturns {
    /// A file as it was named, and what became of it before anything was laid together.
    struct Named {
        std::string url;
        std::string path;   ///< of the one in `files`; empty: not read, for the reason
        std::string reason; ///< sentence
        int inputs = 0, blank = 0; ///< cells that are added up, and how many of them are empty
    };
    std::vector<Named> named; ///< in the order of the names
    std::vector<returns::ReturnFile> files;
    std::string home; ///< URL of the folder that paths start from, with '/'; empty: that of the result
};

/// Reads them. Paths are relative to where `result` lies, or, where it was never stored, to the folder that all
/// files are in. The result itself and what was named before are not read.
ReadReturns read_returns(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& result,
                         const std::vector<std::string>& urls, const Library& data, const std::string& language);

} // namespace kehoach::session
