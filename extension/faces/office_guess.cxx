// SPDX-License-Identifier: MPL-2.0
#include "faces/office_guess.hxx"

#include "plan/issuing_office.hpp"
#include "session/clock.hxx"
#include "session/library.hxx"
#include "text/words.hpp"

namespace kehoach::faces {

void OfficeGuess::fill(const std::string& family) {
    const auto issuer = std::string(text::trim(dialog_.value("issuer")));
    const auto data = session::library(context_);
    const auto told = plan::suggest(family, issuer, data->gazetteer, session::today());
    const auto only = [](const std::vector<std::string>& all) { return all.size() == 1 ? all.front() : ""; };
    complete("numberIssuer", only(told.codes));
    complete("issuerParent", only(told.parents));
    complete("place", told.place);
    complete("issuerInText", told.in_text);
}

void OfficeGuess::complete(const char* control, const std::string& value) {
    auto& guessed = guessed_[control];
    if (const std::string there(text::trim(dialog_.value(control))); !there.empty() && there != guessed)
        return;
    dialog_.set_value(control, value);
    guessed = value;
}

} // namespace kehoach::faces
