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
    const auto memory = office::recall(model);
    const auto found = memory.find(key);
    const auto stage = found == memory.end() ? std::nullopt : plan::stage_of(found->second);
    return stage.value_or(plan::Stage::drafting);
}

void keep_stage(const Model& model, plan::Stage stage) {
    if (stage == kept_stage(model) || !office::is_editable(model))
        return;
    auto memory = office::recall(model);
    memory.erase(key);
    if (stage != plan::Stage::drafting)
        memory[key] = plan::name(stage);
    office::note(model, memory);
}

} // namespace kehoach::session
