// SPDX-License-Identifier: MPL-2.0
// How verdicts become findings: stages, evidence, several profiles, notices, reports.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "rules/report.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

namespace json = boost::json;
using rules::Finding;
using rules::Verdict;

const std::string party = R"(ĐẢNG BỘ TỈNH BÌNH LÂM
HUYỆN UỶ SUỐI CÁT
*
Số: 86-KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Suối Cát, ngày 11 tháng 3 năm 2024
KẾ HOẠCH
tổng kết phong trào trồng cây ven suối
-----
Thực hiện Kế hoạch số 118-KH/TU, ngày 04/01/2024 của Ban Thường vụ Tỉnh uỷ, Huyện uỷ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Đánh giá đúng kết quả.
2. Làm gọn, thiết thực.
II. TỔ CHỨC THỰC HIỆN
1. Các đơn vị báo cáo trước ngày 20/5/2024.
Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (b/c),
- Các chi bộ, đảng bộ trực thuộc,
- Lưu Văn phòng Huyện uỷ.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Hoàng Thị Suối
)";

TEST(Engine, OneNoticeForAllRulesThatNeedFormatting) {
    const auto checked = check_text(with(party, "Số: 86", "Số 86"));
    ASSERT_EQ(checked.findings.size(), 1U) << show(checked.findings);
    const auto& notice = checked.findings.front();
    EXPECT_EQ(notice.verdict, Verdict::cannot_tell);
    EXPECT_EQ(notice.rule, all_rules().notice("undecided")->id);
    EXPECT_GE(std::stoi(notice.arguments.front().second), 10);
}

TEST(Engine, AllVerdictsGivesEveryRule) {
    const auto checked = check_text(party, {"", plan::Stage::drafting, true, {}});
    for (const auto verdict : {Verdict::met, Verdict::not_met, Verdict::not_applicable, Verdict::cannot_tell})
        EXPECT_TRUE(std::any_of(checked.findings.begin(), checked.findings.end(),
                                [&](const Finding& f) { return f.verdict == verdict; }));
    const auto notices = std::count_if(all_rules().rules.begin(), all_rules().rules.end(),
                                       [](const rules::Rule& rule) { return rule.kind == "notice"; });
    EXPECT_GE(checked.findings.size(), all_rules().rules.size() - static_cast<std::size_t>(notices));
}

TEST(Engine, AskedForOneRuleItRunsOne) {
    const auto checked = check_text(party, {"", plan::Stage::drafting, false, {"hd05-3.2.2-3"}});
    ASSERT_EQ(checked.findings.size(), 1U) << show(checked.findings);
    EXPECT_EQ(checked.findings.front().rule, "hd05-3.2.2-3");
    EXPECT_EQ(checked.findings.front().profile, "party-hd36");
    EXPECT_EQ(checked.findings.front().clause, "HD 36, 1.3.2");
}

TEST(Engine, NamesEachAttachmentOfAListInFull) {
    const auto listed =
        with(party, "Đánh giá đúng kết quả.", "Đánh giá đúng (theo Phụ lục số 1, 3 gửi kèm).");
    const auto checked = check_text(listed, {"", plan::Stage::drafting, false, {"hd05-II.1-5"}});
    ASSERT_EQ(checked.findings.size(), 1U) << show(checked.findings);
    const auto said = rules::message(all_rules(), checked.findings.front(), "vi");
    EXPECT_NE(said.find("phụ lục 1, 3."), std::string::npos) << said;
}

TEST(Engine, ProfilesThatDisagreeDecideNothing) {
    auto undated = with(with(party, "Suối Cát, ngày 11 tháng 3 năm 2024\n", ""), "Số: 86", "Số 86");
    undated = with(with(undated, ", ngày 04/01/2024", ""), "trước ngày 20/5/2024", "sau mùa mưa");
    // A district committee would tell the time: there are none under the newer rules.
    undated = with(with(undated, "HUYỆN UỶ SUỐI CÁT", "ĐẢNG UỶ XÃ SUỐI CÁT"), "86-KH/HU", "86-KH/ĐU");
    const auto checked = check_text(undated);
    const auto choice = plan::choose_profile(all_profiles(), checked.plan);
    ASSERT_FALSE(choice.id);
    const auto marks = std::find_if(checked.findings.begin(), checked.findings.end(),
                                    [](const Finding& f) { return f.rule == "hd05-9.2.5-2"; });
    ASSERT_NE(marks, checked.findings.end()) << show(checked.findings);
    EXPECT_EQ(marks->verdict, Verdict::cannot_tell);
    EXPECT_TRUE(marks->repairs.empty());
    const auto said = rules::message(all_rules(), *marks, "vi");
    EXPECT_NE(said.find("party-hd05"), std::string::npos) << said;
    EXPECT_NE(said.find("party-hd36"), std::string::npos) << said;
}

