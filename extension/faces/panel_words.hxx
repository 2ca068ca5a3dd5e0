// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_tally.hxx"
#include "office/refused.hxx"
#include "session/document_session.hxx"

#include <string>
#include <vector>

namespace kehoach::faces {

/// What the panel says of the last check, in the language of the interface.
class PanelWords {
public:
    explicit PanelWords(css::uno::Reference<css::uno::XComponentContext> context)
        : context_(std::move(context)) {}

    /// Which regulation is applied, and how sure that is where it is not.
    std::string profile(const session::DocumentSession& session) const;
    /// Whether the name of that regulation says it all.
    static bool is_plain(const session::DocumentSession& session);
    /// What was checked and what was found.
    std::string status(const session::DocumentSession& session) const;
    /// Which regulation applies: that the document decides it, or where that is `open` that nothing is
    /// chosen; then the regulations by their names.
    std::vector<std::string> answers(const std::vector<std::string>& profiles, bool open) const;
    std::string text(const char* key, const office::Refused::Arguments& arguments = {}) const;

private:
    std::string of_forms(std::size_t forms, const Tally& counted, const std::string& earlier) const;
    /// With the day from which it holds.
    std::string name_of(const std::string& profile) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
};

} // namespace kehoach::faces
