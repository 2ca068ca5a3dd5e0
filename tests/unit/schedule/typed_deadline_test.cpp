// SPDX-License-Identifier: MPL-2.0
// What a drafter types as a deadline may name a day that the calendar does not have.
#include "schedule/typed_deadline.hpp"

#include <gtest/gtest.h>

namespace kehoach::schedule {
namespace {

TEST(TypedDeadline, NamesADayMonthOrQuarterThereIsNot) {
    struct Typed {
        const char *words, *found;
    };
    for (const auto& [words, found] :
         {Typed{"31/11/2026", "31/11/2026"}, Typed{"31/11", "31/11"}, Typed{"trước ngày 30/02", "30/02"},
          Typed{"ngày 31 tháng 4", "ngày 31 tháng 4"}, Typed{"tháng 13/2026", "tháng 13"},
          Typed{"quý V/2026", "quý V"}, Typed{"15/8/2026 và 32/8/2026", "32/8/2026"},
          Typed{"29/02/2026", "29/02/2026"}, Typed{"15/13", "15/13"}, Typed{"00/5", "00/5"}})
        EXPECT_EQ(impossible_in(words), found) << words;
}

TEST(TypedDeadline, ThatCanBeIsLeftAlone) {
    for (const char* const words :
         {"", "15/8/2026", "15/8", "29/02", "29/02/2028", "tháng 12/2026", "tháng 9", "quý III năm 2026",
          "quý 4", "trước ngày 25 hằng tháng", "từ ngày 10-15 hằng tháng", "trong 18 tháng", "thường xuyên",
          "trực 24/24 giờ", "năm 2026", "trước ngày 31/12/2026, báo cáo 30/6/2027", "tháng 8/2026"})
        EXPECT_EQ(impossible_in(words), "") << words;
}

TEST(TypedDeadline, TellsItsDay) {
    EXPECT_EQ(day_in("trước ngày 15/8/2026"), (grammar::Date{2026, 8, 15}));
    EXPECT_EQ(day_in("31/11/2026"), std::nullopt);
    EXPECT_EQ(day_in("quý III/2026"), std::nullopt);
    EXPECT_EQ(day_in("trước 30/4"), (grammar::Date{0, 4, 30}));
    EXPECT_EQ(day_in("trước ngày 02 tháng 9"), (grammar::Date{0, 9, 2}));
    EXPECT_EQ(day_in("trước 30/4, chậm nhất 05/5/2027"), (grammar::Date{2027, 5, 5}));
    EXPECT_EQ(day_in("30/02"), std::nullopt);
}

TEST(TypedDeadline, OnADayOffIsTold) {
    text::DataFaults faults;
    const auto calendar = Calendar::load(
        {{"calendars/every-year.json",
          R"({"source": "s", "weekend": [6, 7], "days": [{"day": "04-30", "vi": "Ngày A", "en": "A Day"}]})"},
         {"calendars/2027.json",
          R"({"year": 2027, "source": "s", "confidence": "recalled",
              "off": [{"from": "2027-02-05", "to": "2027-02-09", "vi": "Tết", "en": "New Year"}],
              "worked": [], "unsure": []})"}},
        faults);
    const auto told = [&](const char* typed) {
        const auto off = day_off_in(typed, calendar);
        return off ? off->date + " " + off->vi + "/" + off->en : std::string();
    };
    EXPECT_EQ(told("trước ngày 30/4/2027"), "30/4/2027 Ngày A/A Day");
    EXPECT_EQ(told("30/4/2035"), "30/4/2035 Ngày A/A Day") << "a year without a list";
    EXPECT_EQ(told("chậm nhất ngày 8/2/2027"), "08/02/2027 Tết/New Year");
    EXPECT_EQ(told("30/4"), "30/4 Ngày A/A Day");
    EXPECT_EQ(told("ngày 30 tháng 4"), "30/4 Ngày A/A Day");
    EXPECT_EQ(told("14/3/2027"), "14/3/2027 /") << "a Sunday";
    for (const char* const open : {"8/2", "13/3/2027", "15/3/2027", "tháng 4/2027", "14/3", ""})
        EXPECT_EQ(told(open), "") << open;
}

} // namespace
} // namespace kehoach::schedule
