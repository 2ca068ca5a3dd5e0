// SPDX-License-Identifier: MPL-2.0
// Reports as SARIF are what the schema of the standard calls one.
#include "pack.hpp"
#include "sarif_schema.hpp"

#include "rules/report.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

namespace json = boost::json;
using testing::AnyOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

const std::string paper =
    "UỶ BAN NHÂN DÂN XÃ SUỐI CÁT\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 12 /KH-UBND\nSuối Cát, ngày 9 tháng 3 năm 2026\nKẾ HOẠCH\nTrồng cây ven suối năm 2026\n"
    "Uỷ ban nhân dân xã ban hành Kế hoạch như sau:\nI. NỘI DUNG\n1. Trồng đủ “số cây” đã định .\n"
    "II. TỔ CHỨC THỰC HIỆN\n1. Các thôn báo cáo trước ngày 32/5/2026./.\nNơi nhận:\n- Như trên;\n- "
    "Lưu: VT.\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\nTS. Trần Văn Núi";
constexpr const char* address = "file:///home/an/K%E1%BA%BF%20ho%E1%BA%A1ch.odt";

json::value report_of(const CheckedText& checked, const std::vector<rules::Ignore>& ignores = {},
                      std::string_view uri = address, std::string_view language = "vi") {
    return json::parse(rules::sarif(checked.document, all_rules(), checked.findings, ignores, uri, language));
}

const json::object& run_of(const json::value& log) {
    return log.at("runs").at(0).as_object();
}

TEST(Sarif, OfEveryVerdictIsAsTheStandardWantsIt) {
    const auto checked = check_text(paper, {"", plan::Stage::issuing, true, {}});
    ASSERT_GT(checked.findings.size(), 100U);
    for (const char* const language : {"vi", "en"}) {
        const auto log = report_of(checked, {}, address, language);
        EXPECT_THAT(faults_of_sarif(log), IsEmpty());
        EXPECT_EQ(run_of(log).at("language").as_string(), language);
    }
    EXPECT_THAT(faults_of_sarif(report_of(checked, {}, "")), IsEmpty()) << "not stored yet";
    EXPECT_THAT(faults_of_sarif(report_of({checked.document, {}, {}})), IsEmpty()) << "nothing found";
}

/// What is no fault has no level (3.27.10 of the standard).
TEST(Sarif, OnlyFaultsHaveALevel) {
    const auto log = report_of(check_text(paper, {"", plan::Stage::issuing, true, {}}));
    for (const auto& result : run_of(log).at("results").as_array())
        EXPECT_EQ(result.at("kind").as_string() == "fail", result.at("level").as_string() != "none")
            << json::serialize(result);
}

/// A log is read by people too, and of no finding in particular is a rule said with words for arguments.
TEST(Sarif, NamesRulesWithoutWhatOnlyFindingsHave) {
    const auto checked = check_text(paper, {"", plan::Stage::issuing, true, {}});
    for (const char* const language : {"vi", "en"}) {
        const auto log = report_of(checked, {}, address, language);
        const auto& rules = run_of(log).at("tool").at("driver").at("rules").as_array();
        ASSERT_GT(rules.size(), 100U);
        for (const auto& rule : rules) {
            const std::string said(rule.at("shortDescription").at("text").as_string());
            EXPECT_THAT(said, Not(AnyOf(IsEmpty(), HasSubstr("{"), HasSubstr("}"), HasSubstr("(…"))));
        }
    }
}

/// Left alone at its place and in the document with the same words: a set does not name them twice.
TEST(Sarif, SaysOnceWhatIsLeftAloneTwice) {
    const auto found = check_text(paper);
    ASSERT_EQ(found.findings.at(0).verdict, rules::Verdict::not_met) << show(found.findings);
    const auto& rule = found.findings.front().rule;
    rules::CheckOptions ignoring;
    ignoring.ignores = {rules::ignore_place(found.document, found.findings.front(), "agreed"),
                        rules::ignore_rule(rules::IgnoreKind::document, rule, "agreed")};
    const auto log = report_of(check_text(paper, ignoring), ignoring.ignores);
    EXPECT_EQ(run_of(log).at("results").at(0).at("suppressions").as_array().size(), 1U);
    EXPECT_THAT(faults_of_sarif(log), IsEmpty());
}

/// What reads the logs here sees where one is wrong.
TEST(SarifSchema, NamesTheFaultAndItsPlace) {
    const auto faults = [](const std::string& run) {
        return faults_of_sarif(json::parse(
            R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, )" + run + "}]}"));
    };
    const auto of_result = [&](const std::string& more) {
        return faults(R"("results": [{"message": {"text": "a"}, )" + more + "}]");
    };
    const std::string at = "/runs/0/results/0";
    EXPECT_THAT(faults(R"("results": [])"), IsEmpty());
    EXPECT_THAT(faults(R"("language": "tiếng Việt")"), ElementsAre(HasSubstr("/runs/0/language: not like")));
    EXPECT_THAT(faults(R"("results": [{"kind": "fail"}])"), ElementsAre(at + ": lacks \"message\""));
    EXPECT_THAT(faults(R"("results": [{"message": {}}])"), ElementsAre(HasSubstr(at + "/message: anyOf ")));
    EXPECT_THAT(faults(R"("results": [{"message": {"text": 1}}])"),
                ElementsAre(at + "/message/text: no string"));
    EXPECT_THAT(of_result(R"("level": "hint")"),
                ElementsAre(HasSubstr(at + "/level: \"hint\" is not one of")));
    EXPECT_THAT(of_result(R"("rule_id": "a")"), ElementsAre(at + "/rule_id: not known"));
    EXPECT_THAT(of_result(R"("rank": 101)"), ElementsAre(HasSubstr(at + "/rank: over 1")));
    EXPECT_THAT(of_result(R"("guid": "7")"), ElementsAre(at + "/guid: no uuid: 7"));
    EXPECT_THAT(of_result(R"("partialFingerprints": {"a": 1})"),
                ElementsAre(at + "/partialFingerprints/a: no string"));
    EXPECT_THAT(of_result(R"("suppressions": [{"kind": "external"}, {"kind": "external"}])"),
                ElementsAre(at + "/suppressions: two alike"));
    EXPECT_THAT(
        of_result(R"("locations": [{"physicalLocation":
                    {"artifactLocation": {"uri": "kế hoạch.odt"}, "region": {"startLine": 0}}}])"),
        ElementsAre(at + "/locations/0/physicalLocation/artifactLocation/uri: no uri-reference: kế hoạch.odt",
                    at + "/locations/0/physicalLocation/region/startLine: under 1"));
    EXPECT_THAT(faults_of_sarif(json::parse(R"({"version": "2.0.0"})")),
                UnorderedElementsAre(": lacks \"runs\"", HasSubstr("/version: \"2.0.0\" is not one of")));
}

} // namespace
} // namespace kehoach::test
