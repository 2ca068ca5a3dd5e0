// SPDX-License-Identifier: MPL-2.0
#include "session/answered_profile.hxx"

#include "office/memory.hxx"

namespace kehoach::session {

namespace {

const std::string key = "profile";

} // namespace

std::string answered_profile(const css::uno::Reference<css::frame::XModel>& model) {
    return office::recall(model, key);
}

void remember_profile(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                      const std::string& id) {
    office::remember(scope, model, office::recall_with(model, key, id));
}

} // namespace kehoach::session
