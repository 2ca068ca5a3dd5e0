// SPDX-License-Identifier: MPL-2.0
#include "session/open_findings.hxx"

#include "office/strings.hxx"
#include "session/excerpt.hxx"
#include "session/place_names.hxx"
#include "writer/white_text.hxx"

namespace kehoach::session {

OpenFindings open_findings(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::frame::XModel>& model,
                           const DocumentSession& session) {
    constexpr std::size_t few = 5;
    const PlaceNames places(context, session.document(), session.plan());
    OpenFindings open;
    for (const auto severity : {rules::Severity::error, rules::Severity::warning})
        for (const Shown& shown : session.findings()) {
            const auto& finding = shown.finding;
            if (finding.ignored || finding.verdict != rules::Verdict::not_met || finding.severity != severity)
                continue;
            ++(severity == rules::Severity::error ? open.errors : open.warnings);
            if (open.first.size() >= few)
                continue;
            // The sentence about many places counts them; one of them would be no help.
            open.first.push_back(
                finding.places.size() > 1
                    ? shown.message
                    : office::string(context, "release.open.line",
                                     {{"place", places.of(finding.place)}, {"message", shown.message}}));
        }
    // Words that nobody sees go out with the paper: whatever else is open, they are named.
    for (const auto& words : writer::white_text(model)) {
        ++open.white;
        document::Place place;
        place.paragraph = 0;
        place.excerpt = words;
        if (open.white <= static_cast<int>(few))
            open.first.push_back(office::string(context, "release.open.white.line",
                                                {{"text", excerpt_of(session.document(), place)}}));
    }
    return open;
}

} // namespace kehoach::session
