// SPDX-License-Identifier: MPL-2.0
// Nothing is lost: a command of which any change fails leaves the document as it was, and what was done can be taken back
// and done again as often as one likes.
#include "inside.hxx"
#include "lost_ground.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <cstdlib>
#include <gmock/gmock.h>
#include <iostream>
#include <regex>
#include <set>

using namespace kehoach::test;

namespace {

/// All changes of each command instead of two, and a hundred rounds of taking back instead of one: an hour.
bool thoroughly() {
    return std::getenv("KEHOACH_EVERY_STEP") != nullptr;
}

std::vector<std::string> kept(const Ground& ground) {
    std::vector<std::string> all;
    for (const auto& document : ground.documents)
        all.push_back(kept_of(document));
    return all;
}

/// Where they begin to differ, with what stands around it.
std::string difference(const std::vector<std::string>& wanted, const std::vector<std::string>& got) {
    constexpr std::ptrdiff_t around = 150;
    std::string all;
    for (std::size_t n = 0; n < wanted.size(); ++n) {
        const auto [in_wanted, in_got] = std::mismatch(wanted[n].begin(), wanted[n].end(), got[n].begin(), got[n].end());
        if (in_wanted == wanted[n].end() && in_got == got[n].end())
            continue;
        const auto from = static_cast<std::size_t>(std::max(std::ptrdiff_t(0), in_wanted - wanted[n].begin() - around));
        all += "wanted: " + wanted[n].substr(from, 2 * around) + "\ngot: " + got[n].substr(from, 2 * around) + "\n";
    }
    return all;
}

/// Which changes of so many are to fail.
std::set<int> moments(int changes) {
    std::set<int> all{changes / 2, changes - 1};
    for (int n = 0; thoroughly() && n < changes; ++n)
        all.insert(n);
    return all;
}

/// Writer gives cells of a table that is done again the look of their neighbours.
std::vector<std::string> without_looks_of_cells(std::vector<std::string> all) {
    static const std::regex looks(
        R"re( *<style:style style:name="Table\d+\.\w+" style:family="table-cell">[^]*?</style:style>\n| table:style-name="Table\d+\.\w+")re");
    for (auto& each : all)
        if (each.find("style:family=\"table-cell\"") != std::string::npos)
            each = std::regex_replace(each, looks, "");
    return all;
}

class Command : public testing::TestWithParam<GroundOf> {
protected:
    Command() {
        for (const auto& document : ground.documents)
            undo_manager(document)->clear();
        before = kept(ground);
    }

    Went run(int broken) const { return went(ground, GetParam().command, broken); }

    void take_back() const {
        for (const auto& document : ground.documents)
            if (undo_manager(document)->isUndoPossible())
                undo_manager(document)->undo();
    }
    void do_again() const {
        for (const auto& document : ground.documents)
            if (undo_manager(document)->isRedoPossible())
                undo_manager(document)->redo();
    }

    void expect_as_before(const std::string& when) {
        const auto now = kept(ground);
        if (now == before)
            return;
        ADD_FAILURE() << when << "\n" << difference(before, now);
        ground = GetParam().make();
        for (const auto& document : ground.documents)
            undo_manager(document)->clear();
        before = kept(ground);
    }

    Ground ground = GetParam().make();
    std::vector<std::string> before;
};

} // namespace

TEST(Commands, ThatChangeADocumentAreAllHere) {
    css::uno::Sequence<rtl::OUString> names;
    inside("names", {}) >>= names;
    std::set<std::string> here;
    for (const GroundOf& each : grounds())
        here.insert(each.command);
    for (const rtl::OUString& name : names)
        EXPECT_TRUE(here.contains(kehoach::office::utf8(name))) << name;
    EXPECT_GE(names.getLength(), 30);
}

TEST_P(Command, LosesNothing) {
    told([&] {
        const auto first = run(-1);
        ASSERT_TRUE(first.done) << first.said;
        ASSERT_GT(first.changes, 0);
        const auto after = without_looks_of_cells(kept(ground));
        EXPECT_FALSE(before == after);
        const int rounds = thoroughly() ? 100 : 1;
        for (int round = 0; round < rounds; ++round) {
            const bool looked_at = round < 2 || round % 20 == 19;
            take_back();
            if (looked_at)
                expect_as_before("taken back, round " + std::to_string(round));
            do_again();
            if (!looked_at)
                continue;
            const auto again = without_looks_of_cells(kept(ground));
            ASSERT_TRUE(again == after) << "done again, round " << round << "\n" << difference(after, again);
        }
        take_back();
        int refused = 0;
        const auto all = moments(first.changes);
        for (const int moment : all) {
            const auto broken = run(moment);
            if (broken.done) // it goes without that
                take_back();
            else
                ++refused;
            expect_as_before("change " + std::to_string(moment) + " of " + std::to_string(first.changes) + ", " +
                             broken.failed + ": " + broken.said);
        }
        std::cout << GetParam().command << ": " << first.changes << " changes, " << all.size() << " of them failed, "
                  << refused << " refused, " << rounds << " rounds\n";
        EXPECT_GT(refused, 0);
    });
}

INSTANTIATE_TEST_SUITE_P(All, Command, testing::ValuesIn(grounds()),
                         [](const auto& one) { return std::string(one.param.command); });
