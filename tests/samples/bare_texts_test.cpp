// SPDX-License-Identifier: MPL-2.0
// Recognising real papers from their bare text, scored against labels made by people.
#include "pack.hpp"
#include "plan/analysis.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "rules/report.hpp"
#include "scorer.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

boost::json::object prediction(const std::string& text) {
    const auto document = bare(text);
    const auto plan = plan::recognise(document);
    const auto choice = plan::choose_profile(all_profiles(), plan);
    const auto findings =
        rules::check(document, plan, all_profiles(), all_rules(), {"", plan::Stage::signing, false, {}});
    const auto analysis =
        boost::json::parse(plan::analysis_json(document, plan, choice, plan::Stage::signing));
    const auto list = boost::json::parse(rules::findings_json(document, all_rules(), findings, "vi"));
    return score_form(analysis.as_object(), list.as_array(), kinds_of_defects(), {});
}

TEST(BareTexts, AreReadAsPeopleReadThem) {
    if (const auto obstacle = Scorer::obstacle(); !obstacle.empty())
        GTEST_SKIP() << obstacle;
    Scorer scorer;
    for (const auto& paper : sample_papers())
        scorer.add(paper, prediction(content(paper.text)));
    const auto figures = scorer.figures();
    expect_goals(figures);
    EXPECT_GE(figures.at("deadline"), 0.95);
}

} // namespace
} // namespace kehoach::test
