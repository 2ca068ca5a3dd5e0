// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_profile.hxx"

#include <algorithm>

namespace kehoach::faces {

namespace {

/// Those the document may be under where it does not tell, else all.
std::vector<std::string> offered(const session::DocumentSession& session) {
    auto asked = session.profiles_to_ask();
    return asked.empty() ? session.data().profiles.ids() : asked;
}

/// Which is in force; empty: none.
std::string applied(const session::DocumentSession& session) {
    return session.choice().id.value_or("");
}

/// Whether an answer is kept: only where the document itself says nothing against it.
bool is_kept(const session::DocumentSession& session) {
    if (!session.options().profile.empty() || !session.converted_profile().empty())
        return false;
    const auto choice = session.choice();
    const bool answered = choice.id && session.answered_profile() == *choice.id;
    constexpr double certain = 1;
    return answered || !session.profiles_to_ask().empty() || (choice.id && choice.certainty < certain);
}

} // namespace

void show_profile(PanelView& view, const PanelWords& words, const session::DocumentSession& session) {
    view.set_regulation(words.profile(session), !PanelWords::is_plain(session));
    const auto profiles = offered(session);
    const auto at = std::ranges::find(profiles, applied(session));
    const bool open = !session.profiles_to_ask().empty();
    const bool asks = open && at == profiles.end();
    view.ask(words.text(asks ? "panel.ask" : "panel.ask.label"), asks, words.answers(profiles, open),
             at == profiles.end() ? 0 : static_cast<int>(at - profiles.begin()) + 1);
}

std::optional<ChosenProfile> chosen_profile(const PanelView& view, const session::DocumentSession& session) {
    const auto profiles = offered(session);
    const int at = view.answer();
    if (at < 0 || static_cast<std::size_t>(at) > profiles.size()) // the list is being filled
        return std::nullopt;
    const std::string id = at == 0 ? "" : profiles[static_cast<std::size_t>(at) - 1];
    const bool is_kept_now = is_kept(session);
    const bool nothing_to_undo = session.options().profile.empty() && session.answered_profile().empty();
    if (id == applied(session) || (id.empty() && nothing_to_undo))
        return std::nullopt;
    return ChosenProfile{id, is_kept_now};
}

} // namespace kehoach::faces
