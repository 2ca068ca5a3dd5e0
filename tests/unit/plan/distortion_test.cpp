// SPDX-License-Identifier: MPL-2.0
// Plans whose roles are known, after what copying, scanning and converting does to them.
#include "bare_text.hpp"
#include "data.hpp"
#include "generator.hpp"
#include "plan/compose.hpp"
#include "plan/recognise.hpp"
#include "printed_page.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace kehoach::test {
namespace {

using plan::Role;

constexpr std::uint64_t plans_per_case = 40;

struct Case {
    const char* name;
    Damage damage;
    double least; ///< share of lines read rightly
};

void PrintTo(const Case& one, std::ostream* stream) {
    *stream << one.name;
}

class Distortion : public testing::TestWithParam<Case> {
protected:
    void judge(const PrintedLine& wanted, const plan::Line& found) {
        const auto role = found.role == Role::legal_basis ? Role::preamble : found.role;
        const auto gold = wanted.role == Role::legal_basis ? Role::preamble : wanted.role;
        const bool blank = text::trim(wanted.text).empty();
        if (blank)
            return;
        ++lines_;
        const bool also = std::find(wanted.also.begin(), wanted.also.end(), found.role) != wanted.also.end();
        if (role == gold || also) {
            ++right_;
            return;
        }
        constexpr double sure = 0.98;
        if (found.certainty >= sure)
            ++sure_and_wrong_;
        auto& misses = misses_[std::string(plan::name(gold)) + " <- " + std::string(plan::name(role))];
        if (misses.first++ == 0)
            misses.second = wanted.text;
    }

    void read(const char* profile, std::uint64_t seed) {
        const auto spec = generate(seed, profile);
        const auto lines = print(plan::compose(spec, profile_for(spec)), GetParam().damage, seed);
        const auto plan = plan::recognise(bare(text_of(lines)));
        EXPECT_TRUE(plan.is_plan) << profile << ", seed " << seed;
        ASSERT_EQ(plan.lines.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i)
            judge(lines[i], plan.lines[i]);
    }

    std::string misses() const {
        std::string text;
        for (const auto& [what, miss] : misses_)
            text += std::to_string(miss.first) + "  " + what + "  " + miss.second.substr(0, 80) + "\n";
        return text;
    }

    int lines_ = 0, right_ = 0, sure_and_wrong_ = 0;
    std::map<std::string, std::pair<int, std::string>> misses_;
};

TEST_P(Distortion, LinesKeepTheirRoles) {
    for (const auto* profile : {"party-hd36", "party-hd05", "state-nd30"})
        for (std::uint64_t seed = 1; seed <= plans_per_case; ++seed)
            read(profile, seed);
    const double share = static_cast<double>(right_) / lines_;
    RecordProperty("share", std::to_string(share));
    EXPECT_GE(share, GetParam().least) << misses();
    EXPECT_EQ(sure_and_wrong_, 0) << "whoever is sure must be right\n" << misses();
}

std::vector<Case> cases() {
    std::vector<Case> all;
    const auto add = [&](const char* name, double least, auto change) {
        Damage damage;
        change(damage);
        all.push_back({name, damage, least});
    };
    add("whole", 1, [](Damage&) {});
    add("gaps", 1, [](Damage& d) { d.gaps = true; });
    add("wrapped_60", 0.998, [](Damage& d) { d.width = 60; });
    add("wrapped_80", 0.996, [](Damage& d) { d.width = 80; });
    add("wrapped_100", 0.985, [](Damage& d) { d.width = 100; });
    add("columns_by_rows", 1, [](Damage& d) { d.letterhead = d.ending = Columns::by_rows; });
    add("columns_with_gap", 1, [](Damage& d) { d.letterhead = d.ending = Columns::gap; });
    add("columns_with_blank", 1, [](Damage& d) { d.letterhead = d.ending = Columns::blank; });
    add("signature_first", 1, [](Damage& d) { d.signature_first = true; });
    add("markdown", 1, [](Damage& d) { d.markdown = d.gaps = true; });
    add("glued", 1, [](Damage& d) { d.glued = true; });
    add("decomposed", 1, [](Damage& d) { d.decomposed = true; });
    add("stamped", 1, [](Damage& d) { d.stamped = true; });
    add("stamped_side_by_side", 1, [](Damage& d) {
        d.stamped = true;
        d.ending = Columns::gap;
    });
    add("pages", 1, [](Damage& d) { d.page_length = 30; });
    add("pages_wrapped", 0.996, [](Damage& d) {
        d.width = 80;
        d.page_length = 38;
    });
    add("scanned", 0.993, [](Damage& d) {
        d.width = 78;
        d.page_length = 40;
        d.letterhead = d.ending = Columns::blank;
        d.glued = true;
    });
    add("printed_to_text", 0.994, [](Damage& d) {
        d.width = 90;
        d.page_length = 40;
        d.letterhead = d.ending = Columns::gap;
        d.stamped = d.gaps = true;
    });
    add("flat_cells", 0.86, [](Damage& d) { d.flat_cells = true; });
    return all;
}

INSTANTIATE_TEST_SUITE_P(Papers, Distortion, testing::ValuesIn(cases()),
                         [](const auto& one) { return std::string(one.param.name); });

} // namespace
} // namespace kehoach::test
