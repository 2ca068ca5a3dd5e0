// SPDX-License-Identifier: MPL-2.0
#include "sample_form.hpp"

#include <algorithm>
#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

// study-meetings: years A5:A15, meetings B, members C and share D, others E and F, people G, papers H,
// total 16.
using Told = std::vector<std::string>;

Told errors(const Sheet& sheet) {
    Told told;
    for (const FormFault& fault : check(sheet.spec(), sheet.filled()))
        if (fault.error)
            told.push_back(address(fault.row, fault.column) + " " + fault.key);
    return told;
}

Told hints(const Sheet& sheet) {
    Told told;
    for (const FormFault& fault : check(sheet.spec(), sheet.filled()))
        if (!fault.error)
            told.push_back(address(fault.row, fault.column) + " " + fault.key);
    return told;
}

} // namespace

TEST(FormCheck, SaysOnceThatNothingIsFilledIn) {
    EXPECT_THAT(errors(study()), testing::IsEmpty());
    EXPECT_THAT(hints(study()), testing::ElementsAre("B5 form.nothing-filled"));
    const Sheet sheet = study();
    EXPECT_TRUE(check(sheet.spec(), sheet.filled()).at(0).hint);
    EXPECT_THAT(hints(study().number("B5", 0)), testing::Not(testing::Contains("B5 form.nothing-filled")));
}

TEST(FormCheck, SaysNothingOfAFullForm) {
    EXPECT_THAT(errors(reporters_full()), testing::IsEmpty());
    EXPECT_THAT(hints(reporters_full()), testing::IsEmpty());
}

TEST(FormCheck, FindsTextForANumber) {
    EXPECT_THAT(errors(study().text("B6", "ba")), testing::ElementsAre("B6 form.text-for-number"));
}

TEST(FormCheck, FindsNegativeNumbers) {
    EXPECT_THAT(errors(study().number("B6", -3)), testing::ElementsAre("B6 form.negative"));
}

TEST(FormCheck, FindsFractionsOfWhatIsCounted) {
    EXPECT_THAT(errors(study().number("B6", 2.5)), testing::ElementsAre("B6 form.not-whole"));
    EXPECT_THAT(errors(study().number("B6", 2)), testing::IsEmpty());
}

TEST(FormCheck, WritesNumbersAsTheLanguageDoesAndWordsAsTheyWereTyped) {
    const auto said = [](const Sheet& sheet, std::string_view language) {
        const FormFault fault = check(sheet.spec(), sheet.filled(), package_words()).at(0);
        const Arguments written = as_written(fault.arguments, fault.numbers, language);
        std::string all;
        for (const auto& [name, value] : written)
            all += name == "value" || name == "expected" || name == "proposed" ? value + "|" : "";
        return all;
    };
    EXPECT_EQ(said(study().number("B6", 1.234), "vi"), "1,234||");
    EXPECT_EQ(said(study().number("B6", 1.234), "en"), "1.234||");
    EXPECT_EQ(said(study().text("B6", "1.234"), "vi"), "1.234||1234|");
    EXPECT_EQ(said(study().text("C5", "30/40").typed("D5", 0.5), "vi"), "0,5|0,75|");
}

TEST(FormCheck, FindsPairsThatAreNone) {
    EXPECT_THAT(errors(study().text("C6", "31")), testing::ElementsAre("C6 form.not-a-pair"));
    EXPECT_THAT(errors(study().text("C6", "31/x")), testing::ElementsAre("C6 form.not-a-pair"));
    EXPECT_THAT(errors(study().text("C6", "31 / 40")), testing::IsEmpty());
}

TEST(FormCheck, FindsMorePeopleThanThereAre) {
    EXPECT_THAT(errors(study().text("E7", "41/40")), testing::ElementsAre("E7 form.over-total"));
    EXPECT_THAT(errors(study().text("E7", "40/40")), testing::IsEmpty());
}

TEST(FormCheck, FindsOverwrittenFormulas) {
    EXPECT_THAT(errors(study().text("C5", "30/40").typed("D5", 0.75)),
                testing::ElementsAre("D5 form.formula-gone"));
}

TEST(FormCheck, FindsSharesThatAreWrong) {
    EXPECT_THAT(errors(study().text("C5", "30/40").result("D5", "0.8", 0.8, true)),
                testing::ElementsAre("D5 form.share-wrong"));
    EXPECT_THAT(errors(study().text("C5", "30/40").result("D5", "0.75", 0.75, true)), testing::IsEmpty());
}

