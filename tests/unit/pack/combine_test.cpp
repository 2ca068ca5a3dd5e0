// SPDX-License-Identifier: MPL-2.0
#include "pack/combine.hpp"

#include "pack.hpp"
#include "profile/bodies.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kehoach;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::vector<text::DataFile>& shipped() {
    static const auto files = [] {
        std::vector<text::DataFile> all;
        for (const auto* folder : {"profiles", "rules", "forms", "outlines", "gazetteer", "figures", "sheets"})
            std::ranges::move(test::files_of(std::string("extension/data/") + folder, ".json"),
                              std::back_inserter(all));
        return all;
    }();
    return files;
}

const std::string head = R"({"name": "Riêng", "version": "1"})";

const std::string rule = R"({
  "id": "rieng-1",
  "profiles": {"party-hd05": {"clause": "Quy chế, Điều 3", "words": "Không viết “đồng thời”.", "reading": "rule"}},
  "kind": "pattern",
  "parameters": {"roles": ["paragraph", "bullet"], "must_not": "đồng thời"},
  "severity": {"drafting": "warning", "signing": "warning", "issuing": "warning"},
  "policy": "remark",
  "evidence": "text",
  "message": {"vi": "Không viết “{found}”.", "en": "Do not write “{found}”."}
})";

pack::Data with(std::vector<text::DataFile> files, text::DataFaults& faults) {
    const auto read = pack::read(std::move(files), pack::Carrier::folder, faults);
    return pack::combine(shipped(), read ? std::vector{*read} : std::vector<pack::Pack>(), faults);
}

const text::DataFault& only(const text::DataFaults& faults) {
    if (faults.size() != 1)
        throw std::runtime_error("one fault wanted:\n" + test::show(faults));
    return faults.front();
}

} // namespace

TEST(combine, package_alone_is_what_is_shipped) {
    text::DataFaults faults;
    const auto data = pack::combine(shipped(), {}, faults);
    EXPECT_THAT(faults, IsEmpty()) << test::show(faults);
    EXPECT_EQ(data.rules.rules.size(), test::all_rules().rules.size());
    EXPECT_FALSE(data.profiles.bodies().empty());
    EXPECT_THAT(data.forms, testing::Not(IsEmpty()));
    EXPECT_THAT(data.outlines, testing::Not(IsEmpty()));
    EXPECT_THAT(data.packs, IsEmpty());
}

TEST(combine, pack_adds_a_rule_and_turns_one_off) {
    const auto off = test::all_rules().rules.front().id;
    text::DataFaults faults;
    const auto data =
        with({{"pack.json",
               R"({"name": "Riêng", "version": "1", "bases": ["party-hd05"], "off": [")" + off + "\"]}"},
              {"rules/rieng-1.json", rule}},
             faults);
    ASSERT_THAT(faults, IsEmpty()) << test::show(faults);
    EXPECT_NE(data.rules.find("rieng-1"), nullptr);
    EXPECT_EQ(data.rules.find(off), nullptr);
    EXPECT_THAT(data.off, ElementsAre(off));
    ASSERT_THAT(data.packs, testing::SizeIs(1));
    EXPECT_EQ(data.packs.front().name, "Riêng");
}

TEST(combine, value_of_a_pack_holds_on_its_days) {
    text::DataFaults faults;
    const auto data = with(
        {{"pack.json", head}, {"profiles/le.json", R"({"base": "party-hd05", "values": {"page.margin.left":
 {"is": 33, "unit": "mm", "clause": "Quy chế, Điều 4", "source": "Riêng", "from": "2026-07-01"}}})"}},
        faults);
    ASSERT_THAT(faults, IsEmpty()) << test::show(faults);
    const auto left = [&](int month) {
        return data.profiles.on("party-hd05", grammar::Date{2026, month, 1}).value("page.margin.left");
    };
    EXPECT_EQ(left(6).use, 30);
    EXPECT_EQ(left(7).use, 33);
    EXPECT_EQ(left(7).clause, "Quy chế, Điều 4");
}

