// SPDX-License-Identifier: MPL-2.0
// The list of units from which forms are sent to the result, and units that have another name by now.
#include "returns/asked_list.hpp"
#include "returns/remembered.hpp"

#include "returns_ground.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using returns::AskedList;
using returns::Memory;
using returns::ReturnFile;
using returns::Use;
using test::every_kind;
using test::typed_file;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

namespace {

const std::string key = returns::form_key(every_kind());

ReturnFile came(const std::string& path, const std::string& unit, const char* figure) {
    return typed_file(path, unit, every_kind(), {{"B1", figure}});
}

/// Asked of these, as a person lists them.
returns::Gathered gathered(Memory& memory, const std::vector<returns::KnownUnit>& units) {
    memory.wished = {every_kind()};
    returns::ask(memory, units);
    return returns::gathered(memory);
}

std::vector<std::string> told(const returns::Gathered& gathered) {
    return test::told(gathered.deviations);
}

} // namespace

TEST(AskedList, OfFormsThatWereSentIsThatOfTheirReturns) {
    form::UnitList sent;
    sent.units = {{"Xã An", {true}}, {"Xã Bình", {false}, {"Bình"}, {"Xã Bốn"}, "2025-07-01", {}}};
    const AskedList list = returns::asked_list(sent, {every_kind()});
    EXPECT_EQ(returns::parse_asked_list(returns::to_json(list)), list);
    EXPECT_FALSE(returns::parse_asked_list("{\"units\":[["));
    Memory memory;
    memory.files = {came("a.ods", "Xã Bốn", "1")};
    returns::ask(memory, list);
    EXPECT_THAT(memory.asked, ElementsAre("Xã An", "Xã Bình"));
    EXPECT_THAT(memory.not_asked, ElementsAre(std::pair(std::string("Xã Bình"), key)));
    EXPECT_EQ(returns::listed_units(memory), list.units);
    EXPECT_EQ(memory.files[0].unit, "Xã Bình");
}

TEST(AskedList, LeavesOutWhoIsNotThereOnADay) {
    const AskedList list{.units = {{.name = "A", .from = "2025-07-01"}, {.name = "B", .to = "2025-06-30"}, {.name = "C"}}};
    const auto names = [&](const char* day) {
        std::vector<std::string> all;
        for (const auto& one : returns::on_day(list, day).units)
            all.push_back(one.name);
        return all;
    };
    EXPECT_THAT(names("2025-06-30"), ElementsAre("B", "C"));
    EXPECT_THAT(names("2025-07-01"), ElementsAre("A", "C"));
}

TEST(OldNames, AreTakenForTheNewUnitAndToldSo) {
    Memory memory;
    memory.files = {came("a.ods", "Xã Tân Tiến", "5")};
    const auto found = gathered(memory, {{.name = "Phường Tân Tiến", .was = {"Xã Tân Tiến"}}});
    ASSERT_EQ(found.forms.at(0).units.size(), 1U);
    EXPECT_EQ(found.forms[0].units[0].unit, "Phường Tân Tiến");
    EXPECT_THAT(found.units, ElementsAre("Phường Tân Tiến"));
    EXPECT_THAT(told(found), Contains("a.ods|||gathered.old-name"));
    EXPECT_THAT(told(found), Not(Contains("a.ods|||gathered.unit-unsure")));
}

TEST(OldNames, OfUnitsThatBecameOneAreTwoReturnsOfItAndAPersonDecides) {
    const std::vector<returns::KnownUnit> units{{.name = "Xã Bình Hòa", .was = {"Xã Bình An", "Xã Hòa Lạc"}}};
    for (const char* const second : {"6", "5"}) { // also where both say the same: each says it of itself
        Memory memory;
        memory.files = {came("a.ods", "Xã Bình An", "5"), came("b.ods", "Xã Hòa Lạc", second)};
        const auto found = gathered(memory, units);
        EXPECT_TRUE(found.forms.at(0).units.empty()) << "none counts unasked";
        ASSERT_EQ(found.questions.size(), 1U);
        EXPECT_EQ(found.questions[0].unit, "Xã Bình Hòa");
        EXPECT_EQ(found.questions[0].versions.size(), 2U);
        EXPECT_THAT(told(found), Contains("b.ods|||gathered.old-name"));
        EXPECT_THAT(told(found), Contains("b.ods|||gathered.unit-unsure"));
    }
}

TEST(OldNames, AreForgottenWithTheList) {
    Memory memory;
    memory.files = {came("a.ods", "Xã Bình An", "5")};
    gathered(memory, {{.name = "Xã Bình Hòa", .was = {"Xã Bình An"}}});
    const auto found = gathered(memory, {{.name = "Xã Bình An"}, {.name = "Xã Bình Hòa"}});
    EXPECT_EQ(found.forms.at(0).units.at(0).unit, "Xã Bình An") << "as its cover says";
    EXPECT_TRUE(memory.files[0].was.empty());
    gathered(memory, {{.name = "Xã Bình Hòa", .was = {"Xã Bình An"}}});
    returns::give_to(memory, "a.ods", "Xã Khác");
    EXPECT_THAT(told(returns::gathered(memory)), Not(Contains("a.ods|||gathered.old-name"))) << "a person says otherwise";
}

TEST(OldNames, TakeAlongWhatWasSaidOfTheUnit) {
    const auto deadline = returns::Mark::Kind::extended;
    Memory memory;
    memory.files = {came("a.ods", "Xã Lạ", "5")};
    gathered(memory, {{.name = "Xã Tân Tiến"}});
    memory.marks = {{.unit = "xã tân tiến", .column = key, .kind = deadline, .day = "2026-11-30"}};
    memory.not_asked = {{"Xã Tân Tiến", "report"}};
    memory.chosen[{"xã tân tiến", key}] = {"hash", "Biểu 1"};
    returns::give_to(memory, "a.ods", "Xã Tân Tiến");
    const auto found = gathered(memory, {{.name = "Phường Tân Tiến", .was = {"Xã Tân Tiến"}}});
    EXPECT_THAT(found.units, ElementsAre("Phường Tân Tiến")) << "also the file that a person gave to it";
    EXPECT_THAT(told(found), Contains("a.ods|||gathered.old-name"));
    EXPECT_EQ(memory.marks[0].unit, "Phường Tân Tiến");
    EXPECT_EQ(memory.not_asked[0].first, "Phường Tân Tiến");
    EXPECT_TRUE(memory.chosen.contains({"phường tân tiến", key}));
    gathered(memory, {{.name = "Xã Mới", .was = {"Phường Tân Tiến"}}, {.name = "Phường Tân Tiến"}});
    EXPECT_EQ(memory.marks[0].unit, "Phường Tân Tiến") << "there is a unit of that name";
}

TEST(OldNames, OfTwoThatAPersonGaveToTheirNewUnitStayTwoReturns) {
    const std::vector<returns::KnownUnit> units{{.name = "Xã Bình Hòa", .was = {"Xã Bình An", "Xã Hòa Lạc"}}};
    Memory memory;
    memory.files = {came("a.ods", "Xã Bình An", "5"), came("b.ods", "Xã Hòa Lạc", "5")};
    gathered(memory, units);
    returns::give_to(memory, "a.ods", "Xã Bình Hòa");
    returns::give_to(memory, "b.ods", "Xã Bình Hòa");
    EXPECT_EQ(returns::gathered(memory).questions.size(), 1U);
}
