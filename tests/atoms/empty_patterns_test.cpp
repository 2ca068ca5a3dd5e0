// SPDX-License-Identifier: MPL-2.0
// A pack of somebody else may have patterns that match where nothing is, and have no groups: every rule ends
// with them.
#include "example.hpp"
#include "pack.hpp"
#include "plan/recognise.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

namespace json = boost::json;

/// All words within a value that read like a pattern.
void collect_patterns(json::value& value, std::vector<json::string*>& found) {
    if (auto* const words = value.if_string();
        words != nullptr && words->find_first_of("\\[(|?") != json::string::npos)
        found.push_back(words);
    if (auto* const object = value.if_object())
        for (auto& [key, member] : *object)
            collect_patterns(member, found);
    if (auto* const array = value.if_array())
        for (auto& element : *array)
            collect_patterns(element, found);
}

/// Sheets of which a rule has something to say.
std::vector<Sheet> sheets_for(const std::string& rule, const std::vector<Example>& examples) {
    constexpr std::size_t enough = 3;
    std::vector<Sheet> sheets;
    for (const auto& example : examples)
        if (example.rule == rule && example.verdict == "fail" && sheets.size() < enough) {
            sheets.push_back(reference(example.profile));
            for (const auto& one : example.edits)
                edit(sheets.back(), one.as_object());
        }
    return sheets;
}

int check_with(const std::string& name, const json::value& rule, const std::vector<Sheet>& sheets) {
    text::DataFaults faults;
    const auto pack = rules::RulePack::load({{name, json::serialize(rule)}}, all_profiles(), gazetteer(),
                                            calendar(), faults);
    if (!faults.empty()) // those words were no pattern
        return 0;
    for (const auto& sheet : sheets)
        static_cast<void>(
            rules::check(sheet.document, plan::recognise(sheet.document), all_profiles(), pack, {}));
    return 1;
}

} // namespace

TEST(EmptyPatterns, EndEverywhere) {
    const auto examples = all_examples();
    int tried = 0;
    for (const auto& file : files_of("extension/data/rules", ".json")) {
        auto rule = json::parse(file.bytes);
        if (!rule.is_object() || !rule.as_object().contains("parameters"))
            continue;
        const auto sheets = sheets_for(std::string(rule.at("id").as_string()), examples);
        std::vector<json::string*> patterns;
        collect_patterns(rule.at("parameters"), patterns);
        for (auto* const words : patterns) {
            SCOPED_TRACE(file.name + ": " + std::string(*words));
            const auto before = std::exchange(*words, "(?:)");
            EXPECT_NO_THROW(tried += check_with(file.name, rule, sheets));
            *words = before;
        }
    }
    EXPECT_GT(tried, 100);
}

} // namespace kehoach::test
