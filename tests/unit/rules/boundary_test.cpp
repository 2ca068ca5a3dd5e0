// SPDX-License-Identifier: MPL-2.0
// One day changes the regulation: the same plan dated 26/5/2026 and 27/5/2026 is judged otherwise by exactly
// the rules whose clause changed.
#include "generator.hpp"
#include "pack.hpp"
#include "plan/compose.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace kehoach::test {
namespace {

using document::Document;

/// As HD 36 wants it, with lines further apart than HD 05 allows.
Document last_plan_of_the_old_rule() {
    text::DataFaults faults;
    const auto files = files_of("tests/atoms/reference", "party-hd36.json");
    auto spec = plan::parse_plan_spec(files.at(0).name, files.at(0).bytes, {}, faults);
    spec->date = grammar::parse_iso("2026-05-26");
    auto document = plan::compose(*spec, all_profiles().on("party-hd36", spec->date)).document;
    for (auto& paragraph : document.paragraphs)
        if (paragraph.look.line && paragraph.look.line->mode == document::Spacing::exact)
            paragraph.look.line->value = 24;
    return document;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Dates of the same length: what stands behind them stays in its place.
Document a_day_later(Document document) {
    for (auto& paragraph : document.paragraphs) {
        replace_all(paragraph.text, "ngày 26 tháng 5 năm 2026", "ngày 27 tháng 5 năm 2026");
        replace_all(paragraph.text, "26/5/2026", "27/5/2026");
    }
    return document;
}

std::map<std::string, rules::Verdict> verdicts(const Document& document, const std::string& profile) {
    const auto read = plan::recognise(document);
    EXPECT_EQ(plan::choose_profile(all_profiles(), read).id, profile);
    std::map<std::string, rules::Verdict> said;
    for (const auto& finding :
         rules::check(document, read, all_profiles(), all_rules(), {"", plan::Stage::issuing, true, {}}))
        said[finding.rule] = finding.verdict;
    return said;
}

TEST(Boundary, OneDayChangesExactlyTheRulesThatChanged) {
    const auto old_plan = last_plan_of_the_old_rule();
    const auto before = verdicts(old_plan, "party-hd36");
    const auto after = verdicts(a_day_later(old_plan), "party-hd05");
    std::set<std::string> changed;
    for (const auto& [rule, verdict] : before)
        if (after.at(rule) != verdict)
            changed.insert(rule);
    const std::set<std::string> expected{
        "hd05-6.2.2-2", // lines 18 to 22 pt, before: at least 18 pt
        "hd05-6.2.3-2", // the last basis ends with a full stop, before: with a comma
        "hd05-6.2.3-3", // a basis begins with a hyphen, before: nothing said
        "hd05-9.2.5-2", // recipients end with a semicolon, before: with a comma
        "hd05-II.1-10", // ... and that line names number, day and issuer
        "hd05-II.1-2",  // an appendix bears the line that ties it, before: usage only
        "hd05-II.1-21", // appendices count their pages by themselves, before: nothing said
    };
    EXPECT_EQ(changed, expected);
    for (const auto& rule : {"hd05-6.2.2-2", "hd05-6.2.3-2", "hd05-6.2.3-3", "hd05-9.2.5-2"})
        EXPECT_EQ(after.at(rule), rules::Verdict::not_met) << rule;
}

} // namespace
} // namespace kehoach::test
