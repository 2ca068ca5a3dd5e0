// SPDX-License-Identifier: MPL-2.0
#include "pack.hpp"
#include "rules/catalogue.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string good = R"({
  "id": "x-1-1",
  "profiles": {"party-hd36": {"clause": "HD 36, 1.3.2", "words": "…", "reading": "rule"}},
  "kind": "pattern",
  "parameters": {"roles": ["number"], "must": "^Số"},
  "severity": {"drafting": "error", "signing": "error", "issuing": null},
  "policy": "remark",
  "evidence": "text",
  "message": {"vi": "Sai.", "en": "Wrong."}
}
)";

struct Loaded {
    rules::RulePack pack;
    text::DataFaults faults;
};

Loaded load(std::string json, const std::string& name = "rules/x-1-1.json") {
    Loaded loaded;
    loaded.pack = rules::RulePack::load({{name, std::move(json)}}, all_profiles(), gazetteer(), calendar(),
                                        loaded.faults);
    return loaded;
}

std::string with(const std::string& from, const std::string& to) {
    auto json = good;
    return json.replace(json.find(from), from.size(), to);
}

/// One fault, and nothing of the pack is used.
text::DataFault only_fault(const std::string& json, const std::string& name = "rules/x-1-1.json") {
    const auto loaded = load(json, name);
    EXPECT_TRUE(loaded.pack.rules.empty());
    EXPECT_EQ(loaded.faults.size(), 1U) << show(loaded.faults);
    return loaded.faults.empty() ? text::DataFault{} : loaded.faults.front();
}

TEST(RuleLoader, TakesAGoodRule) {
    const auto loaded = load(good);
    ASSERT_EQ(loaded.faults.size(), 0U) << show(loaded.faults);
    ASSERT_EQ(loaded.pack.rules.size(), 1U);
    const auto& rule = loaded.pack.rules.front();
    EXPECT_EQ(rule.severity.at(plan::Stage::drafting), rules::Severity::error);
    EXPECT_EQ(rule.severity.at(plan::Stage::issuing), std::nullopt);
    EXPECT_EQ(loaded.pack.find("x-1-1"), &rule);
    EXPECT_EQ(loaded.pack.find("x-1-2"), nullptr);
}

TEST(RuleLoader, KnowsWhichTypicalErrorsARuleFinds) {
    const auto loaded = load(with("\"kind\"", "\"covers\": [\"E11\", \"E12\"], \"kind\""));
    ASSERT_EQ(loaded.faults.size(), 0U) << show(loaded.faults);
    EXPECT_EQ(loaded.pack.rules.front().covers, (std::vector<std::string>{"E11", "E12"}));
}

TEST(RuleLoader, SaysTheLineOfAnUnknownKind) {
    const auto fault = only_fault(with("\"pattern\"", "\"guess\""));
    EXPECT_EQ(fault.expected, "data.expected.kind");
    EXPECT_EQ(fault.line, 4U);
    EXPECT_EQ(fault.found, "guess");
}

TEST(RuleLoader, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(only_fault(with("\"policy\"", "\"policies\"")).path, "/policies");
    EXPECT_EQ(only_fault(with("\"must\": \"^Số\"", "\"must\": \"^Số\", \"colour\": \"red\"")).path,
              "/parameters/colour");
    EXPECT_EQ(only_fault(with("[\"number\"]", "[\"numbers\"]")).expected, "data.expected.role");
    EXPECT_EQ(only_fault(with("party-hd36", "party-hd99")).expected, "data.expected.profile");
    EXPECT_EQ(only_fault(with("\"remark\"", "\"perhaps\"")).expected, "data.expected.one_of");
    EXPECT_EQ(only_fault(with("\"error\", \"signing\"", "\"fatal\", \"signing\"")).path,
              "/severity/drafting");
}

TEST(RuleLoader, RefusesAPatternThatDoesNotCompile) {
    EXPECT_EQ(only_fault(with("^Số", "^(Số")).expected, "data.expected.pattern");
}

TEST(RuleLoader, RefusesPatternsThatAreTooLargeTogether) {
    const auto places = [](const std::string& find) {
        auto json = with("\"kind\": \"pattern\"", "\"kind\": \"occurrence\"");
        const std::string must = "\"must\": \"^Số\"";
        return json.replace(json.find(must), must.size(), "\"find\": [" + find + "]");
    };
    const std::string large = R"({"is": "(?:chờ điền){1800}"})";
    EXPECT_EQ(load(places(large)).faults.size(), 0U);
    const auto fault = only_fault(places(large + ", " + large));
    EXPECT_EQ(fault.path, "/parameters/find");
    EXPECT_EQ(fault.expected, "data.expected.pattern");
}

TEST(RuleLoader, RefusesWhatIsMissing) {
    EXPECT_EQ(only_fault(with(", \"en\": \"Wrong.\"", "")).path, "/message/en");
    EXPECT_EQ(only_fault(with(", \"issuing\": null", "")).path, "/severity/issuing");
    EXPECT_EQ(only_fault(with("\"roles\": [\"number\"], ", "")).path, "/parameters/roles");
}

TEST(RuleLoader, RefusesAnotherNameThanThatOfTheFile) {
    EXPECT_EQ(only_fault(good, "rules/x-1-2.json").expected, "data.expected.name_of_file");
}

TEST(RuleLoader, RefusesAValueThatTheProfileDoesNotHave) {
    const auto json = with("\"pattern\"", "\"fixed-text\"");
    const auto from = json.find("\"must\": \"^Số\"");
    auto named = json;
    named.replace(from, std::string("\"must\": \"^Số\"").size(), "\"value\": \"title.colour\"");
    EXPECT_EQ(only_fault(named).expected, "data.expected.value_of_profile");
}

TEST(RuleLoader, RefusesBrokenJsonWithItsLine) {
    const auto fault = only_fault("{\n  \"id\": \"x-1-1\",\n  oops\n}\n");
    EXPECT_EQ(fault.line, 3U);
}

TEST(RuleLoader, NeverUsesHalfAPack) {
    text::DataFaults faults;
    const auto pack = rules::RulePack::load({{"rules/x-1-1.json", good}, {"rules/x-1-2.json", "{}"}},
                                            all_profiles(), gazetteer(), calendar(), faults);
    EXPECT_FALSE(faults.empty());
    EXPECT_TRUE(pack.rules.empty());
}

TEST(RuleLoader, LeavesExamplesAlone) {
    const auto loaded = load("[]", "rules/x-1-1.examples.json");
    EXPECT_TRUE(loaded.faults.empty());
    EXPECT_TRUE(loaded.pack.rules.empty());
}

TEST(RuleCatalogue, NamesEveryKindAndPredicateOnce) {
    for (const auto* all : {&rules::kinds(), &rules::predicates()})
        for (const auto& one : *all)
            EXPECT_EQ(
                std::count_if(all->begin(), all->end(), [&](const auto& k) { return k.name == one.name; }), 1)
                << one.name;
}

} // namespace
} // namespace kehoach::test
