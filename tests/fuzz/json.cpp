// SPDX-License-Identifier: MPL-2.0
// What is read as JSON: data files, house packs, specs, what documents and workbooks remember. The first byte says
// as what.
#include "bytes.hpp"
#include "data.hpp"
#include "form/figure_words.hpp"
#include "form/fingerprint.hpp"
#include "form/form_spec.hpp"
#include "grammar/date.hpp"
#include "pack/pack.hpp"
#include "plan/issuing_office.hpp"
#include "plan/plan_spec.hpp"
#include "plan/plan_template.hpp"
#include "returns/board_told.hpp"
#include "returns/head_map.hpp"
#include "returns/memory.hpp"
#include "returns/placed_figures.hpp"
#include "returns/units.hpp"

#include <array>
#include <string>

namespace kehoach::fuzz {

namespace {

using Faults = text::DataFaults;
using Reading = void (*)(const std::string& json, Faults& faults);

template<returns::ToldUse use>
void told(const std::string& json, Faults& faults) {
    returns::parse_returns_told({"told", json}, use, faults);
}

void form_spec(const std::string& json, Faults& faults) {
    const auto spec = form::parse_form_spec("form", json, faults);
    if (!spec)
        return;
    Faults again;
    promise(form::parse_form_spec("form", form::to_json(*spec), again) == spec, "a form is read as it is written");
    form::layout(*spec);
}

void memory(const std::string& json, Faults&) {
    if (const auto memory = returns::parse_memory(json))
        promise(returns::parse_memory(returns::to_json(*memory)).has_value(), "a memory is read as it is written");
}

void units(const std::string& json, Faults& faults) {
    const auto units = returns::Units::load({"units", json}, faults);
    returns::Units(units, "2026-06-15").named_in("Đảng uỷ xã Tân Hoà");
}

void plan_spec(const std::string& json, Faults& faults) {
    const auto spec = plan::parse_plan_spec("plan", json, {}, faults);
    if (!spec)
        return;
    Faults again;
    promise(plan::parse_plan_spec("plan", plan::to_json(*spec), {}, again).has_value(), "a plan is read as it is written");
}

void rule(const std::string& json, Faults& faults) {
    rules::RulePack::load({{"rules/a.json", json}}, data().profiles, data().gazetteer, data().calendar, faults);
}

void profile(const std::string& json, Faults& faults) {
    profile::ProfileSet::load({{"profiles/a.json", json}}, faults);
}

constexpr std::array<Reading, 18> readings{
    form_spec,
    memory,
    units,
    plan_spec,
    rule,
    profile,
    told<returns::ToldUse::marks>,
    told<returns::ToldUse::received>,
    told<returns::ToldUse::choices>,
    [](const std::string& json, Faults& faults) { profile::Gazetteer::load({{"gazetteer/a.json", json}}, faults); },
    [](const std::string& json, Faults& faults) { schedule::Calendar::load({{"calendars/a.json", json}}, faults); },
    [](const std::string& json, Faults& faults) { form::FigureWords::load({{"figures/a.json", json}}, faults); },
    [](const std::string& json, Faults& faults) { form::parse_fingerprint("cell", json, faults); },
    [](const std::string& json, Faults& faults) { plan::parse_outline("outline", json, faults); },
    [](const std::string& json, Faults& faults) { plan::parse_plan_template("template", json, faults); },
    [](const std::string& json, Faults& faults) { plan::parse_offices("offices", json, faults); },
    [](const std::string& json, Faults& faults) { returns::parse_told_heads("heads", json, faults); },
    [](const std::string& json, Faults& faults) {
        pack::read({{"pack.json", json}}, pack::Carrier::folder, faults);
        returns::parse_figures(json);
        returns::parse_deadlines({"deadlines", json}, faults);
    }};

} // namespace

void take(std::string_view bytes) {
    if (bytes.empty())
        return;
    Faults faults;
    readings[static_cast<unsigned char>(bytes.front()) % readings.size()](std::string(bytes.substr(1)), faults);
}

} // namespace kehoach::fuzz
