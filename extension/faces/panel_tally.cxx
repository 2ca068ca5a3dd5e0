// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_tally.hxx"

#include "session/checklist.hxx"

#include <algorithm>
#include <array>

namespace kehoach::faces {

using session::Shown;

namespace {

/// What the check says of the whole document where it knows no regulation to hold it against.
bool says_form_unchecked(const rules::RulePack& pack, const Shown& shown) {
    return std::ranges::any_of(std::array{"no-profile", "family", "empty"}, [&](const char* when) {
        const auto* const notice = pack.notice(when);
        return notice != nullptr && notice->id == shown.finding.rule;
    });
}

} // namespace

Tally tally(const session::DocumentSession& session) {
    const auto results = session::count(session::results(session));
    Tally counted;
    counted.rules = results[rules::Verdict::met] + results[rules::Verdict::not_met] + results.ignored;
    counted.cannot_tell = results[rules::Verdict::cannot_tell];
    for (const Shown& shown : session.findings()) {
        counted.shown += shown.finding.verdict == rules::Verdict::not_met && !shown.finding.ignored ? 1 : 0;
        counted.ignored += shown.finding.ignored ? 1 : 0;
        counted.form_unchecked =
            counted.form_unchecked || (!session.forms() && says_form_unchecked(session.data().rules, shown));
    }
    return counted;
}

} // namespace kehoach::faces
