// SPDX-License-Identifier: MPL-2.0
// What is said of figures typed as texts, of words for none, and of what is empty.
#include "form/formula.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

// study-meetings: years A5:A15, meetings B, members C and share D, others E and F, people G, papers H,
// total 16.
using Told = std::vector<std::string>;

std::vector<FormFault> faults(const Sheet& sheet) {
    return check(sheet.spec(), sheet.filled(), package_words());
}

std::string argument(const FormFault& fault, const std::string& name) {
    for (const auto& [key, value] : fault.arguments)
        if (key == name)
            return value;
    return {};
}

/// Address, key, what is proposed; "!" where it is safe.
Told errors(const Sheet& sheet) {
    Told told;
    for (const FormFault& fault : faults(sheet)) {
        if (!fault.error)
            continue;
        const std::string proposed = argument(fault, "proposed");
        told.push_back(address(fault.row, fault.column) + " " + fault.key.substr(5) +
                       (proposed.empty() ? "" : " " + proposed) +
                       (!fault.repairs.empty() && fault.repairs[0].safe ? "!" : ""));
    }
    return told;
}

std::vector<FormFault> warnings(const Sheet& sheet) {
    auto all = faults(sheet);
    std::erase_if(all, [](const FormFault& fault) { return fault.error; });
    return all;
}

Sheet funding() {
    return Sheet(form_template("funding-by-source")); // row 5 the first, C money
}

void clear(Sheet& sheet, int row, int first, int last) {
    for (int column = first; column <= last; ++column)
        sheet.filled().values.erase({row, column});
}

} // namespace

TEST(FilledFigures, AreReadAndProposed) {
    EXPECT_THAT(errors(study().text("B6", "12 người")), testing::ElementsAre("B6 number-as-text 12!"));
    EXPECT_THAT(errors(study().text("B6", "1.234")), testing::ElementsAre("B6 number-as-text 1234!"));
    EXPECT_THAT(errors(study().text("B6", "1O")), testing::ElementsAre("B6 number-unsure 10"));
    EXPECT_THAT(errors(study().text("B6", "2,5")), testing::ElementsAre("B6 not-whole"));
    EXPECT_THAT(errors(study().text("B6", "-3")), testing::ElementsAre("B6 negative"));
    EXPECT_THAT(errors(study().text("C6", "31/40 người")), testing::ElementsAre("C6 pair-as-text 31/40!"));
    EXPECT_THAT(errors(study().text("C6", "31:40")), testing::ElementsAre("C6 pair-unsure 31/40"));
    EXPECT_THAT(errors(study().text("C6", "41/40 người")), testing::ElementsAre("C6 pair-unsure 41/40"));
}

TEST(FilledFigures, MayBeReadTwoWaysInMoney) {
    const Sheet sheet = funding();
    int row = sheet.filled().grid.body_first + 1;
    const std::string cell = "C" + std::to_string(row);
    EXPECT_THAT(errors(funding().text(cell, "1.234")), testing::ElementsAre(cell + " number-unsure 1234"));
    EXPECT_THAT(errors(funding().text(cell, "1.234.567")),
                testing::ElementsAre(cell + " number-as-text 1234567!"));
    EXPECT_THAT(errors(funding().text(cell, "5 triệu")), testing::ElementsAre(cell + " text-for-number"));
}

TEST(FilledFigures, ThatBecameDatesAreAskedFor) {
    Sheet sheet = study().number("C6", 46145).number("B6", 46145).number("B7", 5);
    for (const auto& place : {std::pair{5, 2}, {5, 1}, {6, 1}})
        sheet.filled().values.at(place).is_date = true;
    EXPECT_THAT(errors(sheet), testing::UnorderedElementsAre("C6 date-for-pair 3/5", "B6 date-for-number",
                                                             "B7 number-unsure 5"));
    const auto found = faults(sheet);
    EXPECT_TRUE(std::ranges::any_of(found, [](const FormFault& fault) {
        return std::ranges::find(fault.arguments, std::pair<std::string, std::string>(
                                                      "value", "03/05/2026")) != fault.arguments.end();
    })) << "as people write a day, not as a sheet counts it";
}

TEST(FilledFigures, CarryTheInputThatMendsThem) {
    const auto found = faults(study().text("B6", "1.234"));
    EXPECT_THAT(found.at(0).repairs.at(0).cells, testing::ElementsAre(CellInput{5, 1, "1234", true}));
}

