// SPDX-License-Identifier: MPL-2.0
#include "session/answered_profile.hxx"

#include "office/memory.hxx"
#include "profile/answered.hpp"

namespace kehoach::session {

namespace {

const std::string key = "profile", converted_key = "converted";

} // namespace

std::string answered_profile(const css::uno::Reference<css::frame::XModel>& model) {
    return office::recall(model, key);
}

std::string converted_profile(const css::uno::Reference<css::frame::XModel>& model) {
    return office::recall(model, converted_key);
}

std::string remembered_profile(const css::uno::Reference<css::frame::XModel>& model,
                               const profile::Choice& of_document) {
    return remembered_profile(converted_profile(model), answered_profile(model), of_document);
}

std::string remembered_profile(const std::string& converted, const std::string& answer,
                               const profile::Choice& of_document) {
    return converted.empty() ? profile::answered(of_document, answer) : converted;
}

void remember_conversion(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                         const std::string& id) {
    office::remember(scope, model, office::recall_with(model, converted_key, id));
}

void remember_profile(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                      const std::string& id) {
    office::remember(scope, model, office::recall_with(model, key, id));
}

} // namespace kehoach::session
