// SPDX-License-Identifier: MPL-2.0
// A filled form is the same form with the same figures wherever it goes: .ods, .xlsx, .xls, another workbook.
#include "calc_filled.hxx"
#include "office/text.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <gmock/gmock.h>

using namespace kehoach;

namespace {

class CalcFiles : public testing::TestWithParam<std::string> {};

/// A form that is tied to its plan, with all that can stand around it.
form::FormSpec tied(const std::string& name) {
    form::FormSpec spec = test::with_surroundings(test::form_template(name));
    spec.attached_to = {"12-KH/ĐU", "2026-03-02", "Đảng ủy xã Mẫu"};
    spec.attached_line = "(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 02/3/2026 của Đảng ủy xã Mẫu)";
    return spec;
}

void expect_same(const calc::SheetForm& form, const calc::SheetForm& first) {
    EXPECT_EQ(form::to_json(form.spec), form::to_json(first.spec));
    EXPECT_EQ(form.version, first.version);
    EXPECT_TRUE(form.filled.grid == first.filled.grid);
    EXPECT_THAT(test::values_of(form), testing::ElementsAreArray(test::values_of(first)));
}

test::Ref<css::sheet::XSpreadsheets2> sheets(const test::OpenDocument& book) {
    return {book.as<css::sheet::XSpreadsheetDocument>()->getSheets(), css::uno::UNO_QUERY_THROW};
}

void expect_in_another_workbook(const test::OpenDocument& book, const calc::SheetForm& first) {
    const auto other = test::OpenDocument::calc();
    const rtl::OUString name = office::ustring(first.sheet);
    // Not in front: that ends the office now and then, which paints the sheet that was there.
    for (int times = 0; times < 2; ++times)
        sheets(other)->importSheet(book.as<css::sheet::XSpreadsheetDocument>(), name, times + 1);
    const auto forms = calc::read_forms(other);
    ASSERT_EQ(forms.size(), 2U);
    for (const calc::SheetForm& form : forms)
        expect_same(form, first);
}

} // namespace

TEST_P(CalcFiles, GiveBackFormAndFigures) {
    std::mt19937 random(7);
    const auto book = test::OpenDocument::calc();
    const std::string name = test::draw(book, tied(GetParam()), "Phụ lục 'số' 1");
    test::fill_in(book, calc::read_forms(book, name).at(0), random);
    const calc::SheetForm first = calc::read_forms(book, name).at(0);
    EXPECT_EQ(form::to_json(first.spec), form::to_json(tied(GetParam())));
    EXPECT_EQ(first.version, form::version(first.spec));
    EXPECT_GT(first.filled.values.size(), 6U);
    expect_in_another_workbook(book, first);
    for (const char* const kind : {".ods", ".xlsx", ".xls"}) {
        SCOPED_TRACE(kind);
        const test::OpenDocument loaded(test::url_of(test::store(book, GetParam() + kind)));
        const auto forms = calc::read_forms(loaded);
        ASSERT_EQ(forms.size(), 1U);
        expect_same(forms[0], first);
        if (kind != std::string(".xls")) // out of a .xls nothing else comes than out of what it was made from
            expect_in_another_workbook(loaded, first);
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, CalcFiles, testing::ValuesIn(test::template_names()),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(CalcFilesCopy, KeepsTheFingerprintOfACopyInFilesAndOfACopyOfACopy) {
    std::mt19937 random(8);
    const auto book = test::OpenDocument::calc();
    const std::string name = test::draw(book, tied("reporters"), "a");
    test::fill_in(book, calc::read_forms(book, name).at(0), random);
    const calc::SheetForm first = calc::read_forms(book, name).at(0);
    sheets(book)->copyByName("a", "Bản 'sao' hai", 1);
    sheets(book)->copyByName("Bản 'sao' hai", "ba", 2);
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("copies") + kind)));
        sheets(loaded)->removeByName("a");
        const auto forms = calc::read_forms(loaded);
        ASSERT_EQ(forms.size(), 2U) << kind;
        for (const calc::SheetForm& form : forms)
            expect_same(form, first);
    }
}
