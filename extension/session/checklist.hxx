// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <array>
#include <string>
#include <vector>

namespace kehoach::session {

/// What came of one rule: rules are listed once, whatever number of findings they have.
struct RuleResult {
    const Shown* shown = nullptr; ///< the finding that tells the result
    std::string rule;
    bool ignored = false; ///< broken, and left alone everywhere
};

/// "ignored", or the name of the verdict.
std::string name_of(const RuleResult& result);

/// The rules of the last check with their results: broken first, then those that cannot be told, met, not
/// applicable. Notices are no rules. Of a check without all verdicts: only the first two kinds.
std::vector<RuleResult> results(const DocumentSession& session);

/// How many rules have a verdict (indexed by it), and how many of the broken ones are left alone.
struct Count {
    std::array<std::size_t, 4> of{};
    std::size_t ignored = 0;
    std::size_t operator[](rules::Verdict verdict) const { return of[static_cast<std::size_t>(verdict)]; }
};
Count count(const std::vector<RuleResult>& results);

} // namespace kehoach::session
