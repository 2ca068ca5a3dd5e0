// SPDX-License-Identifier: MPL-2.0
// Where a look comes from, what is said of it, and that it is mended there; faults on doubtful lines.
#include "document/origin.hpp"
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using document::Document;
using document::Edit;
using document::Origin;
using document::Trait;
using document::Traits;
using rules::Finding;

Traits traits(std::initializer_list<Trait> all) {
    Traits made;
    for (const auto trait : all)
        made.add(trait);
    return made;
}

/// Paragraphs of one style that says 12 pt, under one that says justified.
Document small_letters(const std::vector<std::string>& texts) {
    Document document;
    document.used_styles = {{"Standard", "Mặc định", "", traits({Trait::align})},
                            {"Than", "Thân bài", "Standard", traits({Trait::size})}};
    document.pages = {document::Page{}};
    for (const auto& text : texts) {
        document::Paragraph paragraph;
        paragraph.index = static_cast<int>(document.paragraphs.size());
        paragraph.text = text;
        paragraph.style = "Than";
        paragraph.direct.emplace();
        document::CharLook look;
        look.size_pt = 12;
        paragraph.runs = {{0, text.size(), look, document::Atom::none}};
        document.paragraphs.push_back(paragraph);
    }
    return document;
}

struct Checked {
    plan::Plan plan;
    std::vector<Finding> findings;
};

/// All lines taken for plain paragraphs, with the size rule of the body asked.
Checked check_sizes(const Document& document, double certainty = 1) {
    Checked checked{plan::recognise(document), {}};
    for (auto& line : checked.plan.lines) {
        line.role = plan::Role::paragraph;
        line.certainty = certainty;
    }
    checked.findings = rules::check(document, checked.plan, all_profiles(), all_rules(),
                                    {"party-hd05", plan::Stage::drafting, false, {"hd05-pl2-4"}});
    return checked;
}

const std::vector<std::string> texts{"Các chi bộ báo cáo kết quả.", "Văn phòng theo dõi, tổng hợp."};

TEST(Origin, DirectWinsOverStyleAndStyleOverParent) {
    auto document = small_letters(texts);
    auto& paragraph = document.paragraphs.front();
    EXPECT_EQ(document::origin_of(document, paragraph, Trait::size).style->name, "Than");
    EXPECT_EQ(document::origin_of(document, paragraph, Trait::align).style->name, "Standard");
    EXPECT_EQ(document::origin_of(document, paragraph, Trait::line).kind, Origin::Kind::standard);
    paragraph.direct->add(Trait::size);
    EXPECT_EQ(document::origin_of(document, paragraph, Trait::size).kind, Origin::Kind::direct);
    paragraph.direct.reset();
    EXPECT_EQ(document::origin_of(document, paragraph, Trait::size).kind, Origin::Kind::unknown);
}

TEST(Origin, ASizeThatTheImportLostProvesNothing) {
    auto document = small_letters(texts);
    document.used_styles.back().own = {};
    document.tables.push_back({1, 1, {165}, {{0, 0, 1, 1}}});
    for (auto& paragraph : document.paragraphs) {
        paragraph.cell = document::CellPlace{};
        paragraph.runs.front().look.size_pt = 10;
    }
    const auto verdict = [](const Document& one) {
        auto read = plan::recognise(one);
        for (auto& line : read.lines)
            line.role = plan::Role::recipient;
        return rules::check(one, read, all_profiles(), all_rules(),
                            {"party-hd05", plan::Stage::drafting, true, {"hd05-pl2-7"}})
            .front()
            .verdict;
    };
    EXPECT_EQ(verdict(document), rules::Verdict::cannot_tell);
    for (auto& paragraph : document.paragraphs)
        paragraph.direct->add(Trait::size);
    EXPECT_EQ(verdict(document), rules::Verdict::cannot_tell);
    for (auto& paragraph : document.paragraphs)
        paragraph.runs.front().look.size_pt = 9;
    EXPECT_EQ(verdict(document), rules::Verdict::not_met);
}

