// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_tally.hxx"

#include "session/checklist.hxx"

namespace kehoach::faces {

using session::Shown;

Tally tally(const session::DocumentSession& session) {
    const auto results = session::count(session::results(session));
    Tally counted;
    counted.rules = results[rules::Verdict::met] + results[rules::Verdict::not_met] + results.ignored;
    counted.cannot_tell = results[rules::Verdict::cannot_tell];
    for (const Shown& shown : session.findings()) {
        counted.shown += shown.finding.verdict == rules::Verdict::not_met && !shown.finding.ignored ? 1 : 0;
        counted.ignored += shown.finding.ignored ? 1 : 0;
    }
    return counted;
}

} // namespace kehoach::faces