TEST(Engine, APaperThatShowsNoFamilyIsAskedAboutNotChecked) {
    const auto checked = check_text("KẾ HOẠCH\nTổng kết phong trào trồng cây\nI. MỤC ĐÍCH\n1. Trồng cây .\n");
    ASSERT_EQ(checked.findings.size(), 1U) << show(checked.findings);
    EXPECT_EQ(checked.findings.front().rule, all_rules().notice("family")->id);
    EXPECT_EQ(checked.findings.front().verdict, Verdict::cannot_tell);
    const auto choice = plan::choose_profile(all_profiles(), checked.plan);
    EXPECT_FALSE(choice.id);
    EXPECT_EQ(choice.candidates.size(), 3U);
    EXPECT_EQ(choice.reason, "profile.reason.family");
}

TEST(Engine, FieldsOfBlanksCanBeSeenInTheMessage) {
    const auto blank = with(with(party, "Số: 86-KH/HU", "Số       -KH/HU"), "ngày 11 tháng 3 năm",
                            "ngày \u00A0\u00A0\u00A0 tháng      năm");
    const auto checked = check_text(blank, {"party-hd36", plan::Stage::issuing, true, {}});
    const auto found = std::ranges::find(checked.findings, "hd05-4.1.2-1", &Finding::rule);
    ASSERT_NE(found, checked.findings.end()) << show(checked.findings);
    const auto said = rules::message(all_rules(), *found, "vi");
    EXPECT_NE(said.find("Số …-KH/HU"), std::string::npos) << said;
    EXPECT_NE(said.find("ngày … tháng … năm"), std::string::npos) << said;
}

TEST(Engine, AnEmptyPaperIsSaidToBeEmpty) {
    for (const auto* const nothing : {"", "\n", "  \n\t\n\n"}) {
        const auto checked = check_text(nothing);
        ASSERT_EQ(checked.findings.size(), 1U) << show(checked.findings);
        EXPECT_EQ(checked.findings.front().rule, all_rules().notice("empty")->id);
        EXPECT_EQ(plan::choose_profile(all_profiles(), checked.plan).reason, "profile.reason.empty");
    }
}

TEST(Engine, ProfilesThatAgreeDecide) {
    auto undated = with(party, "Suối Cát, ngày 11 tháng 3 năm 2024\n", "");
    undated = with(with(undated, ", ngày 04/01/2024", ""), "trước ngày 20/5/2024", "sau mùa mưa");
    const auto checked = check_text(undated);
    const auto colon = std::find_if(checked.findings.begin(), checked.findings.end(),
                                    [](const Finding& f) { return f.rule == "hd05-3.2.2-3"; });
    ASSERT_NE(colon, checked.findings.end()) << show(checked.findings);
    EXPECT_EQ(colon->verdict, Verdict::not_met);
    EXPECT_FALSE(colon->repairs.empty());
}

void expect_only_notice(const document::Document& document, const plan::Plan& plan) {
    const auto findings = rules::check(document, plan, all_profiles(), all_rules(), {});
    ASSERT_EQ(findings.size(), 1U) << show(findings);
    EXPECT_EQ(findings.front().rule, all_rules().notice("no-profile")->id);
    EXPECT_EQ(findings.front().verdict, Verdict::cannot_tell);
}

TEST(Engine, OtherFamiliesGetOneNotice) {
    auto checked = check_text(party);
    checked.plan.family = profile::Family::other;
    expect_only_notice(checked.document, checked.plan);
}

TEST(Engine, OtherFamiliesGetRemarksOnWhatTheySay) {
    auto checked = check_text(with(party, "trước ngày 20/5/2024", "trước ngày 31/4/2024"));
    checked.plan.family = profile::Family::other;
    const auto findings = rules::check(checked.document, checked.plan, all_profiles(), all_rules(), {});
    ASSERT_EQ(findings.size(), 2U) << show(findings);
    EXPECT_EQ(findings[0].rule, all_rules().notice("no-profile")->id);
    EXPECT_EQ(findings[1].rule, "hd05-6.1-2") << "a day there is not";
}

TEST(Engine, PapersOlderThanEveryProfileGetOneNotice) {
    const auto checked = check_text(with(with(party, "năm 2024", "năm 2011"), "04/01/2024", "04/01/2011"));
    expect_only_notice(checked.document, checked.plan);
}

