// SPDX-License-Identifier: MPL-2.0
// A plan begun from a template of the package is clean under its own check, in every profile it can be for.
#include "begun.hpp"
#include "pack.hpp"
#include "plan/compose.hpp"
#include "plan/plan_template.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

std::string faults_of(const plan::PlanSpec& spec, plan::Stage stage) {
    const auto profile = all_profiles().on(spec.profile, spec.date);
    const auto document = plan::compose(spec, profile).document;
    const auto read = plan::recognise(document);
    rules::CheckOptions options;
    options.stage = stage;
    auto findings = rules::check(document, read, all_profiles(), all_rules(), options);
    std::erase_if(findings, [](const rules::Finding& one) {
        return one.verdict != rules::Verdict::not_met || one.severity == rules::Severity::remark;
    });
    return show(findings);
}

TEST(Templates, ThereAreFourKindsForEachFamily) {
    const grammar::Date day{2026, 6, 15};
    const auto all = plan_templates();
    EXPECT_EQ(plan::templates_for(all, "party", day).size(), 4U);
    EXPECT_EQ(plan::templates_for(all, "state", day).size(), 4U);
    EXPECT_TRUE(plan::templates_for(all, "state", {2019, 1, 1}).empty()) << "the State's form is of 2020";
}

TEST(Templates, APlanBegunFromAnyIsClean) {
    int tried = 0;
    for (const auto& from : plan_templates())
        for (const auto& when : days)
            for (const bool with_tasks : {false, true}) {
                if (!when.fits(from))
                    continue;
                ++tried;
                const auto spec = begun(from, when, with_tasks);
                EXPECT_EQ(faults_of(spec, plan::Stage::drafting), "") << from.id << " " << when.profile;
                EXPECT_EQ(faults_of(filled_in(spec), plan::Stage::signing), "")
                    << from.id << " " << when.profile;
            }
    EXPECT_EQ(tried, 24);
}

TEST(Templates, WhatTheyLeaveToFillInIsSaidWhereThePlanGoesOut) {
    for (const auto& from : plan_templates())
        for (const auto& when : days) {
            if (!when.fits(from))
                continue;
            const auto spec = begun(from, when, true);
            for (const auto stage : {plan::Stage::signing, plan::Stage::issuing})
                EXPECT_NE(faults_of(spec, stage).find("kehoach-2-16"), std::string::npos)
                    << from.id << " " << when.profile;
        }
}

TEST(Templates, APlanIsCleanHoweverTheOfficeWritesItsName) {
    for (const auto& from : plan_templates())
        for (const auto& when : days)
            for (const std::string shown : {"uỷ", "ủy"})
                for (const std::string chosen : {"uỷ", "ủy"}) {
                    if (!when.fits(from))
                        continue;
                    const auto spec = begun(from, when, true, {shown, chosen});
                    EXPECT_EQ(faults_of(spec, plan::Stage::drafting), "")
                        << from.id << " " << when.profile << " " << shown << " " << chosen;
                }
}

TEST(Templates, APlanIsCleanHoweverItsBasesWereTyped) {
    for (const auto& from : plan_templates())
        for (const auto& when : days) {
            if (!when.fits(from))
                continue;
            auto spec = begun(from, when, false);
            spec.bases = {
                "Căn cứ Kế hoạch số 58-KH/TU, ngày 15/01/2024 của Ban Thường vụ Tỉnh uỷ về trồng rừng",
                "Căn cứ Kết luận số 60-KL/TU ngày 16/01/2024 của Ban Thường vụ Tỉnh uỷ về giữ rừng"};
            EXPECT_EQ(faults_of(spec, plan::Stage::drafting), "") << from.id << " as they stand";
            spec.preamble = plan::filled("Thực hiện {citations}, {issuer} xây dựng Kế hoạch như sau:", spec);
            EXPECT_EQ(faults_of(spec, plan::Stage::drafting), "") << from.id << " in a sentence";
            const auto lines =
                plan::compose(spec, all_profiles().on(spec.profile, spec.date)).document.paragraphs;
            EXPECT_EQ(
                std::ranges::count_if(
                    lines, [](const auto& one) { return one.text.find("58-KH/TU") != std::string::npos; }),
                1)
                << from.id << ": named once";
        }
}

TEST(Templates, APlanIsCleanWhateverWordsItsBasesOpenWith) {
    const std::string of_party = "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về khoa học",
                      of_state = "Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh Bình Lâm";
    const std::vector<std::vector<std::string>> all{
        {"Căn cứ " + of_state, "Thực hiện " + of_state},
        {of_party, of_state},
        {of_state, of_party},
        {of_party},
        {"Thực hiện " + of_state, "Triển khai " + of_party},
        {"Theo " + of_state, "Căn cứ " + of_state, "Xét đề nghị của Trưởng phòng Kinh tế"},
        {"Xét đề nghị của Trưởng phòng Kinh tế"},
    };
    for (const auto& from : plan_templates())
        for (const auto& when : days)
            for (const auto& bases : all) {
                if (!when.fits(from) || from.family != "state")
                    continue;
                auto spec = filled_in(begun(from, when, false));
                spec.bases = bases;
                spec.preamble = spec.issuer_in_text + " xây dựng Kế hoạch như sau:";
                const auto profile = all_profiles().on(spec.profile, spec.date);
                const auto made = plan::compose(spec, profile);
                const auto read = plan::recognise(made.document);
                for (const auto& one : rules::check(made.document, read, all_profiles(), all_rules(), {}))
                    EXPECT_TRUE(one.verdict != rules::Verdict::not_met ||
                                one.clause.find("II, ô 6") == std::string::npos)
                        << bases.front() << ": " << one.rule;
                EXPECT_EQ(faults_of(spec, plan::Stage::signing), "") << bases.front();
                for (const auto& line : read.lines)
                    EXPECT_EQ(plan::name(line.role), plan::name(made.roles[line.paragraph]))
                        << line.text.text;
            }
}

TEST(Templates, EveryWordingCanBeTaken) {
    for (const auto& from : plan_templates())
        for (const auto& when : days) {
            if (!when.fits(from))
                continue;
            for (const auto& wording : from.wordings) {
                auto spec = begun(from, when, false);
                if (wording.place == "preamble")
                    spec.preamble = plan::filled(wording.text, spec);
                EXPECT_EQ(faults_of(spec, plan::Stage::drafting), "") << from.id << ": " << wording.text;
            }
        }
}

TEST(Templates, APlainAppendixIsReadBackAndClean) {
    for (const auto& from : plan_templates())
        for (const auto& when : days) {
            if (!when.fits(from))
                continue;
            auto spec = begun(from, when, false);
            form::FormSpec page;
            page.title = "Danh sách các đơn vị";
            spec.appendices = {page};
            spec.sections.back().items.push_back(
                {plan::Item::Kind::numbered, "Danh sách các đơn vị theo Phụ lục gửi kèm.", {}});
            EXPECT_EQ(faults_of(spec, plan::Stage::drafting), "") << from.id << " " << when.profile;
            const auto document = plan::compose(spec, all_profiles().on(spec.profile, spec.date)).document;
            const auto read = plan::recognise(document);
            EXPECT_TRUE(std::ranges::any_of(read.attachments, [](const auto& one) {
                return one.kind == "appendix";
            })) << from.id;
        }
}

} // namespace
} // namespace kehoach::test
