// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A sentence offered to the drafter, and the field it may go into: "preamble" or "sections".
struct Wording {
    std::string place, text;
    bool operator==(const Wording&) const = default;
};

/// A kind of plan as data/outlines has it: what the drafter is offered to begin with. What differs from plan
/// to plan stands in braces: {citations} {issuer} {subject} {deadline}.
struct PlanTemplate {
    std::string id, name_vi, name_en;
    std::string family; ///< party, state
    std::string source; ///< where the habit is known from
    std::optional<grammar::Date> from, to;
    std::string subject, preamble;
    std::vector<Item> sections;
    std::vector<Wording> wordings;
    std::string outline;            ///< id of the report outline that goes with it; empty: none
    std::vector<std::string> forms; ///< ids of forms that go with it
    bool holds(const grammar::Date& day) const;
};

/// A ready-made outline of a report from data/outlines.
struct OutlineTemplate {
    std::string id, name_vi, name_en;
    ReportOutline outline;
};
std::optional<OutlineTemplate> parse_outline(std::string_view file, std::string_view json,
                                             text::DataFaults& faults);

/// What a file of data/outlines holds: "kind": "plan", or the outline of a report.
bool is_plan_template(std::string_view json);
std::optional<PlanTemplate> parse_plan_template(std::string_view file, std::string_view json,
                                                text::DataFaults& faults);

/// Those for a family on a day, in the order of their ids.
std::vector<PlanTemplate> templates_for(const std::vector<PlanTemplate>& all, std::string_view family,
                                        const grammar::Date& day);

/// The words of a template with what the spec already says in place of the braces; what it does not say yet
/// is three dots.
std::string filled(std::string_view words, const PlanSpec& spec);
std::vector<Item> filled(const std::vector<Item>& items, const PlanSpec& spec);

/// The fields that a template fills follow the facts and the choice of the template: what still reads as
/// `from` gave it with the facts of `before` becomes what `to` gives now; empty fields are filled when the
/// template changes. What the drafter changed stays. Either template may be none.
void follow(PlanSpec& spec, const PlanSpec& before, const PlanTemplate* from, const PlanTemplate* to,
            const std::vector<OutlineTemplate>& outlines);

/// The documents cited, for a sentence: the bases without "Căn cứ", joined.
std::string citations_in_sentence(const PlanSpec& spec);

} // namespace kehoach::plan