TEST(Engine, EmptyTextBreaksNothing) {
    for (const auto* text : {"", "\n", "\n\n\n", "*", "Số", "- ", "I."}) {
        const auto checked = check_text(text);
        for (const auto& finding : checked.findings)
            EXPECT_FALSE(rules::message(all_rules(), finding, "vi").empty());
    }
}

TEST(Engine, FindingsStandInTheOrderOfTheText) {
    const auto checked =
        check_text(with(with(party, "tổng kết phong", "V/v tổng kết phong"), "20/5/2024.", "20/5/2024./."));
    const auto sorted = std::is_sorted(
        checked.findings.begin(), checked.findings.end() - 1,
        [](const Finding& a, const Finding& b) { return a.place.paragraph < b.place.paragraph; });
    EXPECT_TRUE(sorted) << show(checked.findings);
    EXPECT_GE(checked.findings.size(), 4U) << show(checked.findings);
}

TEST(Engine, TheIdStaysWhileTheLineStays) {
    const auto first = check_text(party);
    const auto second = check_text("\n" + party);
    const auto id = [](const CheckedText& c) {
        const auto f = std::find_if(c.findings.begin(), c.findings.end(),
                                    [](const Finding& one) { return one.rule == "hd05-3.2.2-3"; });
        return f == c.findings.end() ? std::string() : f->id;
    };
    EXPECT_FALSE(id(first).empty());
    EXPECT_EQ(id(first), id(second));
}

TEST(Report, JsonCountsInUtf16AndSpeaksTheLanguage) {
    const auto checked = check_text(party, {"", plan::Stage::drafting, false, {"hd05-3.2.2-3"}});
    const auto parsed =
        json::parse(rules::findings_json(checked.document, all_rules(), checked.findings, "en"));
    const auto& finding = parsed.as_array().at(0).as_object();
    EXPECT_EQ(finding.at("verdict").as_string(), "not-met");
    EXPECT_EQ(finding.at("severity").as_string(), "error");
    EXPECT_NE(std::string(finding.at("message").as_string()).find("colon"), std::string::npos);
    const auto& where = finding.at("where").as_object();
    EXPECT_EQ(where.at("paragraph").as_int64(), 3);
    EXPECT_EQ(where.at("start").to_number<int>(), 0);
    EXPECT_EQ(where.at("end").to_number<int>(), 3);
    EXPECT_EQ(finding.at("repairs").as_array().at(0).as_object().at("policy").as_string(), "apply");
}

TEST(Report, SarifHasWhatReadersOfItNeed) {
    const auto checked = check_text(party);
    const auto parsed =
        json::parse(rules::sarif(checked.document, all_rules(), checked.findings, {}, "plan.txt", "vi"));
    const auto& run = parsed.as_object().at("runs").as_array().at(0).as_object();
    EXPECT_EQ(parsed.as_object().at("version").as_string(), "2.1.0");
    EXPECT_EQ(run.at("tool").as_object().at("driver").as_object().at("name").as_string(), "kehoach");
    const auto& results = run.at("results").as_array();
    ASSERT_EQ(results.size(), checked.findings.size());
    const auto& result = results.at(0).as_object();
    EXPECT_EQ(result.at("ruleId").as_string(), "hd05-3.2.2-3");
    EXPECT_EQ(result.at("level").as_string(), "error");
    EXPECT_EQ(result.at("kind").as_string(), "fail");
    EXPECT_FALSE(result.contains("suppressions"));
}

TEST(Report, SarifSaysWhyAFindingIsLeftAlone) {
    const auto found = check_text(party, {"", plan::Stage::drafting, false, {"hd05-3.2.2-3"}});
    const std::vector<rules::Ignore> ignores{
        rules::ignore_place(found.document, found.findings.at(0), "the leader wants it so"),
        rules::ignore_rule(rules::IgnoreKind::machine, "hd05-3.2.2-3", "")};
    const auto checked = check_text(party, {"", plan::Stage::drafting, false, {"hd05-3.2.2-3"}, ignores});
    const auto parsed =
        json::parse(rules::sarif(checked.document, all_rules(), checked.findings, ignores, "p.txt", "vi"));
    const auto& run = parsed.as_object().at("runs").as_array().at(0).as_object();
    EXPECT_EQ(run.at("results").as_array().at(0).as_object().at("suppressions"),
              json::parse(R"([{"kind":"inSource","justification":"the leader wants it so"},
                              {"kind":"external"}])"));
}

} // namespace
} // namespace kehoach::test
