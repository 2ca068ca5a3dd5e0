// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <array>
#include <string>
#include <vector>

namespace kehoach::session {

/// What came of one requirement: it is listed once, whatever number of findings its rule has, and where
/// several rules ask for the same in the same words, with the worst of their results.
struct RuleResult {
    const Shown* shown = nullptr; ///< the finding that tells the result
    std::string
        asks; ///< what is required, in the words of the source; the finding's sentence where it has none
    bool ignored = false; ///< broken, and left alone everywhere
};

/// "ignored", or the name of the verdict.
std::string name_of(const RuleResult& result);

/// The requirements of the last check with their results: broken first, the gravest of these at the head,
/// then those that cannot be told, met, not applicable. Notices are none.
std::vector<RuleResult> results(const DocumentSession& session);

/// How many requirements have a verdict (indexed by it), and how many of the broken ones are left alone.
struct Count {
    std::array<std::size_t, 4> of{};
    std::size_t ignored = 0;
    std::size_t operator[](rules::Verdict verdict) const { return of[static_cast<std::size_t>(verdict)]; }
};
Count count(const std::vector<RuleResult>& results);

} // namespace kehoach::session
