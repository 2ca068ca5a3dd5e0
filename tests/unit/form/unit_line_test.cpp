// SPDX-License-Identifier: MPL-2.0
// Units that were renamed or made of others, as people type them and keep them in a sheet.
#include "form/unit_line.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TableWords words() {
    TableWords made;
    made.units = WordList({"tên đơn vị"});
    made.unit_also = WordList({"còn gọi", "tên khác"});
    made.unit_was = WordList({"tên cũ"});
    made.unit_from = WordList({"từ", "từ ngày"});
    made.unit_to = WordList({"đến", "đến ngày"});
    return made;
}

/// "name|also|was|from|to|fault".
std::string told(const UnitForms& unit, const std::string& fault = {}) {
    const auto joined = [](const std::vector<std::string>& names) {
        std::string all;
        for (const std::string& name : names)
            all += (all.empty() ? "" : ",") + name;
        return all;
    };
    return unit.unit + "|" + joined(unit.also) + "|" + joined(unit.was) + "|" + unit.from + "|" + unit.to + "|" + fault;
}

std::string read(std::string_view line) {
    const LineOfUnit made = unit_in_line(line, words());
    return told(made.unit, made.fault);
}

} // namespace

TEST(UnitLine, SaysWhichUnitsOneIsMadeOfAndSinceWhen) {
    EXPECT_EQ(read("Xã Ea Drông"), "Xã Ea Drông|||||");
    EXPECT_EQ(read("Phường Tân Tiến = Xã Tân Tiến (từ 01/7/2025)"), "Phường Tân Tiến||Xã Tân Tiến|2025-07-01||");
    EXPECT_EQ(read("Xã Ea Drông=Xã Ea Siên + Phường An Bình ( Từ ngày 1-7-2025 )"),
              "Xã Ea Drông||Xã Ea Siên,Phường An Bình|2025-07-01||");
    EXPECT_EQ(read("Xã A (còn gọi Ea A; A mới) = Xã B"), "Xã A|Ea A,A mới|Xã B|||");
    EXPECT_EQ(read("Tổ 3 (từ 01/01/2020 đến ngày 31/12/2026)"), "Tổ 3|||2020-01-01|2026-12-31|");
    EXPECT_EQ(read("Tổ 3 (đến 31/12/2026)"), "Tổ 3||||2026-12-31|");
}

TEST(UnitLine, LeavesOtherBracketsToTheName) {
    EXPECT_EQ(read("Chi bộ 2 (mới)"), "Chi bộ 2 (mới)|||||");
    EXPECT_EQ(read("Quỹ vì người nghèo (từ thiện)"), "Quỹ vì người nghèo (từ thiện)|||||");
    EXPECT_EQ(read("Chi bộ 2 (mới) = Chi bộ 2 (cũ) (từ 01/7/2025)"), "Chi bộ 2 (mới)||Chi bộ 2 (cũ)|2025-07-01||");
}

TEST(UnitLine, SaysWhatCannotBeRead) {
    EXPECT_TRUE(read("Xã A = Xã B (từ 31/6/2025)").ends_with("|unit-list.no-day")) << read("Xã A = Xã B (từ 31/6/2025)");
    EXPECT_TRUE(read("Xã A (từ 01/7/2025 đến 45/7/2025)").ends_with("|unit-list.no-day"));
    EXPECT_TRUE(read("Xã A (từ 7/2025)").ends_with("|unit-list.no-day"));
    EXPECT_EQ(read("= Xã B"), "|||||unit-list.no-name");
    EXPECT_EQ(read("Xã A ="), "Xã A|||||unit-list.no-old");
    EXPECT_EQ(read("Xã A = Xã B + "), "Xã A||Xã B|||unit-list.no-old");
    const auto list = units_in("Xã A =\nXã B", 1, words());
    ASSERT_EQ(list.faulty.size(), 1U);
    EXPECT_EQ(list.faulty[0].line, "Xã A =");
}

TEST(UnitLine, IsWrittenAsItIsRead) {
    const std::string lines = "Xã A (còn gọi B; C) = Xã D + Xã E (từ 01/7/2025)\nXã F (đến 31/12/2026)\n"
                              "Xã G = Xã H (từ 05/5/2025 đến 31/12/2026)\nXã I";
    EXPECT_EQ(lines_of(units_in(lines, 2, words()), words()), lines);
}

TEST(UnitSheet, TellsOtherNamesOldNamesAndDays) {
    const auto list = units_in({{"TT", "Tên đơn vị", "Tên khác", "Tên cũ", "Từ ngày", "Đến ngày"},
                                {"1", "Xã A", "A1; A2", "Xã B; Xã C", "45839", ""},
                                {"2", "Xã D", "", "", "", "30/6/2025"},
                                {"3", "Xã E", "", "Xã F", "chưa rõ", ""},
                                {"4", "Xã A", "", "Xã G", "", ""},
                                {"5", "Xã D", "", "", "", ""}},
                               {}, words());
    ASSERT_EQ(list.units.size(), 3U);
    EXPECT_EQ(told(list.units[0]), "Xã A|A1,A2|Xã B,Xã C,Xã G|2025-07-01||") << "a row for each old name is one unit";
    EXPECT_EQ(told(list.units[1]), "Xã D||||2025-06-30|");
    ASSERT_EQ(list.faulty.size(), 1U);
    EXPECT_EQ(list.faulty[0].line, "Xã E: chưa rõ");
    EXPECT_THAT(list.twice, ElementsAre("Xã D"));
}

TEST(UnitSheet, IsKeptToThoseThereAreOnADay) {
    auto list = units_in("Xã A = Xã B (từ 01/7/2025)\nXã B (đến 30/6/2025)\nXã C (từ 01/01/2027)\nXã D", 1, words());
    keep_to_day(list, "2026-11-23");
    EXPECT_EQ(lines_of(list, words()), "Xã A = Xã B (từ 01/7/2025)\nXã D");
    EXPECT_THAT(list.ended, ElementsAre("Xã B"));
    EXPECT_THAT(list.ahead, ElementsAre("Xã C"));
    auto then = units_in("Xã B (đến 30/6/2025)\nXã A (từ 01/7/2025)", 1, words());
    keep_to_day(then, "2025-06-30");
    EXPECT_EQ(lines_of(then, words()), "Xã B (đến 30/6/2025)");
    EXPECT_THAT(then.ended, IsEmpty());
}

} // namespace kehoach::form
