// SPDX-License-Identifier: MPL-2.0
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using document::Document;
using document::Edit;
using document::Run;

Document two_runs() {
    Document document;
    document.evidence = document::Evidence::look;
    document::Paragraph paragraph;
    paragraph.text = "abcdef";
    document::CharLook bold, plain;
    bold.bold = true;
    plain.bold = false;
    paragraph.runs = {{0, 3, bold, document::Atom::none}, {3, 6, plain, document::Atom::none}};
    document.paragraphs = {paragraph, paragraph};
    document.paragraphs[1].index = 1;
    document.pages = {document::Page{}};
    document.pages.front().name = "P";
    return document;
}

Edit text_edit(std::size_t start, std::size_t end, std::string text) {
    Edit edit;
    edit.place.paragraph = 0;
    edit.place.start = start;
    edit.place.end = end;
    edit.text = std::move(text);
    return edit;
}

/// Runs must cover the text without gaps, whatever was done.
void expect_covered(const document::Paragraph& paragraph) {
    std::size_t at = 0;
    for (const auto& run : paragraph.runs) {
        EXPECT_EQ(run.start, at);
        EXPECT_LT(run.start, run.end);
        at = run.end;
    }
    EXPECT_EQ(at, paragraph.text.size());
}

TEST(Apply, KeepsRunsOverTheText) {
    for (std::size_t start = 0; start <= 6; ++start)
        for (std::size_t end = start; end <= 6; ++end)
            for (const auto* text : {"", "X", "XYZ"}) {
                if (start == 0 && end == 6)
                    continue;
                SCOPED_TRACE(testing::Message() << start << "-" << end << " " << text);
                const auto after = rules::apply(two_runs(), {text_edit(start, end, text)});
                EXPECT_EQ(after.paragraphs[0].text, std::string("abcdef").replace(start, end - start, text));
                expect_covered(after.paragraphs[0]);
            }
}

TEST(Apply, GivesALookToAPieceOnly) {
    auto edit = text_edit(2, 4, "");
    edit.kind = Edit::Kind::char_look;
    edit.chars.italic = true;
    const auto after = rules::apply(two_runs(), {edit});
    const auto& runs = after.paragraphs[0].runs;
    ASSERT_EQ(runs.size(), 4U);
    expect_covered(after.paragraphs[0]);
    EXPECT_EQ(runs[1].look.italic, true);
    EXPECT_EQ(runs[1].look.bold, true);
    EXPECT_EQ(runs[2].look.bold, false);
    EXPECT_EQ(runs[3].look.italic, std::nullopt);
}

TEST(Apply, RenumbersParagraphs) {
    auto edit = text_edit(0, 0, "new");
    edit.kind = Edit::Kind::insert_paragraph;
    const auto more = rules::apply(two_runs(), {edit});
    ASSERT_EQ(more.paragraphs.size(), 3U);
    EXPECT_EQ(more.paragraphs[0].text, "new");
    EXPECT_EQ(more.paragraphs[2].index, 2);
    edit.kind = Edit::Kind::append_paragraph;
    const auto behind = rules::apply(two_runs(), {edit});
    EXPECT_EQ(behind.paragraphs[1].text, "new");
    EXPECT_EQ(behind.paragraphs[2].index, 2);
    edit.kind = Edit::Kind::remove_paragraph;
    const auto fewer = rules::apply(two_runs(), {edit});
    ASSERT_EQ(fewer.paragraphs.size(), 1U);
    EXPECT_EQ(fewer.paragraphs[0].index, 0);
}

rules::Finding finding_with(std::vector<rules::Repair> repairs) {
    rules::Finding finding;
    finding.id = "r@1";
    finding.rule = "r";
    finding.repairs = std::move(repairs);
    return finding;
}

Edit page_edit(double document::Page::*member, double value) {
    Edit edit;
    edit.kind = Edit::Kind::page;
    edit.page.name = "P";
    edit.page.*member = value;
    return edit;
}

TEST(PlanRepairs, BringsTwoRepairsOfOnePageTogether) {
    const auto document = two_runs();
    const auto finding =
        finding_with({{"page", rules::Policy::apply, {page_edit(&document::Page::left_mm, 35)}, "", ""},
                      {"page", rules::Policy::apply, {page_edit(&document::Page::top_mm, 25)}, "", ""}});
    const auto plan = rules::plan_repairs(document, plan::recognise(document), {finding}, {}, {});
    ASSERT_EQ(plan.edits.size(), 1U);
    EXPECT_EQ(plan.edits.front().page.left_mm, 35);
    EXPECT_EQ(plan.edits.front().page.top_mm, 25);
}