TEST(FilledFigures, OfABrokenFormulaAreNone) {
    Sheet sheet = study();
    sheet.filled().values[{5, 1}] = {.is_error = true, .is_formula = true};
    EXPECT_THAT(errors(sheet), testing::ElementsAre("B6 cell-error"));
}

TEST(FilledWords, CountAsNothingInSums) {
    EXPECT_THAT(errors(study()
                           .text("B5", "-")
                           .text("B6", "không có số liệu")
                           .number("B7", 4)
                           .result("B16", "4", 4, true)),
                testing::IsEmpty());
    EXPECT_THAT(errors(study().text("B5", "-").number("B7", 4).result("B16", "5", 5, true)),
                testing::ElementsAre("B16 total-wrong"));
    EXPECT_THAT(errors(study().text("C5", "không phát sinh").text("C6", "3/4").result("C16", "3/4")),
                testing::IsEmpty());
    EXPECT_THAT(errors(study().number("C5", 0).text("C6", "3/4").result("C16", "3/4")),
                testing::ElementsAre());
}

TEST(FilledSums, OfPairsThatCannotBeReadAreNotCalledWrongThemselves) {
    EXPECT_THAT(errors(study().text("C5", "3/4").text("C6", "a/b").result("C16", "?")),
                testing::Not(testing::Contains("C16 total-wrong")));
    EXPECT_THAT(errors(study().text("C5", "3/4").text("C6", "1/2").result("C16", "?")),
                testing::ElementsAre("C16 formula-error"));
}

TEST(FilledWords, AreNoFiguresToAProgramThatKnowsNone) {
    const Sheet sheet = study().text("B5", "-");
    const auto found = check(sheet.spec(), sheet.filled());
    EXPECT_EQ(found.at(0).key, "form.text-for-number");
}

TEST(FilledWords, OfNoneMakeEveryPartTooMany) {
    Sheet sheet(form_template("members-by-kind"));
    const std::string row = std::to_string(sheet.filled().grid.body_first + 1);
    sheet.text("B" + row, "Chi bộ Một");
    EXPECT_THAT(errors(Sheet(sheet).text("C" + row, "-").number("D" + row, 3)),
                testing::ElementsAre("D" + row + " over-total"));
    EXPECT_THAT(errors(Sheet(sheet).text("C" + row, "x").number("D" + row, 3)), testing::IsEmpty());
    EXPECT_THAT(errors(Sheet(sheet).number("C" + row, 3).text("D" + row, "-")), testing::IsEmpty());
}

TEST(FilledMissing, IsOneFindingARow) {
    Sheet sheet = reporters_full();
    clear(sheet, 7, 3, 4);
    const auto found = warnings(sheet);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(address(found[0].row, found[0].column) + found[0].key, "D8form.missing");
    EXPECT_EQ(argument(found[0], "row"), "2018");
    EXPECT_THAT(argument(found[0], "columns"), testing::HasSubstr("; "));
    ASSERT_EQ(found[0].repairs.size(), 2U);
    EXPECT_THAT(found[0].repairs[0].cells,
                testing::ElementsAre(CellInput{7, 3, "0", true}, CellInput{7, 4, "0", true}));
    EXPECT_EQ(found[0].repairs[1].cells[0].text, "không có số liệu");
    EXPECT_FALSE(found[0].repairs[0].safe || found[0].repairs[1].safe);
}

TEST(FilledMissing, IsOneFindingForRowsNextToEachOther) {
    Sheet sheet = reporters_full();
    for (const int row : {6, 7, 8, 11})
        clear(sheet, row, 1, 6);
    const auto found = warnings(sheet);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].key, "form.missing-rows");
    EXPECT_EQ(argument(found[0], "from") + argument(found[0], "to") + argument(found[0], "count"),
              "201720193");
    EXPECT_EQ(found[0].repairs.at(0).cells.size(), 18U);
    EXPECT_EQ(found[1].key, "form.missing-row");
    EXPECT_EQ(argument(found[1], "row"), "2022");
}

TEST(FilledMissing, TakesWordsAndBlanksForWhatTheyAre) {
    EXPECT_THAT(warnings(reporters_full().text("D8", "-").text("D9", "x")), testing::IsEmpty());
    EXPECT_EQ(warnings(reporters_full().text("D8", "……")).at(0).key, "form.missing");
    EXPECT_EQ(warnings(reporters_full().text("D8", " ")).at(0).key, "form.missing");
}

