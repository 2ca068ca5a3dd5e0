// SPDX-License-Identifier: MPL-2.0
// Every rule's examples: an edit of a clean plan, and what the rule must say of it.
#include "example.hpp"

#include "pack.hpp"

#include <boost/json.hpp>

#include <gtest/gtest.h>

namespace kehoach::test {

void PrintTo(const Example& example, std::ostream* out) {
    *out << example.rule << " #" << example.number << " " << boost::json::serialize(example.edits);
}

namespace {

std::string said(const rules::Finding& finding) {
    switch (finding.verdict) {
    case rules::Verdict::not_met:
        return "fail";
    case rules::Verdict::cannot_tell:
        return "cannot-tell";
    default:
        return "pass";
    }
}

void expect_place(const Example& example, const Sheet& sheet, const rules::Finding& finding) {
    const auto& place = *example.place;
    if (place.contains("absent")) {
        EXPECT_EQ(finding.place.paragraph, -1);
    } else {
        const auto* n = place.if_contains("nth");
        const auto at = nth(sheet, std::string(place.at("role").as_string()),
                            n == nullptr ? 0 : n->to_number<std::size_t>());
        EXPECT_EQ(finding.place.paragraph, sheet.document.paragraphs[at].index)
            << "found at: " << finding.place.excerpt;
    }
    if (const auto* count = place.if_contains("count")) {
        EXPECT_EQ(finding.places.size(), count->to_number<std::size_t>());
    }
}

class Atom : public testing::TestWithParam<Example> {};

TEST_P(Atom, SaysWhatTheExampleSays) {
    const auto& example = GetParam();
    auto sheet = reference(example.profile);
    for (const auto& one : example.edits)
        edit(sheet, one.as_object());
    const auto finding = run(example, sheet);
    ASSERT_EQ(said(finding), example.verdict) << show({finding});
    if (example.place)
        expect_place(example, sheet, finding);
}

std::string name_of(const testing::TestParamInfo<Example>& one) {
    std::string name = one.param.rule + "_" + std::to_string(one.param.number);
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c)))
            c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Rules, Atom, testing::ValuesIn(all_examples()), name_of);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Atom);

} // namespace
} // namespace kehoach::test