TEST(PlanRepairs, NeverWritesOverAnAtom) {
    auto document = two_runs();
    document.paragraphs[0].runs[1].atom = document::Atom::field;
    const auto finding = finding_with({{"text", rules::Policy::apply, {text_edit(4, 5, "")}, "", ""}});
    const auto plan = rules::plan_repairs(document, plan::recognise(document), {finding}, {}, {});
    EXPECT_TRUE(plan.edits.empty());
    ASSERT_EQ(plan.left.size(), 1U);
    EXPECT_EQ(plan.left.front().reason, "repair.left.atom");
}

TEST(PlanRepairs, NeverAltersALetterOfTheBodyInBulk) {
    const auto document = two_runs();
    auto edit = text_edit(0, 1, "x");
    edit.before = "a";
    edit.after = "x";
    const auto finding = finding_with({{"text", rules::Policy::apply, {edit}, "a", "x"}});
    auto plan = plan::recognise(document);
    for (auto& line : plan.lines)
        line.role = plan::Role::paragraph;
    const auto repairs = rules::plan_repairs(document, plan, {finding}, {}, {});
    ASSERT_EQ(repairs.left.size(), 1U);
    EXPECT_EQ(repairs.left.front().reason, "repair.left.body");
}

TEST(PlanRepairs, LeavesTheSecondOfTwoOnOnePlace) {
    const auto document = two_runs();
    const auto one = finding_with({{"text", rules::Policy::apply, {text_edit(1, 3, "")}, "", ""},
                                   {"text", rules::Policy::apply, {text_edit(2, 4, "")}, "", ""}});
    const auto repairs = rules::plan_repairs(document, plan::recognise(document), {one}, {}, {});
    EXPECT_EQ(repairs.edits.size(), 1U);
    ASSERT_EQ(repairs.left.size(), 1U);
    EXPECT_EQ(repairs.left.front().reason, "repair.left.overlap");
}

TEST(PlanRepairs, IgnoresWhatTheUserIgnores) {
    const auto document = two_runs();
    auto finding = finding_with({{"text", rules::Policy::apply, {text_edit(1, 2, "")}, "", ""}});
    finding.ignored = true;
    EXPECT_TRUE(rules::plan_repairs(document, plan::recognise(document), {finding}, {}, {}).edits.empty());
}

TEST(PlanRepairs, TakesTheOneOfferThatIsNamed) {
    const auto document = two_runs();
    auto finding = finding_with({{"text", rules::Policy::offer, {text_edit(0, 1, "")}, "a", ""},
                                 {"text", rules::Policy::offer, {text_edit(4, 5, "")}, "e", ""}});
    finding.id = "r@1";
    const auto planned = [&](const std::vector<std::string>& named) {
        return rules::plan_repairs(document, plan::recognise(document), {finding}, named, {});
    };
    const auto second = planned({"r@1#2"});
    ASSERT_EQ(second.changes.size(), 1U);
    EXPECT_EQ(second.changes.front().before, "e");
    EXPECT_TRUE(second.left.empty());
    EXPECT_EQ(planned({"r@1"}).changes.size(), 2U);
    EXPECT_TRUE(planned({}).changes.empty());
    EXPECT_EQ(planned({}).left.front().reason, "repair.left.offer");
}

TEST(PlanRepairs, SaysWhyWhatWasNamedIsLeft) {
    const auto document = two_runs();
    auto untold = finding_with({}), ignored = finding_with({});
    untold.id = "u@1";
    untold.verdict = rules::Verdict::cannot_tell;
    ignored.id = "i@1";
    ignored.ignored = true;
    const auto reason = [&](const char* named) {
        const auto plan =
            rules::plan_repairs(document, plan::recognise(document), {untold, ignored}, {named}, {});
        return plan.left.empty() ? std::string() : plan.left.front().reason;
    };
    EXPECT_EQ(reason("u@1"), "repair.left.untold");
    EXPECT_EQ(reason("i@1"), "repair.left.ignored");
    EXPECT_EQ(reason("x@1"), "repair.left.unknown");
}

TEST(PlanRepairs, EditsFromTheLastPlaceToTheFirst) {
    const auto document = two_runs();
    const auto finding = finding_with(
        {{"text", rules::Policy::apply, {text_edit(0, 1, "long"), text_edit(4, 5, "L")}, "", ""}});
    const auto repairs = rules::plan_repairs(document, plan::recognise(document), {finding}, {}, {});
    EXPECT_EQ(rules::apply(document, repairs.edits).paragraphs[0].text, "longbcdLf");
}

} // namespace
} // namespace kehoach::test
