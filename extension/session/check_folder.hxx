// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "rules/finding.hpp"

#include <array>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::session {

/// A finding as people are told it; `gravity`: an index of CheckedFile::counts.
struct ToldFinding {
    std::size_t gravity = 0;
    std::string place, what, clause, before, after;
};

/// What came of one file.
struct CheckedFile {
    static constexpr std::size_t untold = 4; ///< behind the severities: what cannot be told

    std::string url;
    std::string fault; ///< why it could not be read; empty where it was
    std::string number, subject, profile;
    std::array<std::size_t, 5> counts{}; ///< errors, warnings, hints, remarks, what cannot be told
    std::vector<ToldFinding> findings{}; ///< the gravest first
};

struct CheckedFolder {
    std::string url;
    std::vector<CheckedFile> files; ///< those that were reached
    std::size_t of = 0;             ///< how many there are
};

/// Texts that lie in a folder itself, by name: .odt .docx .doc .fodt .rtf, and none that an office made for
/// itself beside one that is open. `folder`: a path or a URL. Throws Refused("folder.none-such").
std::vector<std::string> texts_in(const std::string& folder);

/// Told before each file: which one of how many, and its URL.
using FolderProgress = std::function<void(std::size_t at, std::size_t of, const std::string& url)>;

/// Checks all of them, hidden and read-only, told in the language of papers; each in the stage it remembers where none is given. What cannot
/// be read is told and the others go on. Cancelled work (text::work) ends with what was reached. Throws
/// Refused("folder.empty") where there is none.
CheckedFolder check_folder(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const std::string& folder, std::optional<plan::Stage> stage,
                           const FolderProgress& tell);

} // namespace kehoach::session
