// SPDX-License-Identifier: MPL-2.0
#include "random_form.hpp"
#include "returns/board.hpp"
#include "returns/result_book.hpp"
#include "returns_ground.hpp"
#include "sample_form.hpp"

#include <algorithm>
#include <gmock/gmock.h>

using namespace kehoach;
using returns::gather;
using returns::Use;
using test::every_kind;
using test::typed_file;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<Use> uses(const returns::Gathered& gathered) {
    std::vector<Use> all;
    for (const auto& source : gathered.sources)
        all.push_back(source.use);
    return all;
}

std::vector<std::string> units_of(const returns::GatheredForm& form) {
    std::vector<std::string> all;
    for (const auto& one : form.units)
        all.push_back(one.unit);
    return all;
}

} // namespace

TEST(Gather, LaysUnitsInTheOrderOfTheListAndOthersBehindThem) {
    const auto gathered = gather({typed_file("a.ods", "Xã Bình An", every_kind(), {{"B1", "2"}}),
                                  typed_file("b.ods", "Xã An Phú", every_kind(), {{"B1", "3"}}),
                                  typed_file("c.ods", "XÃ TÂN HOÀ", every_kind(), {{"B1", "4"}})},
                                 {.units = {"Xã Tân Hòa", "Xã Vắng"}, .forms = {}, .chosen = {}});
    ASSERT_EQ(gathered.forms.size(), 1U);
    EXPECT_THAT(units_of(gathered.forms[0]), ElementsAre("Xã Tân Hòa", "Xã An Phú", "Xã Bình An"));
    EXPECT_THAT(gathered.units, ElementsAre("Xã Tân Hòa", "Xã Vắng", "Xã An Phú", "Xã Bình An"));
    EXPECT_THAT(uses(gathered), ElementsAre(Use::counted, Use::counted, Use::counted));
    EXPECT_THAT(gathered.questions, IsEmpty());
}

TEST(Gather, CountsWhatIsTheSameOnce) {
    const auto gathered = gather({typed_file("x/An Phú.ods", "Xã An Phú", every_kind(), {{"B1", "3"}}),
                                  typed_file("x/An Phú (1).ods", "Xã An Phú", every_kind(), {{"B1", "3"}})});
    EXPECT_EQ(gathered.forms.at(0).units.size(), 1U);
    EXPECT_THAT(uses(gathered), ElementsAre(Use::counted, Use::repeats));
    EXPECT_THAT(test::told(gathered.deviations), Contains("x/An Phú.ods|Biểu 1||gathered.repeats"));
}

TEST(Gather, AsksWhichOfTwoVersionsHoldsAndCountsNeither) {
    const auto old = typed_file("An Phú.ods", "Xã An Phú", every_kind(), {{"B1", "3"}});
    const auto last = typed_file("An Phú bản cuối.ods", "Xã An Phú", every_kind(), {{"B1", "5"}});
    auto gathered = gather({old, last});
    EXPECT_THAT(gathered.forms.at(0).units, IsEmpty());
    EXPECT_THAT(uses(gathered), ElementsAre(Use::asked, Use::asked));
    ASSERT_EQ(gathered.questions.size(), 1U);
    EXPECT_EQ(gathered.questions[0].unit, "Xã An Phú");
    ASSERT_EQ(gathered.questions[0].versions.size(), 2U);

    returns::Wishes wishes;
    wishes.chosen[{"xã an phú", returns::form_key(every_kind())}] = {old.hash, "Biểu 1"};
    gathered = gather({old, last}, wishes);
    ASSERT_EQ(gathered.forms.at(0).units.size(), 1U);
    EXPECT_EQ(gathered.forms[0].units[0].given[0].text, "3");
    EXPECT_THAT(uses(gathered), ElementsAre(Use::not_chosen, Use::counted));
    EXPECT_THAT(gathered.questions, IsEmpty());

    wishes.chosen.begin()->second.first = "of a file that is gone";
    EXPECT_EQ(gather({old, last}, wishes).questions.size(), 1U);
}

TEST(Gather, DoesNotAskOfAReturnThatIsBlank) {
    const auto gathered = gather({typed_file("trống.ods", "Xã An Phú", every_kind(), {}),
                                  typed_file("đủ.ods", "Xã An Phú", every_kind(), {{"B1", "5"}})});
    EXPECT_EQ(gathered.forms.at(0).units.size(), 1U);
    EXPECT_THAT(uses(gathered), ElementsAre(Use::blank, Use::counted));
}

TEST(Gather, LeavesOutWhoseUnitNobodyKnowsAndSaysIt) {
    auto unsure = typed_file("b.ods", "Xã An Phú", every_kind(), {{"B1", "5"}});
    unsure.unit_sure = false;
    const auto gathered = gather({typed_file("a.ods", "", every_kind(), {{"B1", "5"}}), unsure});
    EXPECT_THAT(units_of(gathered.forms.at(0)), ElementsAre("Xã An Phú"));
    EXPECT_THAT(uses(gathered), ElementsAre(Use::unit_unknown, Use::counted));
    EXPECT_THAT(test::told(gathered.deviations), Contains("a.ods|||gathered.unit-unknown"));
    EXPECT_THAT(test::told(gathered.deviations), Contains("b.ods|||gathered.unit-unsure"));
}