TEST(combine, finding_by_a_value_of_a_pack_names_the_pack_not_the_regulation) {
    text::DataFaults faults;
    const auto data = with(
        {{"pack.json", head}, {"profiles/le.json", R"({"base": "party-hd05", "values": {"page.margin.left":
 {"is": 33, "unit": "mm", "clause": "Quy chế, Điều 4", "source": "Riêng"}}})"}},
        faults);
    ASSERT_THAT(faults, IsEmpty()) << test::show(faults);
    document::Document document;
    document.pages = {document::Page{}}; // of the regulation: 30 mm
    document::Page narrow;
    narrow.name = "Hẹp";
    narrow.top_mm = 5;
    const rules::CheckOptions options{
        "party-hd05", plan::Stage::drafting, true, {"hd05-IV.4-1", "hd05-IV.3-1"}};
    const auto cited = [&] {
        std::string all;
        for (const auto& one : rules::check(document, {}, data.profiles, data.rules, options))
            if (!one.clause.empty())
                all += one.clause + " [" + one.pack + one.pack_value + "]\n";
        return all;
    };
    EXPECT_EQ(cited(), "HD 05, IV.3 []\nQuy chế, Điều 4 (Riêng) [Riêng33]\n");
    document.pages.push_back(narrow);
    EXPECT_EQ(cited(), "HD 05, IV.3 []\nHD 05, IV.4; Quy chế, Điều 4 (Riêng) [Riêng33]\n");
    const auto findings = rules::check(document, {}, data.profiles, data.rules, options);
    const auto margins = std::ranges::find(findings, "hd05-IV.4-1", &rules::Finding::rule);
    ASSERT_NE(margins, findings.end());
    EXPECT_THAT(rules::requirement(data.rules, *margins), testing::EndsWith("“Riêng”: 33."));
}

TEST(combine, faults_name_the_pack_the_file_and_the_line) {
    const auto faulty = [](const std::string& name, const std::string& bytes, std::size_t line,
                           const std::string& expected) {
        text::DataFaults faults;
        with({{"pack.json", head}, {name, bytes}}, faults);
        const auto& fault = only(faults);
        EXPECT_EQ(fault.file, "Riêng/" + name);
        EXPECT_EQ(fault.line, line);
        EXPECT_EQ(fault.expected, expected);
    };
    const std::string value = R"("clause": "x", "source": "y"}}})";
    faulty("profiles/a.json", "{\"base\": \"party-hd99\",\n \"values\": {}}", 1, "data.expected.profile");
    faulty("profiles/a.json",
           "{\"base\": \"party-hd05\",\n\"values\": {\n\"page.margin.lefft\": {\"is\": 3," + value, 3,
           "data.expected.value_of_profile");
    faulty("profiles/a.json",
           "{\"base\": \"party-hd05\",\n\"values\": {\n\"page.margin.left\": {\"is\": \"a\"," + value, 3,
           "data.expected.same_type");
    faulty("rules/a.json", "{\n", 2, "data.expected.json");
    faulty("calendars/2027.json", "{,}", 1, "data.expected.json");
}

TEST(combine, rule_of_the_package_cannot_be_replaced_in_silence) {
    const auto own = shipped();
    const auto of_package = std::ranges::find_if(own, [](const auto& file) {
        return file.name.starts_with("rules/hd05") && !file.name.ends_with(".examples.json");
    });
    text::DataFaults faults;
    with({{"pack.json", head}, {of_package->name, of_package->bytes}}, faults);
    EXPECT_EQ(only(faults).expected, "data.expected.unique");
}

TEST(combine, only_rules_that_exist_can_be_turned_off) {
    text::DataFaults faults;
    with({{"pack.json", "{\"name\": \"Riêng\", \"version\": \"1\",\n\"off\": [\"hd05-0-0\"]}"}}, faults);
    EXPECT_EQ(only(faults).expected, "data.expected.rule");
    EXPECT_EQ(only(faults).line, 2U);
}

TEST(combine, templates_of_plans_name_outlines_and_forms_that_are_there) {
    text::DataFaults faults;
    const auto data = pack::combine(shipped(), {}, faults);
    EXPECT_THAT(data.plans, testing::SizeIs(8));
    for (const auto& plan : data.plans) {
        EXPECT_TRUE(plan.outline.empty() ||
                    std::ranges::count(data.outlines, plan.outline, &plan::OutlineTemplate::id) == 1)
            << plan.id;
        for (const auto& form : plan.forms)
            EXPECT_EQ(std::ranges::count(data.forms, form, &form::FormSpec::id), 1) << plan.id;
    }
}