TEST(Origin, StylesInACircleEnd) {
    auto document = small_letters(texts);
    document.used_styles.front().parent = "Than";
    EXPECT_EQ(document::origin_of(document, document.paragraphs.front(), Trait::line).kind,
              Origin::Kind::standard);
}

TEST(Origin, WhatTheStyleHasWrongIsMendedInTheStyle) {
    const auto document = small_letters(texts);
    const auto checked = check_sizes(document);
    ASSERT_EQ(checked.findings.size(), 1U) << show(checked.findings);
    const auto said = rules::message(all_rules(), checked.findings.front(), "vi");
    EXPECT_NE(said.find("Thân bài"), std::string::npos) << said;
    const auto repairs = rules::plan_repairs(document, checked.plan, checked.findings, {}, {});
    ASSERT_EQ(repairs.edits.size(), 1U);
    EXPECT_EQ(repairs.edits.front().kind, Edit::Kind::style_look);
    EXPECT_EQ(repairs.edits.front().style, "Than");
    const auto mended = rules::apply(document, repairs.edits);
    for (const auto& paragraph : mended.paragraphs)
        EXPECT_EQ(paragraph.runs.front().look.size_pt, 14);
    EXPECT_TRUE(check_sizes(mended).findings.empty());
}

TEST(Origin, AStyleThatOthersNeedStaysAsItIs) {
    auto document = small_letters(texts);
    document.paragraphs.push_back(document.paragraphs.front());
    auto& note = document.paragraphs.back();
    note.index = 2;
    note.story = "footnote:1";
    note.text = "Chú thích";
    note.runs.front().end = note.text.size();
    auto checked = check_sizes(document);
    checked.plan.lines.back().role = plan::Role::footnote;
    const auto findings = rules::check(document, checked.plan, all_profiles(), all_rules(),
                                       {"party-hd05", plan::Stage::drafting, false, {"hd05-pl2-4"}});
    const auto repairs = rules::plan_repairs(document, checked.plan, findings, {}, {});
    ASSERT_EQ(repairs.edits.size(), 2U);
    for (const auto& edit : repairs.edits)
        EXPECT_EQ(edit.kind, Edit::Kind::char_look);
}

TEST(Origin, DirectFormatIsMendedInPlaceAndSaid) {
    auto document = small_letters(texts);
    for (auto& paragraph : document.paragraphs)
        paragraph.direct->add(Trait::size);
    const auto checked = check_sizes(document);
    ASSERT_EQ(checked.findings.size(), 1U);
    const auto said = rules::message(all_rules(), checked.findings.front(), "en");
    EXPECT_NE(said.find("direct"), std::string::npos) << said;
    const auto repairs = rules::plan_repairs(document, checked.plan, checked.findings, {}, {});
    ASSERT_EQ(repairs.edits.size(), 2U);
    EXPECT_EQ(repairs.edits.front().kind, Edit::Kind::char_look);
}

TEST(Doubt, AFaultOnALineReadWithLittleCertaintyIsNoFault) {
    const auto document = small_letters(texts);
    const auto checked = check_sizes(document, 0.3);
    ASSERT_EQ(checked.findings.size(), 1U);
    EXPECT_EQ(checked.findings.front().verdict, rules::Verdict::cannot_tell);
    EXPECT_TRUE(checked.findings.front().repairs.empty());
    EXPECT_EQ(check_sizes(document, 0.5).findings.front().verdict, rules::Verdict::not_met);
}

TEST(Doubt, DoubtfulLinesDoNotHideTheSureOnes) {
    const auto document = small_letters(texts);
    auto checked = check_sizes(document);
    checked.plan.lines.back().certainty = 0.3;
    const auto findings = rules::check(document, checked.plan, all_profiles(), all_rules(),
                                       {"party-hd05", plan::Stage::drafting, false, {"hd05-pl2-4"}});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().verdict, rules::Verdict::not_met);
    EXPECT_EQ(findings.front().place.paragraph, 0);
    EXPECT_TRUE(findings.front().places.empty());
}

} // namespace
} // namespace kehoach::test
