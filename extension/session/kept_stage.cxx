// SPDX-License-Identifier: MPL-2.0
#include "session/kept_stage.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "plan/analysis.hpp"

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;

const std::string key = "stage";

} // namespace

plan::Stage kept_stage(const Model& model) {
    return plan::stage_of(office::recall(model, key)).value_or(plan::Stage::drafting);
}

void keep_stage(const Model& model, plan::Stage stage) {
    if (stage == kept_stage(model) || !office::is_editable(model))
        return;
    const auto kept = stage == plan::Stage::drafting ? std::string_view() : plan::name(stage);
    office::note(model, office::recall_with(model, key, std::string(kept)));
}

} // namespace kehoach::session
