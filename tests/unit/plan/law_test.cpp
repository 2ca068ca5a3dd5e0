// SPDX-License-Identifier: MPL-2.0
// First law of the house: what compose makes, recognise reads back.
#include "data.hpp"
#include "generator.hpp"
#include "grammar/document_number.hpp"
#include "plan/composer.hpp"
#include "plan/recognise.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Item;
using plan::Plan;
using plan::PlanSpec;
using plan::Role;

constexpr std::uint64_t plans_per_profile = 2000;

std::string dump(const plan::Composed& made, const Plan& read) {
    std::string text;
    for (std::size_t i = 0; i < read.lines.size(); ++i) {
        const auto& line = read.lines[i];
        const auto wanted = made.roles[line.paragraph];
        text += (line.role == wanted ? "  " : "! ") + std::string(plan::name(wanted)) + " <- " +
                std::string(plan::name(line.role)) + "  " + line.text.text.substr(0, 90) + "\n";
    }
    return text;
}

/// Headings of the specification with their depth, as the outline must show them.
void headings_of(const std::vector<Item>& items, int depth, std::vector<std::pair<int, std::string>>& found) {
    for (const auto& item : items) {
        if (item.kind == Item::Kind::heading)
            found.emplace_back(depth, text::fold(item.text));
        if (item.kind == Item::Kind::numbered)
            found.emplace_back(std::max(depth, 2), text::fold(item.text));
        headings_of(item.items, depth + 1, found);
    }
}

void flatten(const Plan& plan, const std::vector<plan::OutlineNode>& nodes,
             std::vector<std::pair<int, std::string>>& found) {
    for (const auto& node : nodes) {
        found.emplace_back(node.level, text::fold(plan.lines[node.line].text.text));
        flatten(plan, node.children, found);
    }
}

void expect_facts(const PlanSpec& spec, const Plan& plan) {
    const auto& facts = plan.components;
    ASSERT_TRUE(facts.number);
    EXPECT_EQ(facts.number->number.value, spec.number);
    EXPECT_EQ(facts.number->number.issuer, spec.number_issuer);
    ASSERT_TRUE(facts.date);
    EXPECT_EQ(facts.date->date.date, *spec.date);
    ASSERT_TRUE(facts.place);
    EXPECT_EQ(facts.place->value, spec.place);
    ASSERT_TRUE(facts.subject);
    EXPECT_EQ(facts.subject->value, spec.subject);
    ASSERT_EQ(facts.issuer.size(), 1U);
    EXPECT_EQ(facts.issuer.front().value, spec.issuer);
    ASSERT_EQ(facts.signers.size(), 1U);
    ASSERT_EQ(facts.signers.front().names.size(), 1U);
    EXPECT_EQ(facts.signers.front().names.front().value, spec.sign_name);
    ASSERT_EQ(plan.recipients.size(), spec.recipients.size() + 1);
    for (std::size_t i = 0; i < spec.recipients.size(); ++i) {
        EXPECT_EQ(plan.recipients[i].at.value, spec.recipients[i].name);
        EXPECT_EQ(plan.recipients[i].marker, spec.recipients[i].marker);
    }
    EXPECT_TRUE(plan.recipients.back().filing);
    EXPECT_EQ(plan.recipients.back().separator, ".");
}

/// Titles of a header tree, as one line: Năm, Cấp cơ sở(Số buổi, Lượt người).
std::string titles(const std::vector<form::Column>& columns) {
    std::string text;
    for (const auto& column : columns) {
        text += (text.empty() ? "" : ", ") + column.title;
        if (!column.children.empty())
            text += "(" + titles(column.children) + ")";
    }
    return text;
}

void expect_attachments(const PlanSpec& spec, const Plan& plan) {
    ASSERT_EQ(plan.attachments.size(), spec.appendices.size() + (spec.outline ? 1 : 0));
    ASSERT_EQ(plan.tables.size(), spec.appendices.size());
    for (std::size_t i = 0; i < spec.appendices.size(); ++i) {
        EXPECT_EQ(plan.tables[i].title, text::upper(spec.appendices[i].title));
        EXPECT_EQ(plan.tables[i].leaves, static_cast<int>(form::leaves(spec.appendices[i].columns).size()));
        EXPECT_EQ(titles(plan.tables[i].columns), titles(spec.appendices[i].columns));
        EXPECT_EQ(plan.tables[i].rows, form::row_labels(spec.appendices[i]));
    }
    for (const auto& reference : plan.references)
        EXPECT_TRUE(reference.resolved) << reference.kind << ' ' << reference.label;
}

class Law : public testing::TestWithParam<const char*> {};

TEST_P(Law, WhatComposeMakesRecogniseReads) {
    for (std::uint64_t seed = 1; seed <= plans_per_profile && !HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << GetParam() << ", seed " << seed);
        const auto spec = generate(seed, GetParam());
        const auto made = plan::compose(spec, profile_for(spec));
        const auto read = plan::recognise(made.document);
        EXPECT_TRUE(read.is_plan);
        for (const auto& line : read.lines)
            ASSERT_EQ(plan::name(line.role), plan::name(made.roles[line.paragraph])) << dump(made, read);
        expect_facts(spec, read);
        expect_attachments(spec, read);
        std::vector<std::pair<int, std::string>> wanted, found;
        headings_of(plan::sections_with_tasks(spec, profile_for(spec)), 1, wanted);
        if (spec.outline)
            headings_of(spec.outline->items, 1, wanted);
        flatten(read, read.outline, found);
        ASSERT_EQ(found.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            EXPECT_EQ(found[i].first, wanted[i].first) << wanted[i].second;
        if (seed % 10 != 0)
            continue;
        const auto choice = plan::choose_profile(profiles(), read);
        const bool may_tell = choice.id.has_value();
        EXPECT_TRUE(may_tell || !spec.date->complete());
        EXPECT_EQ(choice.id.value_or(spec.profile), spec.profile);
    }
}

TEST(Demonstration, PlansAreReadBack) {
    for (const auto* name : {"plan.json", "state.json"}) {
        text::DataFaults faults;
        const auto spec =
            plan::parse_plan_spec(name, file(std::string("extension/cli/demo/") + name), forms(), faults);
        ASSERT_TRUE(spec);
        const auto made = plan::compose(*spec, profile_for(*spec));
        const auto read = plan::recognise(made.document);
        for (const auto& line : read.lines)
            ASSERT_EQ(plan::name(line.role), plan::name(made.roles[line.paragraph])) << dump(made, read);
        expect_facts(*spec, read);
        expect_attachments(*spec, read);
    }
}

INSTANTIATE_TEST_SUITE_P(Profiles, Law, testing::Values("party-hd36", "party-hd05", "state-nd30"),
                         [](const auto& one) {
                             std::string name = one.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
} // namespace kehoach::test
