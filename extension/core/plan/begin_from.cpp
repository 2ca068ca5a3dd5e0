// SPDX-License-Identifier: MPL-2.0
#include "plan/plan_template.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// What a template gives, with the facts of a spec.
struct Given {
    std::string subject, preamble;
    std::vector<Item> sections;
    std::optional<ReportOutline> outline;
};

Given given(const PlanTemplate* from, const PlanSpec& facts, const std::vector<OutlineTemplate>& outlines) {
    if (from == nullptr)
        return {};
    Given made{from->subject, filled(from->preamble, facts), filled(from->sections, facts), std::nullopt};
    const auto known = std::ranges::find(outlines, from->outline, &OutlineTemplate::id);
    if (known != outlines.end()) {
        made.outline = known->outline;
        made.outline->subject = facts.subject;
        made.outline->items = filled(made.outline->items, facts);
    }
    return made;
}

/// What the drafter made his own stays.
template<class Value>
void replace(Value& there, const Value& before, const Value& now, bool another) {
    if (there == before || (another && there == Value()))
        there = now;
}

} // namespace

void follow(PlanSpec& spec, const PlanSpec& before, const PlanTemplate* from, const PlanTemplate* to,
            const std::vector<OutlineTemplate>& outlines) {
    const auto old = given(from, before, outlines);
    if (to == nullptr)
        return;
    const bool another = from == nullptr || from->id != to->id;
    replace(spec.subject, old.subject, to->subject, another);
    const auto now = given(to, spec, outlines);
    replace(spec.preamble, old.preamble, now.preamble, another);
    replace(spec.sections, old.sections, now.sections, another);
    replace(spec.outline, old.outline, now.outline, another);
    spec.begun_from = to->id;
}

} // namespace kehoach::plan
