// SPDX-License-Identifier: MPL-2.0
// A plan begun from a template of the package is clean under its own check, in every profile it can be for.
#include "pack.hpp"
#include "plan/compose.hpp"
#include "plan/issuing_office.hpp"
#include "plan/plan_template.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

struct Case {
    const char* profile;
    grammar::Date day;
};
constexpr Case cases[] = {
    {"party-hd36", {2024, 3, 18}}, {"party-hd05", {2026, 6, 15}}, {"state-nd30", {2026, 6, 15}}};

std::vector<plan::PlanTemplate> plans() {
    std::vector<plan::PlanTemplate> all;
    text::DataFaults faults;
    for (const auto& file : files_of("extension/data/outlines", ".json"))
        if (plan::is_plan_template(file.bytes))
            if (auto made = plan::parse_plan_template(file.name, file.bytes, faults))
                all.push_back(*std::move(made));
    EXPECT_TRUE(faults.empty()) << show(faults);
    return all;
}

std::vector<plan::OutlineTemplate> outlines() {
    std::vector<plan::OutlineTemplate> all;
    text::DataFaults faults;
    for (const auto& file : files_of("extension/data/outlines", ".json"))
        if (!plan::is_plan_template(file.bytes))
            if (auto made = plan::parse_outline(file.name, file.bytes, faults))
                all.push_back(*std::move(made));
    EXPECT_TRUE(faults.empty()) << show(faults);
    return all;
}

plan::IssuingOffice office_of(const std::string& family) {
    plan::IssuingOffice office;
    office.family = family;
    if (family == "party") {
        office.issuer = "ĐẢNG UỶ XÃ NẬM HƯƠNG";
        office.issuer_parent = "ĐẢNG BỘ TỈNH LAM GIANG";
        office.issuer_in_text = "Ban Thường vụ Đảng uỷ xã Nậm Hương";
        office.number_issuer = "ĐU";
        office.filing = "Văn phòng Đảng uỷ";
        office.signers = {{"T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Lò Văn Tếnh"}};
    } else {
        office.issuer = "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG";
        office.issuer_in_text = "Uỷ ban nhân dân xã Nậm Hương";
        office.number_issuer = "UBND";
        office.filing = "VT";
        office.signers = {{"TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "", "Lê Thị Nậm"}};
    }
    office.place = "Nậm Hương";
    office.recipients = {{family == "party" ? "Ban Thường vụ Tỉnh uỷ" : "Uỷ ban nhân dân tỉnh", "b/c"},
                         {family == "party" ? "Các chi bộ trực thuộc" : "Các cơ quan, đơn vị", ""}};
    return office;
}

plan::PlanSpec begun(const plan::PlanTemplate& from, const Case& when, bool with_tasks) {
    auto spec = plan::begin_plan(office_of(from.family));
    spec.profile = when.profile;
    spec.date = when.day;
    const auto before = spec;
    const bool party = from.family == "party";
    spec.bases = {
        party ? "Căn cứ Kế hoạch số 58-KH/TU, ngày 15/01/2024 của Ban Thường vụ Tỉnh uỷ về công tác văn thư"
              : "Căn cứ Kế hoạch số 58/KH-UBND ngày 15 tháng 01 năm 2024 của Uỷ ban nhân dân tỉnh về công "
                "tác văn thư"};
    plan::follow(spec, before, nullptr, &from, outlines());
    if (with_tasks)
        spec.tasks = {{"Theo dõi, đôn đốc việc thực hiện", "Văn phòng", "", "31/7/2026"},
                      {"Chuẩn bị nội dung hội nghị", "Ban Xây dựng Đảng", "Văn phòng", "15/8/2026"},
                      {"Tổng hợp số liệu", "Ban Xây dựng Đảng", "", "quý III năm 2026"}};
    return spec;
}

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

bool fits(const plan::PlanTemplate& from, const Case& when) {
    return std::string_view(when.profile).starts_with(from.family) && from.holds(when.day);
}

TEST(Templates, ThereAreFourKindsForEachFamily) {
    const grammar::Date day{2026, 6, 15};
    const auto all = plans();
    EXPECT_EQ(plan::templates_for(all, "party", day).size(), 4U);
    EXPECT_EQ(plan::templates_for(all, "state", day).size(), 4U);
    EXPECT_TRUE(plan::templates_for(all, "state", {2019, 1, 1}).empty()) << "the State's form is of 2020";
}

TEST(Templates, APlanBegunFromAnyIsClean) {
    int tried = 0;
    for (const auto& from : plans())
        for (const auto& when : cases)
            for (const bool with_tasks : {false, true}) {
                if (!fits(from, when))
                    continue;
                ++tried;
                const auto spec = begun(from, when, with_tasks);
                for (const auto stage : {plan::Stage::drafting, plan::Stage::signing})
                    EXPECT_EQ(faults_of(spec, stage), "") << from.id << " " << when.profile;
            }
    EXPECT_EQ(tried, 24);
}

TEST(Templates, EveryWordingCanBeTaken) {
    for (const auto& from : plans())
        for (const auto& when : cases) {
            if (!fits(from, when))
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
    for (const auto& from : plans())
        for (const auto& when : cases) {
            if (!fits(from, when))
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
