// SPDX-License-Identifier: MPL-2.0
// What a file says is the same, read from its bytes or by an office that opens it.
#include "calc_filled.hxx"
#include "office/text.hxx"
#include "process.hxx"
#include "sheetfile/forms_in.hpp"
#include "sheetfile/reader.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <charconv>
#include <fstream>
#include <gmock/gmock.h>
#include <iterator>

using namespace kehoach;

namespace {

class SheetFiles : public testing::TestWithParam<std::string> {};

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<form::SheetForm> forms_in_file(const std::string& path) {
    const auto read = sheetfile::Reader().read(bytes_of(path));
    const auto* book = std::get_if<sheetfile::Workbook>(&read);
    if (book == nullptr) {
        ADD_FAILURE() << path << " was not read: " << std::get<sheetfile::Unread>(read).part;
        return {};
    }
    EXPECT_FALSE(book->uncalculated);
    return sheetfile::forms_in(*book);
}

/// A file has 15 digits of a result, and an office that reckons it again may have more.
std::string digits(const form::CellValue& value) {
    constexpr int enough = 12;
    char written[32];
    const auto end = std::to_chars(std::begin(written), std::end(written), value.number, std::chars_format::general, enough);
    return {written, end.ptr};
}

/// All that is known of the values of a form, formulas with their words.
std::vector<std::string> said(const form::Filled& filled) {
    std::vector<std::string> all;
    for (const auto& [place, value] : filled.values)
        all.push_back(form::address(place.first, place.second) + " = " + (value.is_number ? digits(value) : value.text) +
                      (value.is_number ? " number" : "") + (value.is_date ? " date" : "") +
                      (value.is_error ? " error" : "") + (value.is_formula ? " " + value.formula : ""));
    return all;
}

void expect_same(const form::SheetForm& form, const form::SheetForm& opened) {
    EXPECT_EQ(form.sheet, opened.sheet);
    EXPECT_EQ(form::to_json(form.spec), form::to_json(opened.spec));
    EXPECT_EQ(form.version, opened.version);
    EXPECT_EQ(form.filled.grid, opened.filled.grid);
    EXPECT_EQ(form.filled.rows_at, opened.filled.rows_at);
    EXPECT_EQ(form.filled.columns_at, opened.filled.columns_at);
    EXPECT_EQ(form.filled.added_rows.size(), opened.filled.added_rows.size());
    EXPECT_EQ(form.filled.added_columns.size(), opened.filled.added_columns.size());
    EXPECT_THAT(said(form.filled), testing::ElementsAreArray(said(opened.filled)));
}

void expect_same_as_opened(const test::OpenDocument& book, const std::string& name) {
    for (const char* const kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        const auto path = test::store(book, name + kind);
        const test::OpenDocument opened(test::url_of(path));
        const auto forms = forms_in_file(path), there = calc::read_forms(opened);
        ASSERT_EQ(forms.size(), there.size());
        for (std::size_t i = 0; i < forms.size(); ++i)
            expect_same(forms[i], there[i]);
    }
}

} // namespace

TEST_P(SheetFiles, SayWhatAnOfficeReadsThere) {
    std::mt19937 random(11);
    const auto book = test::OpenDocument::calc();
    const form::FormSpec spec = test::with_surroundings(test::form_template(GetParam()));
    const std::string name = test::draw(book, spec, "Phụ lục 'số' 1");
    test::fill_in(book, calc::read_forms(book, name).at(0), random);
    test::draw(book, spec, "không điền");
    expect_same_as_opened(book, "bytes-" + GetParam());
}

INSTANTIATE_TEST_SUITE_P(Templates, SheetFiles, testing::ValuesIn(test::template_names()), [](const auto& test) {
    std::string name = test.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(SheetFilesTyped, SayWhatPeopleTypedAgainstTheForm) {
    const auto book = test::OpenDocument::calc();
    const std::string name = test::draw(book, test::form_template("study-meetings"), "a");
    const auto form = calc::read_forms(book, name).at(0);
    std::vector<std::string> odd = {"=1/0", "=NA()", "=\"chữ\"&\"\"",  "15/3/2026",       "12,5",
                                    "40%",  "08:30",  "  hai  blanks ",  "'012", "TRUE", "=B1&\"\""};
    std::size_t at = 0;
    for (const auto& [place, cell] : form::inputs_on_sheet(form.filled)) {
        const auto target = test::cell(book, name, form::address(place.first, place.second));
        target->setFormula(office::ustring(odd[at++ % odd.size()]));
    }
    ASSERT_GT(at, odd.size());
    expect_same_as_opened(book, "typed");
}

namespace {

/// A filled form of every kind of column, as an .xlsx file of the office.
std::filesystem::path filled_file(const std::string& name) {
    std::mt19937 random(12);
    const auto book = test::OpenDocument::calc();
    const std::string sheet = test::draw(book, test::form_template("study-meetings"), "Biểu 1");
    test::fill_in(book, calc::read_forms(book, sheet).at(0), random);
    return test::store(book, name);
}

bool run(const std::vector<std::string>& command) {
    test::Process process(command, test::office().folder().string(), test::office().folder() / "run.log");
    return process.wait(60) == 0;
}

} // namespace

TEST(SheetFilesOfOthers, SavedByGnumericSayWhatAnOfficeReadsThere) {
    const auto from = filled_file("gnumeric-from.xlsx");
    for (const char* const kind : {".xlsx", ".ods"}) {
        SCOPED_TRACE(kind);
        const auto to = test::office().folder() / ("gnumeric-to" + std::string(kind));
        ASSERT_TRUE(run({"/usr/bin/ssconvert", from.string(), to.string()}));
        const test::OpenDocument opened(test::url_of(to));
        auto forms = forms_in_file(to), there = calc::read_forms(opened);
        ASSERT_EQ(forms.size(), 1U);
        ASSERT_EQ(there.size(), 1U);
        // The office does not know all of its functions (org.gnumeric.sumproduct) and reckons errors.
        for (form::SheetForm* const form : {&forms[0], &there[0]}) {
            std::erase_if(form->filled.values, [](const auto& value) { return value.second.is_formula; });
            for (form::GridCell& cell : form->filled.grid.cells)
                cell.formula.clear();
        }
        EXPECT_GT(forms[0].filled.values.size(), 20U);
        expect_same(forms[0], there[0]);
    }
}

TEST(SheetFilesOfOthers, SavedByAProgramThatDoesNotReckonAreKnown) { // openpyxl writes formulas without results
    const auto from = filled_file("openpyxl-from.xlsx"), to = test::office().folder() / "openpyxl-to.xlsx";
    ASSERT_TRUE(run({"/usr/bin/python3", "-c",
                     "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", from.string(),
                     to.string()}));
    const auto read = sheetfile::Reader().read(bytes_of(to));
    const auto* book = std::get_if<sheetfile::Workbook>(&read);
    ASSERT_NE(book, nullptr);
    EXPECT_TRUE(book->uncalculated);
    const auto forms = sheetfile::forms_in(*book);
    ASSERT_EQ(forms.size(), 1U);
    const auto same = forms_in_file(from);
    for (const form::GridCell& cell : forms[0].filled.grid.cells)
        if (cell.role == form::CellRole::input) {
            const auto at = std::pair{cell.row, cell.column};
            EXPECT_EQ(forms[0].filled.values.contains(at), same.at(0).filled.values.contains(at));
            if (forms[0].filled.values.contains(at) && same[0].filled.values.contains(at)) {
                EXPECT_EQ(forms[0].filled.values.at(at).text, same[0].filled.values.at(at).text);
            }
        }
}
