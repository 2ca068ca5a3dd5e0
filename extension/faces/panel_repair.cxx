// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_repair.hxx"

#include "session/outcome_json.hxx"

#include <algorithm>

namespace kehoach::faces {

using css::uno::Reference;

bool can_repair(const session::Shown& shown) {
    const auto& repairs = shown.finding.repairs;
    return shown.finding.verdict == rules::Verdict::not_met &&
           std::any_of(repairs.begin(), repairs.end(),
                       [](const rules::Repair& repair) { return repair.policy != rules::Policy::remark; });
}

bool can_repair_any(const session::DocumentSession& session) {
    return std::ranges::any_of(session.findings(), [](const session::Shown& one) {
        return !one.finding.ignored && can_repair(one);
    });
}

std::optional<std::string> repair_chosen(const Reference<css::uno::XComponentContext>& context,
                                         const Reference<css::frame::XFrame>& frame,
                                         session::DocumentSession& session,
                                         const rules::CheckOptions& options) {
    const auto before = session.findings();
    const auto chosen = ask_repairs(context, frame, repair_choices(context, session),
                                    left_alone(context, session), words_for(session));
    if (!chosen)
        return std::nullopt;
    const auto outcome = session.repair(options, chosen->ids, {}, false, chosen->option);
    return told(context, before, outcome, chosen->option);
}

std::optional<ChosenRepairs> wanted_repairs(const Reference<css::uno::XComponentContext>& context,
                                            const Reference<css::frame::XFrame>& frame,
                                            const session::DocumentSession& session,
                                            const session::Shown& shown) {
    const std::string& id = shown.finding.id;
    if (shown.finding.repairs.size() <= 1)
        return ChosenRepairs{{id}, false};
    auto choices = repair_choices(context, session);
    std::erase_if(choices, [&](const RepairChoice& one) { return !one.id.starts_with(id + "#"); });
    return ask_repairs(context, frame, std::move(choices), left_alone(context, session), words_for(session));
}

std::string repair_finding(const PanelWords& words, session::DocumentSession& session,
                           const rules::CheckOptions& options, const std::string& id,
                           const ChosenRepairs& wanted) {
    const auto outcome = session.repair(options, wanted.ids, {}, false, wanted.option);
    const auto left = std::find_if(outcome.left.begin(), outcome.left.end(),
                                   [&](const auto& each) { return each.finding == id; });
    if (left != outcome.left.end())
        return words.text("panel.repair.left", {{"reason", words.text(left->reason.c_str())}});
    return words.text(session::alters_layout(outcome) ? "panel.repair.done.layout" : "panel.repair.done");
}

} // namespace kehoach::faces
