// SPDX-License-Identifier: MPL-2.0
// Reading forms back: from the sheet just drawn, from files, from copies, with what was filled in.
#include "calc_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::cell;

namespace {

class CalcRead : public testing::TestWithParam<const char*> {};

void expect_form(const test::Model& model, const form::FormSpec& spec) {
    const auto forms = calc::read_forms(model);
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(form::to_json(forms[0].spec), form::to_json(spec));
    const auto seen = form::read(forms[0].filled.grid);
    ASSERT_TRUE(seen);
    EXPECT_EQ(form::to_json(*seen), form::to_json(form::read(form::layout(spec)).value()));
}

} // namespace

TEST_P(CalcRead, GivesBackWhatWasDrawn) {
    const auto spec = test::form_template(GetParam());
    const auto book = test::workbook();
    test::draw(book, spec, "Phụ lục 'số' 1");
    expect_form(book, spec);
}

TEST_P(CalcRead, GivesItBackFromFiles) {
    const auto spec = test::form_template(GetParam());
    const auto book = test::workbook();
    const std::string name = test::draw(book, spec, "Phụ lục số 1");
    for (const char* const kind : {".ods", ".xlsx"}) {
        const auto path = test::store(book, std::string(GetParam()) + kind);
        const test::OpenDocument loaded(test::url_of(path));
        SCOPED_TRACE(kind);
        expect_form(loaded, spec);
        const css::uno::Reference<css::util::XProtectable> sheet(test::sheet(loaded, name),
                                                                 css::uno::UNO_QUERY_THROW);
        EXPECT_TRUE(sheet->isProtected());
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, CalcRead, testing::Values("study-meetings", "reporters", "inspection"));

TEST(CalcReadCopy, KeepsTheFingerprintOfACopiedSheet) {
    const auto spec = test::form_template("reporters");
    const auto book = test::workbook();
    const std::string name = test::draw(book, spec, "a");
    const auto sheets = book.as<css::sheet::XSpreadsheetDocument>()->getSheets();
    sheets->copyByName(office::ustring(name), "copy", 1);
    const auto forms = calc::read_forms(book, "copy");
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_TRUE(forms[0].spec == spec);
}

TEST(CalcReadForeign, FindsNoFormInAnOrdinaryWorkbook) {
    const auto book = test::workbook();
    EXPECT_TRUE(calc::read_forms(book).empty());
}
