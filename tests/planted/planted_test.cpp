// SPDX-License-Identifier: MPL-2.0
// One fault at a time in clean documents: it is found where it is, and nothing else is said.
#include "fault.hpp"
#include "pack.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <utility>

namespace kehoach::test {
namespace {

using rules::Finding;

constexpr std::size_t looks = 3;
constexpr double wanted_rate = 0.98;
constexpr std::size_t wanted_kinds = 30, wanted_runs = 50, fewest_runs = 9;

bool contains(const std::vector<std::string>& list, const std::string& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

bool is_at(const Finding& finding, const Planted& planted) {
    if (!planted.paragraph)
        return true;
    const auto& wanted = planted.document.paragraphs[*planted.paragraph];
    const auto here = [&](const document::Place& place) {
        return place.story == wanted.story && place.paragraph == wanted.index;
    };
    return here(finding.place) || std::any_of(finding.places.begin(), finding.places.end(), here);
}

/// Of an undated draft it may be open which regulation it is under.
bool is_said(const Finding& finding, const Fault& fault, const Specimen& specimen) {
    return finding.verdict == fault.verdict ||
           (!specimen.complete && finding.verdict == rules::Verdict::cannot_tell);
}

struct Outcome {
    bool found = false, alone = true;
    std::string said;
};

/// Rules that speak of the document before anything is planted.
const std::set<std::string>& said_of_clean(const Specimen& specimen, plan::Stage stage) {
    static std::map<std::pair<const Specimen*, plan::Stage>, std::set<std::string>> known;
    const auto [found, fresh] = known.try_emplace({&specimen, stage});
    if (fresh)
        for (const auto& finding : examine(specimen.sheet.document, stage).findings)
            if (finding.verdict == rules::Verdict::not_met)
                found->second.insert(finding.rule);
    return found->second;
}

Outcome judge(const Fault& fault, const Specimen& specimen, const Planted& planted) {
    Outcome outcome;
    const auto& before = said_of_clean(specimen, fault.stage);
    const auto findings = examine(planted.document, fault.stage).findings;
    for (const auto& finding : findings) {
        const bool wanted = contains(fault.rules, finding.rule);
        outcome.found =
            outcome.found || (wanted && is_said(finding, fault, specimen) && is_at(finding, planted));
        if (finding.verdict != rules::Verdict::not_met)
            continue;
        outcome.alone =
            outcome.alone && (wanted || contains(fault.also, finding.rule) || before.contains(finding.rule));
    }
    outcome.said = show(findings);
    return outcome;
}

struct Tally {
    std::size_t runs = 0, found = 0, alone = 0;
    std::string missed;

    void add(const Outcome& outcome, const std::string& where) {
        constexpr std::size_t shown = 3000;
        ++runs;
        found += outcome.found ? 1U : 0U;
        alone += outcome.alone ? 1U : 0U;
        if ((!outcome.found || !outcome.alone) && missed.size() < shown)
            missed += where + (outcome.found ? ", not alone" : ", not found") + "\n" + outcome.said;
    }
};

/// In one look, another for other kinds; rare kinds in more looks.
Tally tally(const Fault& fault, std::size_t turn) {
    Tally made;
    for (std::size_t i = 0; i < looks && made.runs < wanted_runs; ++i) {
        const auto look = (turn + i) % looks;
        for (const auto& specimen : specimens(look))
            if (const auto planted = fault.in_document(specimen))
                made.add(judge(fault, specimen, *planted),
                         fault.name + " in " + specimen.name + ", look " + std::to_string(look));
    }
    return made;
}

class PlantedFaults : public testing::TestWithParam<std::size_t> {};

TEST_P(PlantedFaults, AreFoundInTheirPlaceAndAlone) {
    const auto& fault = all_faults()[GetParam()];
    for (const auto& rule : fault.rules)
        ASSERT_NE(all_rules().find(rule), nullptr) << rule;
    const auto made = tally(fault, GetParam());
    RecordProperty("runs", static_cast<int>(made.runs));
    EXPECT_GE(made.runs, fewest_runs);
    EXPECT_GE(static_cast<double>(made.found), wanted_rate * static_cast<double>(made.runs)) << made.missed;
    EXPECT_GE(static_cast<double>(made.alone), wanted_rate * static_cast<double>(made.runs)) << made.missed;
}

TEST(PlantedFaultsTogether, AreOfManyKindsInManyDocuments) {
    std::size_t kinds = 0, runs = 0;
    for (const auto& fault : all_faults()) {
        std::size_t here = 0;
        for (std::size_t look = 0; look < looks && here < wanted_runs; ++look)
            for (const auto& specimen : specimens(look))
                here += fault.in_document(specimen) ? 1U : 0U;
        kinds += here >= wanted_runs ? 1U : 0U;
        runs += here;
    }
    std::printf("%zu kinds of fault, %zu of them in at least %zu documents; %zu runs\n", all_faults().size(),
                kinds, wanted_runs, runs);
    EXPECT_GE(kinds, wanted_kinds);
    EXPECT_GE(runs, wanted_kinds * wanted_runs);
}

INSTANTIATE_TEST_SUITE_P(Kinds, PlantedFaults, testing::Range<std::size_t>(0, all_faults().size()),
                         [](const auto& one) { return all_faults()[one.param].name; });

} // namespace
} // namespace kehoach::test
