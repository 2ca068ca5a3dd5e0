// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/figure_words.hpp"
#include "form/form_spec.hpp"
#include "form/table_words.hpp"
#include "pack/pack.hpp"
#include "plan/plan_template.hpp"
#include "profile/gazetteer.hpp"
#include "profile/profile.hpp"
#include "rules/rule.hpp"
#include "schedule/calendar.hpp"

#include <string>
#include <vector>

namespace kehoach::pack {

/// All data the program works with: the package's, with packs on top.
struct Data {
    profile::ProfileSet profiles;
    profile::Gazetteer gazetteer;
    rules::RulePack rules;
    std::vector<form::FormSpec> forms;
    form::FigureWords figures;                   ///< how figures are typed into forms
    form::TableWords table_words;                ///< by which tables are understood as forms
    form::SheetParts sheet;                      ///< around every form that is made of a plan
    std::vector<plan::OutlineTemplate> outlines; ///< of reports
    std::vector<plan::PlanTemplate> plans;
    schedule::Calendar calendar;  ///< days off; a later file holds
    std::vector<Stamp> packs;     ///< in the order they were laid on; of two values the later holds
    std::vector<std::string> off; ///< ids of rules that packs turn off
};

/// `shipped`: the package's data, names as in rules/ID.json. Faulty data: faults, and what is returned is not
/// to be used, for nothing of a broken pack may be.
Data combine(const std::vector<text::DataFile>& shipped, const std::vector<Pack>& packs,
             text::DataFaults& faults);

} // namespace kehoach::pack
