// SPDX-License-Identifier: MPL-2.0
#include "schedule/calendar.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iterator>

namespace kehoach::schedule {
namespace {

using grammar::Date;
using testing::IsEmpty;

std::vector<text::DataFile> shipped_files() {
    std::vector<text::DataFile> files;
    const std::filesystem::path folder(KEHOACH_SOURCE_DIR "/extension/data/calendars");
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({"calendars/" + entry.path().filename().string(),
                         std::string(std::istreambuf_iterator<char>(in), {})});
    }
    std::ranges::sort(files, {}, &text::DataFile::name);
    return files;
}

const Calendar& shipped() {
    static const Calendar calendar = [] {
        text::DataFaults faults;
        auto loaded = Calendar::load(shipped_files(), faults);
        EXPECT_THAT(faults, IsEmpty());
        return loaded;
    }();
    return calendar;
}

DayKind kind(const Date& date) {
    return shipped().day(date).kind;
}

TEST(Calendar, WeekendsAndHolidaysAreOff) {
    EXPECT_EQ(kind({2023, 7, 30}), DayKind::weekend);
    EXPECT_EQ(kind({2024, 4, 30}), DayKind::holiday);
    EXPECT_EQ(shipped().day({2024, 4, 30}).vi, "Ngày Chiến thắng");
    EXPECT_EQ(kind({2024, 2, 14}), DayKind::holiday);
    EXPECT_EQ(kind({2024, 2, 15}), DayKind::working);
    EXPECT_EQ(kind({2023, 9, 4}), DayKind::holiday) << "in lieu of the Saturday";
}

TEST(Calendar, WhatIsOffEveryYearIsKnownWithoutTheYear) {
    for (const auto& [month, day] : {std::pair(1, 1), {4, 30}, {5, 1}, {9, 2}})
        EXPECT_EQ(shipped().day_of_any_year(month, day).kind, DayKind::holiday) << day << "/" << month;
    EXPECT_EQ(shipped().day_of_any_year(9, 1).kind, DayKind::unknown) << "the other day of the two changes";
}

TEST(Calendar, ExchangedDaysChangePlaces) {
    EXPECT_EQ(kind({2024, 4, 29}), DayKind::holiday);
    EXPECT_EQ(kind({2024, 5, 4}), DayKind::working) << "a Saturday on which offices worked";
    EXPECT_EQ(kind({2018, 12, 31}), DayKind::holiday);
    EXPECT_EQ(kind({2019, 1, 5}), DayKind::working);
}

TEST(Calendar, OfAYearWithoutAListOnlyWhatNeverChangesIsTold) {
    EXPECT_FALSE(shipped().knows(2035));
    EXPECT_EQ(kind({2035, 3, 14}), DayKind::unknown);
    EXPECT_EQ(kind({2035, 3, 17}), DayKind::weekend);
    EXPECT_EQ(kind({2035, 9, 2}), DayKind::holiday);
}

TEST(Calendar, NobodyHasToldWhetherADayIsOff) {
    EXPECT_TRUE(shipped().knows(2026));
    EXPECT_EQ(kind({2026, 11, 24}), DayKind::unknown);
    EXPECT_EQ(shipped().before({2026, 11, 25}), (Offer{{2026, 11, 23}, true}));
}

TEST(Calendar, WhatIsNoDayIsUnknown) {
    EXPECT_EQ(kind({2024, 2, 30}), DayKind::unknown);
    EXPECT_EQ(kind({2024, 2, 0}), DayKind::unknown);
    EXPECT_FALSE(shipped().before({2024, 13, 1}));
}

TEST(Calendar, TheNearestDaysOfWorkAreOffered) {
    EXPECT_EQ(shipped().before({2024, 4, 30}), (Offer{{2024, 4, 26}, true}));
    EXPECT_EQ(shipped().behind({2024, 4, 30}), (Offer{{2024, 5, 2}, true}));
    EXPECT_EQ(shipped().behind({2024, 5, 2}), (Offer{{2024, 5, 3}, true}));
    EXPECT_EQ(shipped().before({2035, 9, 2}), (Offer{{2035, 8, 31}, false}));
}

TEST(Calendar, EveryYearFrom2018HasAListThatFallsOnItsOwnDays) {
    for (int year = 2018; year <= 2026; ++year) {
        EXPECT_TRUE(shipped().knows(year)) << year;
        int off = 0;
        for (Date day{year, 1, 1}; day.year == year; day = day_away(day, 1))
            off += shipped().day(day).kind == DayKind::holiday && weekday(day) < 6 ? 1 : 0;
        EXPECT_GE(off, 8) << year;
        EXPECT_LE(off, 14) << year;
    }
}

TEST(Calendar, AMonthIsSixWeeksFromMonday) {
    const auto days = weeks_of(2024, 9);
    EXPECT_EQ(days.front(), (Date{2024, 8, 26}));
    EXPECT_EQ(days.back(), (Date{2024, 10, 6}));
    EXPECT_EQ(month_away({2024, 1, 31}, -2), (Date{2023, 11, 1}));
}

text::DataFaults faults_of(const std::string& json) {
    text::DataFaults faults;
    const auto calendar = Calendar::load({{"calendars/x.json", json}}, faults);
    EXPECT_FALSE(calendar.knows(2030));
    return faults;
}

TEST(Calendar, AFaultyFileIsNotHalfUsed) {
    const auto off = [](const char* day) {
        return std::string(R"({"source": "S", "year": 2030, "off": [)") + day + "]}";
    };
    EXPECT_EQ(faults_of(off(R"({"from": "2030-02", "vi": "a", "en": "b"})")).front().expected,
              "data.expected.iso_day");
    EXPECT_EQ(faults_of(off(R"({"from": "2030-02-01", "vi": "a"})")).front().path, "/off/0/en");
    EXPECT_EQ(faults_of(off(R"({"vi": "a", "en": "b"})")).front().path, "/off/0/from");
    EXPECT_EQ(faults_of(R"({"year": 2030})").front().path, "/source");
    EXPECT_EQ(faults_of(R"({"source": "S", "weekend": [8]})").front().expected, "data.expected.weekday");
    EXPECT_EQ(
        faults_of(R"({"source": "S", "days": [{"day": "02-30", "vi": "a", "en": "b"}]})").front().expected,
        "data.expected.month_day");
}

TEST(Calendar, ALaterFileHolds) {
    text::DataFaults faults;
    auto files = shipped_files();
    files.push_back(
        {"office/calendars/own.json",
         R"({"source": "S", "year": 2024, "off": [{"from": "2024-03-04", "vi": "a", "en": "b"}]})"});
    const auto calendar = Calendar::load(files, faults);
    EXPECT_EQ(calendar.day({2024, 3, 4}).kind, DayKind::holiday);
    EXPECT_EQ(calendar.day({2024, 4, 18}).kind, DayKind::holiday);
}

} // namespace
} // namespace kehoach::schedule