TEST(FormCheck, FindsTotalsThatDoNotAddUp) {
    EXPECT_THAT(errors(study().number("B5", 3).number("B6", 4).result("B16", "8", 8, true)),
                testing::ElementsAre("B16 form.total-wrong"));
    EXPECT_THAT(errors(study().text("C5", "3/4").text("C6", "1/4").result("C16", "4/9")),
                testing::ElementsAre("C16 form.total-wrong"));
    EXPECT_THAT(errors(study().text("C5", "3/4").text("C6", "1/4").result("C16", "5/8")),
                testing::ElementsAre("C16 form.total-wrong"));
}

TEST(FormCheck, BlamesTheCellNotTheTotalForText) {
    EXPECT_THAT(errors(study().text("B5", "ba").number("B6", 4).result("B16", "5", 5, true)),
                testing::ElementsAre("B5 form.text-for-number"));
}

TEST(FormCheck, TellsWhatIsMissingInARowThatWasBegun) {
    Sheet sheet = reporters_full();
    sheet.filled().values.erase({7, 3});
    EXPECT_THAT(hints(sheet), testing::ElementsAre("D8 form.missing"));
}

TEST(FormCheck, TellsColumnsOfOneTitleApartByTheHeadsAboveThem) {
    const Sheet sheet = study().number("B6", 2);
    const auto faults = check(sheet.spec(), sheet.filled());
    const auto missing = std::find_if(faults.begin(), faults.end(),
                                      [](const FormFault& one) { return one.key == "form.missing"; });
    ASSERT_NE(missing, faults.end());
    EXPECT_THAT(
        missing->arguments,
        testing::Contains(testing::Pair(
            "columns", "Đảng viên - Số được học tập/tổng số; CB, CC, VC, NLĐ chưa là đảng viên - "
                       "Số được học tập/tổng số; Tổng số người được học tập; Tổng số tài liệu được cấp")));
}

TEST(FormCheck, TellsAnEmptyRowOnce) {
    Sheet sheet = reporters_full();
    for (int column = 1; column < 7; ++column)
        sheet.filled().values.erase({8, column});
    EXPECT_THAT(hints(sheet), testing::ElementsAre("B9 form.missing-row"));
}

TEST(FormCheck, FindsChangedHeads) {
    Sheet sheet = study();
    for (GridCell& cell : sheet.filled().grid.cells)
        if (cell.role == CellRole::header && cell.column == 1)
            cell.text = "Số buổi";
    EXPECT_THAT(errors(sheet), testing::ElementsAre("B3 form.header-changed"));
}

TEST(FormCheck, HintsAtAStripThatIsEmptyOrNamesNoDay) {
    FormSpec spec = reporters_full().spec();
    spec.sheet.cover = {{"unit", "Đơn vị", {}}, {"date", "Ngày lập", {}}, {"status", "Tình trạng", {"Xong"}}};
    Filled filled{layout(spec), {}};
    const auto said = [&] {
        Told told;
        for (const FormFault& fault : check(spec, filled))
            told.push_back(address(fault.row, fault.column) + " " + fault.key + (fault.hint ? "?" : "!"));
        return told;
    };
    std::vector<std::pair<int, int>> cover;
    for (const GridCell& cell : filled.grid.cells)
        if (cell.role == CellRole::cover_input)
            cover.emplace_back(cell.row, cell.column);
    ASSERT_EQ(cover.size(), 3U);
    const std::string unit = address(cover[0].first, cover[0].second),
                      date = address(cover[1].first, cover[1].second);
    EXPECT_THAT(said(), testing::Not(testing::Contains(unit + " form.cover-empty?"))) << "nobody has begun";
    for (const GridCell& cell : filled.grid.cells)
        if (cell.role == CellRole::input)
            filled.values[{cell.row, cell.column}] = {.text = "2", .number = 2, .is_number = true};
    EXPECT_THAT(said(), testing::Contains(unit + " form.cover-empty?"));
    filled.values[cover[0]] = {.text = "Xã Đồng Xuân"};
    filled.values[cover[1]] = {.text = "31/02/2026"};
    EXPECT_THAT(said(), testing::Contains(date + " form.not-a-date?"));
    EXPECT_THAT(said(), testing::Not(testing::Contains(testing::HasSubstr("cover-empty"))));
    filled.values[cover[1]] = {.text = "28/02/2026"};
    EXPECT_THAT(said(), testing::Not(testing::Contains(testing::HasSubstr("?"))));
}

TEST(FormCheck, NamesRowColumnAndValue) {
    const Sheet sheet = study().text("B6", "ba");
    const auto faults = check(sheet.spec(), sheet.filled());
    EXPECT_THAT(faults.at(0).arguments,
                testing::ElementsAre(testing::Pair("cell", "B6"),
                                     testing::Pair("column", "Tổng số hội nghị đã tổ chức"),
                                     testing::Pair("row", "2017"), testing::Pair("value", "ba"),
                                     testing::Pair("expected", "")));
}

} // namespace kehoach::form
