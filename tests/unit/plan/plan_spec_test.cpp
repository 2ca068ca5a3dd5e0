// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"
#include "generator.hpp"
#include "plan/plan_template.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Item;

std::optional<plan::PlanSpec> parse(const std::string& json, text::DataFaults& faults, bool whole = true) {
    return plan::parse_plan_spec("spec.json", json, forms(), faults, whole);
}

TEST(PlanSpec, WrittenAndReadAgainIsTheSame) {
    for (const auto* profile : {"party-hd36", "party-hd05", "state-nd30"}) {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const auto spec = generate(seed, profile);
            text::DataFaults faults;
            const auto read = parse(plan::to_json(spec), faults);
            ASSERT_TRUE(faults.empty()) << faults.front().path << ' ' << faults.front().expected;
            EXPECT_EQ(*read, spec) << profile << ", seed " << seed;
        }
    }
}

TEST(PlanSpec, TheDemonstrationPlansAreRead) {
    for (const auto* name : {"plan.json", "state.json"}) {
        text::DataFaults faults;
        const auto spec = parse(file(std::string("extension/cli/demo/") + name), faults);
        for (const auto& fault : faults)
            ADD_FAILURE() << name << ':' << fault.line << ' ' << fault.path << ' ' << fault.expected;
        ASSERT_TRUE(spec);
    }
}

TEST(PlanSpec, TheOutlinesShippedAreRead) {
    for (const auto* name : {"final-report", "interim-report"}) {
        text::DataFaults faults;
        const auto found =
            plan::parse_outline(name, file(std::string("extension/data/outlines/") + name + ".json"), faults);
        ASSERT_TRUE(found) << faults.front().path << ' ' << faults.front().expected;
        EXPECT_EQ(found->id, name);
        EXPECT_EQ(found->outline.items.size(), 4U);
    }
    text::DataFaults faults;
    EXPECT_FALSE(plan::parse_outline("x", "{\"id\": \"x\"}", faults));
    EXPECT_EQ(faults.front().path, "/title");
}

TEST(PlanSpec, ItemsKeepKindAndOrder) {
    text::DataFaults faults;
    const auto spec =
        parse(R"({"sections": [{"heading": "A", "items": [{"numbered": "B"}, {"bullet": "C", "items":
        [{"sub": "D"}]}, {"paragraph": "E"}]}]})",
              faults, false);
    ASSERT_TRUE(spec);
    const std::vector<Item> wanted{{Item::Kind::heading,
                                    "A",
                                    {{Item::Kind::numbered, "B", {}},
                                     {Item::Kind::bullet, "C", {{Item::Kind::sub_bullet, "D", {}}}},
                                     {Item::Kind::paragraph, "E", {}}}}};
    EXPECT_EQ(spec->sections, wanted);
}

TEST(PlanSpec, AFormIsFoundByItsIdAndTakesOtherYears) {
    text::DataFaults faults;
    const auto spec =
        parse(R"({"appendices": [{"form": "reporters", "fromYear": 2021, "toYear": 2025}]})", faults, false);
    ASSERT_TRUE(spec);
    ASSERT_EQ(spec->appendices.size(), 1U);
    EXPECT_EQ(form::leaves(spec->appendices.front().columns).size(), 7U);
    EXPECT_EQ(spec->appendices.front().rows.from_year, 2021);
}

struct Wrong {
    const char* name;
    const char* json;
    std::size_t line;
    const char* path;
    const char* expected;
};

class PlanSpecFault : public testing::TestWithParam<Wrong> {};

TEST_P(PlanSpecFault, SaysLineAndWhatWasExpected) {
    text::DataFaults faults;
    EXPECT_FALSE(parse(GetParam().json, faults, false));
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().file, "spec.json");
    EXPECT_EQ(faults.front().line, GetParam().line);
    EXPECT_EQ(faults.front().path, GetParam().path);
    EXPECT_EQ(faults.front().expected, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, PlanSpecFault,
    testing::Values(Wrong{"syntax", "{\n\"place\": }", 2, "", "data.expected.json"},
                    Wrong{"type", "{\n\"place\": 3}", 2, "/place", "data.expected.string"},
                    Wrong{"date", "{\n\n\"date\": \"31/12/2026\"}", 3, "/date", "data.expected.date"},
                    Wrong{"impossible_date", "{\"date\": \"2026-02-30\"}", 1, "/date",
                          "data.expected.day-there-is"},
                    Wrong{"family", "{\"family\": \"army\"}", 1, "/family", "data.expected.family"},
                    Wrong{"numbering", "{\"numbering\": \"A.\"}", 1, "/numbering", "data.expected.numbering"},
                    Wrong{"two_kinds", "{\"sections\": [\n{\"heading\": \"A\", \"bullet\": \"B\"}]}", 2,
                          "/sections/0", "data.expected.item"},
                    Wrong{"no_kind", "{\"sections\": [\n{}]}", 2, "/sections/0", "data.expected.item"},
                    Wrong{"form", "{\"appendices\": [\n{\"form\": \"no-such\"}]}", 2, "/appendices/0/form",
                          "data.expected.form"},
                    Wrong{"years", "{\"appendices\": [\n{\"form\": \"reporters\", \"toYear\": 999999999}]}", 2,
                          "/appendices/0/form", "data.expected.form.years"},
                    Wrong{"unknown_member", "{\n\"colour\": 1}", 2, "/colour", "data.expected.known_member"}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(PlanSpec, AWholePlanNeedsIssuerSubjectAndSections) {
    text::DataFaults faults;
    EXPECT_FALSE(parse("{}", faults));
    std::vector<std::string> paths;
    for (const auto& fault : faults)
        paths.push_back(fault.path);
    EXPECT_EQ(paths, (std::vector<std::string>{"/issuer", "/subject"}));
    faults.clear();
    EXPECT_FALSE(parse(R"({"issuer": {"name": "SỞ A"}, "subject": "b"})", faults));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().path, "/sections");
}

TEST(PlanSpec, KeepsTasksPlainAppendicesAndWhatIsHalfTyped) {
    plan::PlanSpec spec;
    spec.third = "a)";
    spec.tasks = {{"Theo dõi", "Văn phòng", "Ban Tổ chức", "15/8/2026"}, {"Đôn đốc", "", "", ""}};
    spec.appendices.emplace_back().title = "Danh sách";
    spec.begun_from = "plan-year-party";
    spec.typed = {{"date", "31/02/2026"}};
    text::DataFaults faults;
    EXPECT_EQ(parse(plan::to_json(spec), faults, false), spec);
    EXPECT_TRUE(faults.empty());
}

TEST(PlanSpec, AWholePlanHasNothingHalfTyped) {
    auto spec = generate(1, "party-hd05");
    spec.typed = {{"date", "31/02/2026"}};
    text::DataFaults faults;
    EXPECT_FALSE(parse(plan::to_json(spec), faults));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].path, "/typed/date");
    EXPECT_EQ(faults[0].found, "31/02/2026");
}

TEST(PlanSpec, ADayThatDoesNotExistIsSaidToBeThat) {
    text::DataFaults faults;
    EXPECT_FALSE(parse(R"({"date": "2026-02-31"})", faults, false));
    EXPECT_EQ(faults[0].expected, "data.expected.day-there-is");
    faults.clear();
    EXPECT_FALSE(parse(R"({"date": "2026-13-01"})", faults, false));
    EXPECT_EQ(faults[0].expected, "data.expected.date");
}

} // namespace
} // namespace kehoach::test