TEST(Gather, TellsApartFormsOfTwoPlansAndTwoVersions) {
    auto plan = every_kind(), other_plan = plan, other_version = plan;
    plan.attached_to = {"12-KH/TU", "2026-10-01", "Tỉnh ủy"};
    other_plan.attached_to = {"15-KH/TU", "2026-10-20", "Tỉnh ủy"};
    other_version.attached_to = plan.attached_to;
    other_version.columns[2].title = "Nam";
    const std::vector files = {typed_file("1.ods", "A", plan, {{"B1", "1"}}),
                               typed_file("2.ods", "B", other_plan, {{"B1", "2"}}),
                               typed_file("3.ods", "C", other_version, {{"B1", "4"}})};
    const auto all = gather(files);
    EXPECT_EQ(all.forms.size(), 3U);
    EXPECT_THAT(test::told(all.deviations), Contains(testing::HasSubstr("gathered.two-plans")));
    EXPECT_THAT(test::told(all.deviations), Contains(testing::HasSubstr("gathered.two-versions")));

    const auto one = gather(files, {.units = {}, .forms = {plan}, .chosen = {}});
    ASSERT_EQ(one.forms.size(), 1U);
    EXPECT_THAT(units_of(one.forms[0]), ElementsAre("A"));
    EXPECT_THAT(uses(one), ElementsAre(Use::counted, Use::no_form, Use::no_form));
    EXPECT_THAT(test::told(one.deviations), Contains("2.ods|Biểu 1||gathered.other-plan"));
    EXPECT_THAT(test::told(one.deviations), Contains("3.ods|Biểu 1||gathered.other-version"));
}

TEST(Gather, SaysWhereTwoUnitsSayTheSameFigures) {
    const test::Typed figures = {{"B1", "31"}, {"B2", "42"}};
    const auto gathered = gather({typed_file("a.ods", "A", every_kind(), figures),
                                  typed_file("b.ods", "B", every_kind(), figures),
                                  typed_file("c.ods", "C", every_kind(), {{"B1", "0"}, {"B2", "0"}}),
                                  typed_file("d.ods", "D", every_kind(), {{"B1", "0"}, {"B2", "0"}})});
    EXPECT_EQ(gathered.forms.at(0).units.size(), 4U);
    const auto all = test::told(gathered.deviations);
    EXPECT_EQ(std::ranges::count_if(all, [](const auto& one) { return one.ends_with("like-another-unit"); }),
              1);
    EXPECT_THAT(all, Contains("b.ods|Biểu 1||gathered.like-another-unit"));
}

TEST(Gather, KeepsWhyAFileWasNotRead) {
    returns::ReturnFile broken{.path = "hỏng.ods", .reason = "session.consolidate.broken"};
    const auto gathered = gather({broken});
    EXPECT_THAT(uses(gathered), ElementsAre(Use::unread));
    EXPECT_THAT(test::told(gathered.deviations), ElementsAre("hỏng.ods|||session.consolidate.broken"));
    EXPECT_TRUE(gather({}).sources.empty());
}

TEST(Gather, AddsNothingUnderHeadsThatNobodyHasConfirmed) {
    auto file = test::typed_file("a.ods", "Xã A", every_kind(), {{"B1", "3"}});
    file.forms[0].deviations.push_back({.path = {}, .key = "gathered.heads-open", .left_out = true});
    const auto made = returns::gather({file, test::typed_file("b.ods", "Xã B", every_kind(), {{"B1", "4"}})});
    ASSERT_EQ(made.forms.size(), 1U);
    ASSERT_EQ(made.forms[0].units.size(), 1U);
    EXPECT_EQ(made.forms[0].units[0].unit, "Xã B");
    EXPECT_EQ(made.sources[0].use, returns::Use::unconfirmed);
    ASSERT_EQ(made.questions.size(), 1U);
    EXPECT_EQ(made.questions[0].unit, "Xã A");
    const auto told = test::told(made.deviations);
    EXPECT_TRUE(std::ranges::any_of(told, [](const auto& one) { return one.ends_with("gathered.heads-open"); }));
    const auto board = returns::board(made, {.columns = {{returns::form_key(every_kind()), "Biểu 1"}}});
    EXPECT_EQ(board.receipts.at(0).at(0).standing, returns::Standing::deviates);
}

TEST(Gather, GivesTheSameInAHundredOrders) {
    std::mt19937 random(8);
    std::vector<returns::ReturnFile> files;
    for (int form = 0; form < 3; ++form) {
        const auto spec = form::random_form(random);
        for (int unit = 0; unit < 9; ++unit) {
            const std::string name = "Đơn vị " + std::to_string(unit);
            files.push_back(test::book_file(std::to_string(form) + "/" + name + ".ods", unit == 8 ? "" : name,
                                            form::FilledBook(spec, random)));
            if (unit % 3 == 0) // once more, the same or another
                files.push_back(unit == 3
                                    ? files.back()
                                    : test::book_file(std::to_string(form) + "/Bản sao " + name + ".xlsx",
                                                      name, form::FilledBook(spec, random)));
            if (unit == 3)
                files.back().path += " (1)";
        }
    }
    const auto first = gather(files, {.units = {"Đơn vị 4", "Đơn vị 2"}, .forms = {}, .chosen = {}});
    ASSERT_EQ(first.forms.size(), 3U);
    ASSERT_FALSE(first.questions.empty());
    const auto book = returns::result_book(first, {});
    for (int order = 0; order < 100; ++order) {
        std::ranges::shuffle(files, random);
        const auto made = gather(files, {.units = {"Đơn vị 4", "Đơn vị 2"}, .forms = {}, .chosen = {}});
        ASSERT_EQ(made, first);
        ASSERT_EQ(returns::result_book(made, {}), book);
    }
}