TEST(FilledMissing, CallsFreeRowsByWhatWasTyped) {
    Sheet sheet(form_template("members-by-kind"));
    const std::string first = std::to_string(sheet.filled().grid.body_first + 1),
                      second = std::to_string(sheet.filled().grid.body_first + 2);
    for (const char* column : {"C", "D", "E", "F", "G"})
        sheet.number(column + first, 2);
    sheet.text("B" + second, "Chi bộ Hai");
    const auto found = warnings(sheet);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(address(found[0].row, found[0].column) + found[0].key, "B" + first + "form.no-label");
    EXPECT_EQ(argument(found[1], "row") + found[1].key, "Chi bộ Haiform.missing-row");
}

TEST(FilledFormulas, TypedOverAreToldOnceAndGivenBack) {
    Sheet sheet = study().number("B5", 3).number("B6", 4);
    EXPECT_THAT(errors(Sheet(sheet).typed("B16", 7)), testing::ElementsAre("B16 formula-gone!"));
    EXPECT_THAT(errors(Sheet(sheet).typed("B16", 8)), testing::ElementsAre("B16 formula-typed"));
    EXPECT_THAT(errors(Sheet(sheet).text("B16", "7")), testing::ElementsAre("B16 formula-gone!"));
    const auto found = faults(Sheet(sheet).typed("B16", 8));
    const auto typed = std::find_if(found.begin(), found.end(), [](const auto& one) { return one.error; });
    EXPECT_EQ(argument(*typed, "expected"), "7");
    EXPECT_THAT(typed->repairs.at(0).cells.at(0).text, testing::StartsWith("=IF(COUNT(B5:B15)"));
}

TEST(FilledFormulas, ThatFailAreToldWhereTheirFiguresAreRight) {
    Sheet sheet = study().number("B5", 3);
    sheet.filled().values[{15, 1}] = {.is_error = true, .is_formula = true};
    EXPECT_THAT(errors(sheet), testing::ElementsAre("B16 formula-error"));
    EXPECT_THAT(errors(Sheet(sheet).text("B6", "-")), testing::ElementsAre("B16 formula-error"));
    EXPECT_THAT(errors(sheet.text("B6", "ba")), testing::ElementsAre("B6 text-for-number"));
}

TEST(FilledDates, BelongToTheYearOfTheirRow) {
    FormSpec spec = form_template("study-meetings");
    Column day = spec.columns.back();
    day.title = "Ngày họp";
    day.key = "day";
    day.kind = ColumnKind::date;
    spec.columns.push_back(day);
    const auto told = [&](const Sheet& sheet) {
        Told keys;
        for (const FormFault& fault : faults(sheet))
            if (fault.key == "form.other-year" || fault.key == "form.not-a-date")
                keys.push_back(address(fault.row, fault.column) + fault.key);
        return keys;
    };
    EXPECT_THAT(told(Sheet(spec).number("I15", 46145)), testing::IsEmpty());
    EXPECT_THAT(told(Sheet(spec).number("I14", 46145)), testing::ElementsAre("I14form.other-year"));
    EXPECT_THAT(told(Sheet(spec).text("I15", "31/02/2026")), testing::ElementsAre("I15form.not-a-date"));
    EXPECT_THAT(told(Sheet(spec).text("I15", "trong tháng 3")), testing::IsEmpty());
}

TEST(Filled, AnInputIsFoundWhereItsRowAndColumnStandNow) {
    Filled filled;
    filled.grid = layout(form_template("reporters"));
    const GridCell* const first = [&] {
        for (const GridCell& cell : filled.grid.cells)
            if (cell.role == CellRole::input)
                return &cell;
        return static_cast<const GridCell*>(nullptr);
    }();
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(inputs_on_sheet(filled).at({first->row, first->column}), first);
    filled.rows_at.assign(static_cast<std::size_t>(filled.grid.rows), -1);
    filled.columns_at.assign(static_cast<std::size_t>(filled.grid.columns), -1);
    filled.rows_at[static_cast<std::size_t>(first->row)] = 40;
    filled.columns_at[static_cast<std::size_t>(first->column)] = 7;
    EXPECT_EQ(inputs_on_sheet(filled).at({40, 7}), first);
    EXPECT_EQ(inputs_on_sheet(filled).size(), 1U) << "the others are gone";
}

TEST(Formula, ThatTakesFiguresFromAnotherFileIsKnown) {
    EXPECT_TRUE(names_other_file("='file:///ho%20so/nam%202025.ods'#$Sheet1.B7"));
    EXPECT_FALSE(names_other_file("=SUM('Phụ lục 1'.B7:B9)"));
}

} // namespace kehoach::form
