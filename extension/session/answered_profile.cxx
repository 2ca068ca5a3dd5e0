// SPDX-License-Identifier: MPL-2.0
#include "session/answered_profile.hxx"

#include "office/memory.hxx"

namespace kehoach::session {

namespace {

const std::string key = "profile";

} // namespace

std::string answered_profile(const css::uno::Reference<css::frame::XModel>& model) {
    const auto memory = office::recall(model);
    const auto found = memory.find(key);
    return found == memory.end() ? std::string() : found->second;
}

void remember_profile(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                      const std::string& id) {
    auto memory = office::recall(model);
    memory.erase(key);
    if (!id.empty())
        memory[key] = id;
    office::remember(scope, model, memory);
}

} // namespace kehoach::session
