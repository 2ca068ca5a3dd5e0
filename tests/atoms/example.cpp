// SPDX-License-Identifier: MPL-2.0
#include "example.hpp"

#include "pack.hpp"
#include "plan/analysis.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <boost/json.hpp>

#include <map>
#include <stdexcept>

namespace kehoach::test {

namespace json = boost::json;

namespace {

std::string text_or(const json::object& object, const char* key, std::string fallback) {
    const auto* value = object.if_contains(key);
    return value == nullptr ? fallback : std::string(value->as_string());
}

std::string rule_of(const std::string& file) {
    const auto name = file.substr(file.rfind('/') + 1);
    return name.substr(0, name.find(".examples.json"));
}

/// As a user's choice: the profile of the example is not put in doubt.
std::string first_profile(const std::string& rule) {
    const auto* found = all_rules().find(rule);
    return found == nullptr || found->profiles.empty() ? std::string() : found->profiles.begin()->first;
}

/// As its file would be read, line by line.
plan::Companion companion(const json::object& object) {
    const auto tie = "\n" + std::string(object.at("tie").as_string()) + "\n";
    std::string text;
    for (const auto& label : object.at("labels").as_array())
        text +=
            std::string(label.as_string()) + "\nSỐ LIỆU TRỒNG CÂY" + tie + "Năm\tSố cây\n2020\t\n2021\t\n\n";
    if (text.empty())
        text = "ĐỀ CƯƠNG BÁO CÁO\ntổng kết phong trào trồng cây" + tie + "I. TÌNH HÌNH\n1. Đặc điểm.\n";
    return plan::read_companion(std::string(object.at("file").as_string()), bare(text));
}

} // namespace

std::vector<Example> all_examples() {
    std::vector<Example> all;
    for (const auto& file : files_of("extension/data/rules", ".examples.json")) {
        const auto rule = rule_of(file.name);
        std::size_t number = 0;
        const auto parsed = json::parse(file.bytes);
        for (const auto& value : parsed.as_array()) {
            const auto& object = value.as_object();
            Example example;
            example.rule = rule;
            example.number = number++;
            example.profile = text_or(object, "profile", first_profile(rule));
            example.stage = text_or(object, "stage", "drafting");
            example.verdict = text_or(object, "verdict", "");
            if (const auto* edits = object.if_contains("edits"))
                example.edits = edits->as_array();
            if (const auto* superior = object.if_contains("superior"))
                example.superior = superior->as_array();
            if (const auto* place = object.if_contains("place"))
                example.place = place->as_object();
            if (const auto* companions = object.if_contains("companions"))
                example.companions = companions->as_array();
            all.push_back(std::move(example));
        }
    }
    return all;
}

Sheet reference(const std::string& profile) {
    static std::map<std::string, Sheet> made;
    const auto known = made.find(profile);
    if (known != made.end())
        return known->second;
    text::DataFaults faults;
    for (const auto& file : files_of("tests/atoms/reference", profile + ".json")) {
        const auto spec = plan::parse_plan_spec(file.name, file.bytes, {}, faults);
        if (!spec)
            throw std::invalid_argument(show(faults));
        return made[profile] = plan::compose(*spec, all_profiles().on(profile, spec->date));
    }
    throw std::invalid_argument("no reference plan for " + profile);
}

namespace {

/// What the office of the reference plan reads in its superior's paper, changed as the example says.
std::shared_ptr<const rules::SuperiorPaper> superior_of(const Example& example, const plan::Plan& ours) {
    if (!example.superior)
        return nullptr;
    std::string text = files_of("tests/atoms/reference", "superior-" + example.profile + ".txt").at(0).bytes;
    for (const auto& pair : *example.superior)
        text = with(text, pair.at(0).as_string(), pair.at(1).as_string());
    plan::IssuingOffice office;
    office.family = example.profile.starts_with("party") ? "party" : "state";
    office.issuer = ours.components.issuer.back().value;
    const auto day = ours.components.date->date.date;
    office.issuer_in_text = plan::suggest(office.family, office.issuer, gazetteer(), day).in_text;
    auto plan = plan::recognise(bare(text));
    auto content = plan::read_superior(plan, office, gazetteer(), day);
    return std::make_shared<const rules::SuperiorPaper>(
        rules::SuperiorPaper{std::move(plan), std::move(content)});
}

} // namespace

rules::Finding run(const Example& example, const Sheet& sheet) {
    const auto stage = plan::stage_of(example.stage);
    if (!stage)
        throw std::invalid_argument("no stage " + example.stage);
    rules::CheckOptions options{example.profile, *stage, true, {example.rule}};
    for (const auto& one : example.companions)
        options.companions.push_back(companion(one.as_object()));
    const auto plan = plan::recognise(sheet.document);
    options.superior = superior_of(example, plan);
    for (auto& finding : rules::check(sheet.document, plan, all_profiles(), all_rules(), options))
        if (finding.rule == example.rule)
            return finding;
    throw std::invalid_argument("nothing was said by " + example.rule);
}

} // namespace kehoach::test
