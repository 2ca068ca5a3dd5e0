// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_profile.hxx"

#include "office/refused.hxx"
#include "session/document_session.hxx"

#include <algorithm>

namespace kehoach::faces {

void ask_profile(PanelView& view, const PanelWords& words, const session::DocumentSession& session) {
    const auto asked = session.profiles_to_ask();
    const auto at = std::find(asked.begin(), asked.end(), session.answered_profile());
    view.ask(words.text(at == asked.end() ? "panel.ask" : "panel.ask.answered"),
             asked.empty() ? std::vector<std::string>() : words.answers(asked),
             at == asked.end() ? 0 : static_cast<int>(at - asked.begin()) + 1);
}

void take_profile(PanelView& view, const PanelWords& words, session::DocumentSession& session) {
    const auto asked = session.profiles_to_ask();
    const int at = view.answer();
    if (at < 0) // the list is being filled
        return;
    const std::string answer =
        at > 0 && static_cast<std::size_t>(at) <= asked.size() ? asked[static_cast<std::size_t>(at) - 1] : "";
    if (answer == session.answered_profile())
        return;
    try {
        session.answer_profile(answer);
    } catch (const office::Refused&) {
        ask_profile(view, words, session); // shows again what holds
        throw;
    }
}

} // namespace kehoach::faces
